import type { Metadata } from "next";
import { loadPageContext, type PageProps } from "@/components/page/page-context";
import { pageMetadata } from "@/components/page/page-metadata";
import { PageShell } from "@/components/page/page-shell";
import { profileOf } from "@/components/profiles/profile";
import { ProfileHeader } from "@/components/profiles/profile-header";
import { TopicGroups } from "@/components/profiles/topic-groups";
import { listTopics } from "@/lib/queries/list-topics";

const PATH = "/topics";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { reader } = await loadPageContext(props);
  const { t } = reader;
  return pageMetadata(reader, PATH, {
    title: t("profiles.topicsTitle"),
    description: t("profiles.topicsDescription"),
  });
}

export default async function TopicsPage(props: PageProps) {
  const context = await loadPageContext(props);
  const { t } = context.reader;
  const profile = profileOf(context, PATH, ["topics"]);
  const groups = await listTopics(profile.filters, context.address.dates);
  return (
    <PageShell context={context} path={PATH}>
      <ProfileHeader profile={profile} title={t("profiles.topicsTitle")}>
        <p className="mt-3 max-w-prose text-muted">{t("profiles.topicsLead")}</p>
      </ProfileHeader>
      <TopicGroups profile={profile} groups={groups} />
    </PageShell>
  );
}
