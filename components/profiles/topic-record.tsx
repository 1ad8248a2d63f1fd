import type { ReactNode } from "react";
import { FigureSection } from "@/components/figures/figure-section";
import { TimelineSection } from "@/components/timeline/timeline-section";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { groupColour } from "@/lib/domain/colours";
import type { TopicProfile } from "@/lib/queries/get-topic";
import type { TopicCounts } from "@/lib/queries/get-topic-counts";
import { Appearance } from "./appearance";
import { CountBars } from "./count-bars";
import { FactList } from "./fact-list";
import { LatestStatements } from "./latest-statements";
import { onMeetingsAlone, otherPage, type Profile } from "./profile";
import { ProfileCount } from "./profile-count";
import { TopicSilence } from "./topic-silence";
import { TopicVoices } from "./topic-voices";

/** The record of one topic or group of topics: when, how often, by whom, in which words, and where not. */
export function TopicRecord(props: {
  profile: Profile;
  slug: string;
  topic: TopicProfile;
  counted: TopicCounts;
  /** What a group shows beside. */
  children?: ReactNode;
}) {
  const { profile, slug, topic, counted } = props;
  const { context, path } = profile;
  const { t } = context.reader;
  const counts = counted.counts.filter((count) => count.slug === slug);
  const meetings = counts.reduce((sum, count) => sum + count.meetings, 0);
  const filters = { ...profile.filters, topics: [slug] };
  const silent = <TopicSilence profile={profile} topic={topic} count={counted.meetings - meetings} />;
  if (meetings === 0) {
    return (
      <>
        <EmptyState>{t("profiles.notRaised")}</EmptyState>
        {silent}
      </>
    );
  }
  return (
    <>
      <TopicFacts profile={profile} slug={slug} topic={topic} counted={counted} meetings={meetings} />
      <TopicVoices
        profile={profile}
        slug={slug}
        counts={counts}
        statements={counted.statements}
        meetings={counted.meetings}
      />
      {props.children}
      <FigureSection name="topics-over-time" context={context} path={path} preset={filters} />
      <TimelineSection context={context} path={path} filters={filters} />
      {silent}
      <LatestStatements profile={profile} filters={filters} />
    </>
  );
}

function TopicFacts(props: {
  profile: Profile;
  slug: string;
  topic: TopicProfile;
  counted: TopicCounts;
  meetings: number;
}) {
  const { profile, topic, counted, meetings } = props;
  const { context } = profile;
  const { t } = context.reader;
  const filters = { ...profile.filters, topics: [props.slug] };
  const whole = onMeetingsAlone(profile.filters);
  const cameUp = (
    <>
      <ProfileCount profile={profile} list="meetings" filters={filters} count={meetings} />{" "}
      <span className="text-muted">
        {t("profiles.outOf")}{" "}
        <ProfileCount profile={profile} list="meetings" filters={whole} count={counted.meetings} bare />
      </span>
    </>
  );
  return (
    <FactList
      facts={[
        { key: "meetings", label: t("profiles.cameUp"), value: cameUp },
        {
          key: "statements",
          label: t("profiles.namedIn"),
          value: <ProfileCount profile={profile} list="statements" filters={filters} count={counted.statements} />,
        },
        { key: "first", label: t("profiles.firstTime"), value: <Appearance context={context} meeting={topic.first} /> },
        { key: "last", label: t("profiles.lastTime"), value: <Appearance context={context} meeting={topic.last} /> },
      ]}
    />
  );
}

/** The topics of a group, each with its statements; those that nobody raised too. */
export function GroupTopics(props: { profile: Profile; group: string; counted: TopicCounts }) {
  const { profile, group, counted } = props;
  const { reader, catalogue } = profile.context;
  const bars = catalogue.topics
    .filter((topic) => topic.group === group)
    .map((topic) => ({
      key: topic.slug,
      label: reader.name(topic),
      href: otherPage(profile.context, `/topics/${topic.slug}`),
      colour: groupColour(group),
      count: counted.counts.reduce((sum, count) => sum + (count.slug === topic.slug ? count.statements : 0), 0),
      filters: { ...profile.filters, topics: [topic.slug] },
    }))
    .sort((a, b) => b.count - a.count);
  return (
    <Section id="topics" title={reader.t("profiles.groupTopics")} lead={reader.t("profiles.groupTopicsLead")}>
      <CountBars profile={profile} list="statements" bars={bars} whole={counted.statements} wide />
    </Section>
  );
}
