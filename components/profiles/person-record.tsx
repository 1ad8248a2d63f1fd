import { TimelineSection } from "@/components/timeline/timeline-section";
import { EmptyState } from "@/components/ui/empty-state";
import type { Overview } from "@/lib/queries/get-overview";
import type { PersonProfile } from "@/lib/queries/get-person";
import type { TopicCounts } from "@/lib/queries/get-topic-counts";
import { Appearance } from "./appearance";
import { FactList } from "./fact-list";
import { LatestStatements } from "./latest-statements";
import { PersonMet } from "./person-met";
import { PersonRoles } from "./person-roles";
import { PersonTopics } from "./person-topics";
import type { Profile } from "./profile";
import { ProfileCount } from "./profile-count";

/** The record of one person: when, in which office, with whom, about what, and in which words. */
export function PersonRecord(props: {
  profile: Profile;
  named: { id: string; party: string };
  person: PersonProfile;
  overview: Overview;
  counted: TopicCounts;
}) {
  const { profile, named, person, overview, counted } = props;
  const { context, path } = profile;
  const { t } = context.reader;
  const filters = { ...profile.filters, people: [named.id] };
  if (overview.meetings === 0) return <EmptyState>{t("profiles.personAbsent")}</EmptyState>;
  return (
    <>
      <FactList
        facts={[
          {
            key: "meetings",
            label: t("profiles.tookPart"),
            value: <ProfileCount profile={profile} list="meetings" filters={filters} count={overview.meetings} />,
          },
          {
            key: "statements",
            label: t("profiles.spoke"),
            value: <ProfileCount profile={profile} list="statements" filters={filters} count={overview.statements} />,
          },
          {
            key: "first",
            label: t("profiles.firstMeeting"),
            value: <Appearance context={context} meeting={person.first} />,
          },
          {
            key: "last",
            label: t("profiles.lastMeeting"),
            value: <Appearance context={context} meeting={person.last} />,
          },
        ]}
      />
      <PersonRoles profile={profile} id={named.id} roles={person.roles} />
      <TimelineSection context={context} path={path} filters={filters} />
      <PersonTopics profile={profile} id={named.id} counted={counted} />
      <PersonMet profile={profile} id={named.id} party={named.party} met={person.met} />
      <LatestStatements profile={profile} filters={filters} />
    </>
  );
}
