import { Section } from "@/components/ui/section";
import { groupColour } from "@/lib/domain/colours";
import type { TopicCounts } from "@/lib/queries/get-topic-counts";
import { CountBars } from "./count-bars";
import { otherPage, type Profile } from "./profile";

const SHOWN = 10;

/** The topics that a person's statements name most, against all of that person's statements. */
export function PersonTopics({ profile, id, counted }: { profile: Profile; id: string; counted: TopicCounts }) {
  const { reader, catalogue } = profile.context;
  const bars = catalogue.topics
    .map((topic) => ({
      key: topic.slug,
      label: reader.name(topic),
      href: otherPage(profile.context, `/topics/${topic.slug}`),
      colour: groupColour(topic.group),
      count: counted.counts.reduce(
        (sum, count) => sum + (count.level === "topic" && count.slug === topic.slug ? count.statements : 0),
        0,
      ),
      filters: { ...profile.filters, people: [id], topics: [topic.slug] },
    }))
    .filter((bar) => bar.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, SHOWN);
  if (bars.length === 0) return null;
  return (
    <Section id="topics" title={reader.t("profiles.personTopics")} lead={reader.t("profiles.personTopicsLead")}>
      <CountBars profile={profile} list="statements" bars={bars} whole={counted.statements} wide />
    </Section>
  );
}
