import { SideMark } from "@/components/statements/side-mark";
import { Section } from "@/components/ui/section";
import { sideName } from "@/lib/format/describe-filters";
import type { HeldRole } from "@/lib/queries/get-person";
import { MeetingLines } from "./appearance";
import type { Profile } from "./profile";
import { ProfileCount } from "./profile-count";
import { RoleYears } from "./role-years";

/** The offices of a person as they were on the day: from when to when they are on record, and in which meetings. */
export function PersonRoles({ profile, id, roles }: { profile: Profile; id: string; roles: HeldRole[] }) {
  const { reader } = profile.context;
  return (
    <Section id="roles" title={reader.t("profiles.roles")} lead={reader.t("profiles.rolesLead")}>
      <ol className="space-y-8">
        {roles.map((role) => (
          <li
            key={`${role.party} ${role.part} ${role.roleEn}`}
            className="grid gap-x-10 gap-y-3 md:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]"
          >
            <RoleHead profile={profile} id={id} role={role} />
            <div>
              <MeetingLines context={profile.context} meetings={role.meetings} />
              {role.meetings.length < role.count ? (
                <p className="mt-2 text-muted text-sm">
                  {reader.t("profiles.newestOnly", { n: role.meetings.length })}
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function RoleHead({ profile, id, role }: { profile: Profile; id: string; role: HeldRole }) {
  const { reader, catalogue } = profile.context;
  // Offices are no filter; their meetings can be opened by name as long as they fit into an address.
  const filters = { ...profile.filters, people: [id], meetings: role.ids };
  return (
    <div>
      <h3 className="font-medium">{reader.locale === "ar" ? role.roleAr : role.roleEn}</h3>
      <p className="flex items-center gap-2 text-muted text-sm">
        <SideMark side={role.party} parties={catalogue.parties} />
        {sideName(reader, role.party, catalogue.parties)}
        {role.part === "attendee" ? ` · ${reader.t("words.part_attendee")}` : ""}
      </p>
      <p className="mt-1 text-sm">
        <RoleYears reader={reader} first={role.first} last={role.last} />
        {role.ids.length === role.count ? (
          <>
            {" · "}
            <ProfileCount profile={profile} list="meetings" filters={filters} count={role.count} />
          </>
        ) : null}
      </p>
    </div>
  );
}
