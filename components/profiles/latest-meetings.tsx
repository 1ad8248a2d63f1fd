import { MeetingList } from "@/components/meeting/meeting-list";
import { Section } from "@/components/ui/section";
import type { Filters } from "@/lib/filters/address";
import { listMeetings } from "@/lib/queries/list-meetings";
import type { Profile } from "./profile";
import { ProfileCount } from "./profile-count";

const SHOWN = 5;

/** The newest meetings of a profile, and the way to all of them. */
export async function LatestMeetings({ profile, filters }: { profile: Profile; filters: Filters }) {
  const { context } = profile;
  const view = { dates: context.address.dates, order: "newest", after: null } as const;
  const { meetings, total } = await listMeetings(filters, view, SHOWN);
  const all = <ProfileCount profile={profile} list="meetings" filters={filters} count={total} />;
  return (
    <Section id="meetings" title={context.reader.t("profiles.latestMeetings")} aside={all}>
      <MeetingList context={context} meetings={meetings} heading="h3" />
    </Section>
  );
}
