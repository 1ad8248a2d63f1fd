import { Section } from "@/components/ui/section";
import type { TopicProfile } from "@/lib/queries/get-topic";
import { MeetingLines } from "./appearance";
import { onMeetingsAlone, type Profile } from "./profile";
import { ProfileCount } from "./profile-count";

/** The meetings in which a topic did not come up: what nobody said stands beside what was said. */
export function TopicSilence(props: { profile: Profile; topic: TopicProfile; count: number }) {
  const { profile, topic, count } = props;
  const { reader } = profile.context;
  if (count === 0) return null;
  // A list can be opened as long as its meetings fit into an address.
  const named = topic.absentIds.length === count;
  const filters = { ...onMeetingsAlone(profile.filters), meetings: topic.absentIds };
  const all = named ? <ProfileCount profile={profile} list="meetings" filters={filters} count={count} /> : null;
  return (
    <Section id="silence" title={reader.t("profiles.silence")} aside={all} lead={reader.t("profiles.silenceLead")}>
      <div className="max-w-3xl">
        <MeetingLines context={profile.context} meetings={topic.absent} />
      </div>
      {topic.absent.length < count ? (
        <p className="mt-2 text-muted text-sm">{reader.t("profiles.newestOnly", { n: topic.absent.length })}</p>
      ) : null}
    </Section>
  );
}
