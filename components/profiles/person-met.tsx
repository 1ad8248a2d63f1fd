import { SideMark } from "@/components/statements/side-mark";
import { Section } from "@/components/ui/section";
import { sideName } from "@/lib/format/describe-filters";
import type { Met } from "@/lib/queries/get-person";
import { otherPage, type Profile } from "./profile";
import { ProfileCount } from "./profile-count";

/** Who took part in the same meetings: across the table, and on the same side of it. */
export function PersonMet({ profile, id, party, met }: { profile: Profile; id: string; party: string; met: Met[] }) {
  const { t } = profile.context.reader;
  if (met.length === 0) return null;
  const across = met.filter((one) => one.party !== party);
  const beside = met.filter((one) => one.party === party);
  return (
    <Section id="met" title={t("profiles.met")} lead={t("profiles.metLead")}>
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        <MetList profile={profile} id={id} title={t("profiles.metAcross")} met={across} />
        <MetList profile={profile} id={id} title={t("profiles.metBeside")} met={beside} />
      </div>
    </Section>
  );
}

function MetList(props: { profile: Profile; id: string; title: string; met: Met[] }) {
  const { profile, id, met } = props;
  const { context } = profile;
  const { reader, catalogue } = context;
  if (met.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 text-muted text-sm">{props.title}</h3>
      <ul className="divide-y divide-line border-line border-y">
        {met.map((one) => (
          <li key={one.id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2 text-sm">
            <span className="inline-flex flex-wrap items-baseline gap-x-2">
              <SideMark side={one.party} parties={catalogue.parties} className="size-2.5 self-center" />
              <a href={otherPage(context, `/people/${one.id}`)} className="font-medium hover:underline">
                {reader.name(one)}
              </a>
              <span className="text-muted">{sideName(reader, one.party, catalogue.parties)}</span>
            </span>
            <ProfileCount
              profile={profile}
              list="meetings"
              filters={{ ...profile.filters, people: [id, one.id] }}
              count={one.meetings}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
