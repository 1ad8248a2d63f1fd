import type { Metadata } from "next";
import { loadPageContext, type PageProps } from "@/components/page/page-context";
import { pageMetadata } from "@/components/page/page-metadata";
import { PageShell } from "@/components/page/page-shell";
import { PartyList } from "@/components/profiles/party-list";
import { profileOf } from "@/components/profiles/profile";
import { ProfileHeader } from "@/components/profiles/profile-header";
import { listParties } from "@/lib/queries/list-parties";

const PATH = "/parties";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { reader } = await loadPageContext(props);
  const { t } = reader;
  return pageMetadata(reader, PATH, {
    title: t("profiles.partiesTitle"),
    description: t("profiles.partiesDescription"),
  });
}

export default async function PartiesPage(props: PageProps) {
  const context = await loadPageContext(props);
  const { t } = context.reader;
  const profile = profileOf(context, PATH, ["parties", "side"]);
  const parties = await listParties(profile.filters, context.address.dates);
  return (
    <PageShell context={context} path={PATH}>
      <ProfileHeader profile={profile} title={t("profiles.partiesTitle")}>
        <p className="mt-3 max-w-prose text-muted">{t("profiles.partiesLead")}</p>
      </ProfileHeader>
      <PartyList profile={profile} parties={parties} />
    </PageShell>
  );
}
