import type { Metadata } from "next";
import { ListPager } from "@/components/meeting/list-pager";
import { loadPageContext, type PageProps } from "@/components/page/page-context";
import { pageMetadata } from "@/components/page/page-metadata";
import { PageShell } from "@/components/page/page-shell";
import { PeopleTable } from "@/components/profiles/people-table";
import { profileOf } from "@/components/profiles/profile";
import { ProfileHeader } from "@/components/profiles/profile-header";
import { listPeople } from "@/lib/queries/list-people";

const PATH = "/people";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { reader } = await loadPageContext(props);
  const { t } = reader;
  return pageMetadata(reader, PATH, {
    title: t("profiles.peopleTitle"),
    description: t("profiles.peopleDescription"),
  });
}

export default async function PeoplePage(props: PageProps) {
  const context = await loadPageContext(props);
  const { reader, address } = context;
  const profile = profileOf(context, PATH, ["people"]);
  const { people, total, next } = await listPeople(profile.filters, address.dates, { after: address.after });
  return (
    <PageShell context={context} path={PATH}>
      <ProfileHeader profile={profile} title={reader.t("profiles.peopleTitle")}>
        <p className="mt-3 max-w-prose text-muted">{reader.t("profiles.peopleLead")}</p>
        <p className="mt-1 text-muted text-sm">{reader.t("common.peopleCount", { n: total })}</p>
      </ProfileHeader>
      <div className="mt-6">
        <PeopleTable profile={profile} people={people} filters={profile.filters} heading="h2" />
      </div>
      <ListPager reader={reader} address={address} path={PATH} next={next} />
    </PageShell>
  );
}
