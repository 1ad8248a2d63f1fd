import { SideMark } from "@/components/statements/side-mark";
import type { ListedParty } from "@/lib/queries/list-parties";
import { otherName } from "./names";
import { otherPage, type Profile } from "./profile";
import { ProfileCount } from "./profile-count";
import { RoleYears } from "./role-years";

/** Every party, with its meetings and its own statements. */
export function PartyList({ profile, parties }: { profile: Profile; parties: ListedParty[] }) {
  const { context } = profile;
  const { reader, catalogue } = context;
  return (
    <ul className="mt-8 divide-y divide-line border-line border-y">
      {parties.map((party) => (
        <li key={party.code} className="grid gap-x-10 gap-y-2 py-4 md:grid-cols-[minmax(0,1fr)_8rem_8rem]">
          <div>
            <h2 className="flex items-center gap-2.5 font-semibold">
              <SideMark side={party.code} parties={catalogue.parties} className="size-3" />
              <a href={otherPage(context, `/parties/${party.code}`)} className="hover:underline">
                {reader.name(party)}
              </a>
            </h2>
            <p className="text-muted text-sm">
              <bdi lang={otherName(reader.locale, party).lang}>{otherName(reader.locale, party).name}</bdi>
              {` · ${reader.t(`profiles.kind_${party.kind}`)}`}
            </p>
          </div>
          <p className="text-muted text-sm">
            {party.meetings > 0 ? <RoleYears reader={reader} first={party.first} last={party.last} /> : null}
          </p>
          <p className="flex flex-wrap gap-x-5 text-sm md:flex-col md:items-end">
            <ProfileCount
              profile={profile}
              list="meetings"
              filters={{ ...profile.filters, parties: [party.code] }}
              count={party.meetings}
            />
            <ProfileCount
              profile={profile}
              list="statements"
              filters={{ ...profile.filters, side: [party.code] }}
              count={party.statements}
            />
          </p>
        </li>
      ))}
    </ul>
  );
}
