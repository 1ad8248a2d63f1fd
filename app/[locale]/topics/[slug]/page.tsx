import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadPageContext, type PageContext, type PageProps } from "@/components/page/page-context";
import { pageMetadata } from "@/components/page/page-metadata";
import { PageShell } from "@/components/page/page-shell";
import { otherPage, profileOf } from "@/components/profiles/profile";
import { ProfileHeader } from "@/components/profiles/profile-header";
import { TopicDefinition } from "@/components/profiles/topic-definition";
import { TopicNeighbours } from "@/components/profiles/topic-neighbours";
import { GroupTopics, TopicRecord } from "@/components/profiles/topic-record";
import { getTopic } from "@/lib/queries/get-topic";
import { getTopicCounts } from "@/lib/queries/get-topic-counts";

type Props = PageProps<{ slug: string }>;

/** The topic or the group with this slug: slugs of both kinds never meet. */
async function load(props: Props) {
  const [context, { slug }] = await Promise.all([loadPageContext(props), props.params]);
  const { catalogue } = context;
  const topic = catalogue.topics.find((one) => one.slug === slug);
  const group = catalogue.groups.find((one) => one.slug === (topic?.group ?? slug));
  if (!group) notFound();
  return { context, slug, named: topic ?? group, group, isGroup: !topic };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { context, slug, named } = await load(props);
  const title = context.reader.name(named);
  const description = context.reader.t("profiles.topicDescription", { topic: title });
  return pageMetadata(context.reader, `/topics/${slug}`, { title, description });
}

export default async function TopicPage(props: Props) {
  const { context, slug, named, group, isGroup } = await load(props);
  const { reader, address } = context;
  const { t } = reader;
  const path = `/topics/${slug}`;
  const profile = profileOf(context, path, ["topics"]);
  const filters = { ...profile.filters, topics: [slug] };
  const [topic, counted] = await Promise.all([
    getTopic(slug, filters, address.dates),
    getTopicCounts(filters, address.dates),
  ]);
  const kicker = isGroup ? t("profiles.kickerGroup") : <GroupKicker context={context} group={group} />;
  return (
    <PageShell context={context} path={path}>
      <div className="space-y-10">
        <ProfileHeader profile={profile} kicker={kicker} title={reader.name(named)}>
          <TopicDefinition reader={reader} words={topic.words} />
        </ProfileHeader>
        <TopicRecord profile={profile} slug={slug} topic={topic} counted={counted}>
          {isGroup ? <GroupTopics profile={profile} group={slug} counted={counted} /> : null}
        </TopicRecord>
        <TopicNeighbours
          profile={profile}
          related={topic.related}
          siblings={siblingsOf(context, slug, isGroup ? null : group.slug)}
          siblingsTitle={isGroup ? t("profiles.otherGroups") : t("profiles.siblings", { group: reader.name(group) })}
        />
      </div>
    </PageShell>
  );
}

function siblingsOf({ catalogue }: PageContext, slug: string, group: string | null) {
  const beside = group ? catalogue.topics.filter((one) => one.group === group) : catalogue.groups;
  return beside.filter((one) => one.slug !== slug);
}

function GroupKicker({ context, group }: { context: PageContext; group: PageContext["catalogue"]["groups"][number] }) {
  return (
    <a href={otherPage(context, `/topics/${group.slug}`)} className="hover:underline">
      {context.reader.t("profiles.kickerTopic", { group: context.reader.name(group) })}
    </a>
  );
}
