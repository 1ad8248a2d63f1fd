import { SideMark } from "@/components/statements/side-mark";
import type { Filters } from "@/lib/filters/address";
import { sideName } from "@/lib/format/describe-filters";
import type { ListedPerson } from "@/lib/queries/list-people";
import { otherName } from "./names";
import { otherPage, type Profile } from "./profile";
import { ProfileCount } from "./profile-count";
import { RoleYears } from "./role-years";

/** People with their offices and numbers. `filters` are those that the numbers were counted by, without the person. */
export function PeopleTable(props: {
  profile: Profile;
  people: ListedPerson[];
  filters: Filters;
  heading: "h2" | "h3";
}) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {props.people.map((person) => (
        <li key={person.id} className="grid gap-x-10 gap-y-2 py-4 md:grid-cols-[minmax(0,3fr)_minmax(0,4fr)_8rem]">
          <PersonName profile={props.profile} person={person} Heading={props.heading} />
          <Roles profile={props.profile} person={person} />
          <p className="flex flex-wrap gap-x-5 text-sm md:flex-col md:items-end">
            <ProfileCount
              profile={props.profile}
              list="meetings"
              filters={{ ...props.filters, people: [person.id] }}
              count={person.meetings}
            />
            <ProfileCount
              profile={props.profile}
              list="statements"
              filters={{ ...props.filters, people: [person.id] }}
              count={person.statements}
            />
          </p>
        </li>
      ))}
    </ul>
  );
}

function PersonName({ profile, person, Heading }: { profile: Profile; person: ListedPerson; Heading: "h2" | "h3" }) {
  const { context } = profile;
  const { reader, catalogue } = context;
  const other = otherName(reader.locale, person);
  return (
    <div>
      <Heading className="font-semibold">
        <a href={otherPage(context, `/people/${person.id}`)} className="hover:underline">
          {reader.name(person)}
        </a>
      </Heading>
      <p className="text-muted text-sm">
        <bdi lang={other.lang}>{other.name}</bdi>
      </p>
      <p className="mt-1 flex items-center gap-2 text-sm">
        <SideMark side={person.party} parties={catalogue.parties} />
        <a href={otherPage(context, `/parties/${person.party}`)} className="hover:underline">
          {sideName(reader, person.party, catalogue.parties)}
        </a>
      </p>
    </div>
  );
}

function Roles({ profile, person }: { profile: Profile; person: ListedPerson }) {
  const { reader } = profile.context;
  if (person.roles.length === 0) return <p className="text-muted text-sm">{reader.t("profiles.noRoles")}</p>;
  return (
    <ul className="space-y-1 text-sm" aria-label={reader.t("profiles.roles")}>
      {person.roles.map((role) => (
        <li key={`${role.party} ${role.roleEn}`} className="flex flex-wrap justify-between gap-x-4">
          <span>{reader.locale === "ar" ? role.roleAr : role.roleEn}</span>
          <span className="text-muted">
            <RoleYears reader={reader} first={role.first} last={role.last} />
          </span>
        </li>
      ))}
    </ul>
  );
}
