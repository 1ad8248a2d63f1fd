import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { loadPageContext, type PageProps } from "@/components/page/page-context";
import { pageMetadata } from "@/components/page/page-metadata";
import { PageShell } from "@/components/page/page-shell";
import { otherName } from "@/components/profiles/names";
import { PartyRecord } from "@/components/profiles/party-record";
import { profileOf } from "@/components/profiles/profile";
import { ProfileHeader } from "@/components/profiles/profile-header";
import { SideMark } from "@/components/statements/side-mark";
import { pageHref } from "@/lib/filters/address";
import { getParty } from "@/lib/queries/get-party";
import { listPeople } from "@/lib/queries/list-people";

type Props = PageProps<{ code: string }>;

/** The party with this code; a code in the wrong case leads to the right one. */
async function load(props: Props) {
  const [context, { code }] = await Promise.all([loadPageContext(props), props.params]);
  const named = context.catalogue.parties.find((one) => one.code.toLowerCase() === code.toLowerCase());
  if (!named) notFound();
  const path = `/parties/${named.code}`;
  if (named.code !== code) permanentRedirect(pageHref(context.reader.locale, path, context.address));
  return { context, named, path };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { context, named, path } = await load(props);
  const title = context.reader.name(named);
  const description = context.reader.t("profiles.partyDescription", { party: title });
  return pageMetadata(context.reader, path, { title, description });
}

export default async function PartyPage(props: Props) {
  const { context, named, path } = await load(props);
  const { reader, address, catalogue } = context;
  const profile = profileOf(context, path, ["parties", "side"]);
  const present = { ...profile.filters, parties: [named.code] };
  const [party, people] = await Promise.all([
    getParty(named.code, profile.filters, address.dates),
    listPeople(present, address.dates, { party: named.code, limit: 50 }),
  ]);
  const title = (
    <span className="inline-flex items-center gap-3">
      <SideMark side={named.code} parties={catalogue.parties} className="size-4" />
      {reader.name(named)}
    </span>
  );
  return (
    <PageShell context={context} path={path}>
      <div className="space-y-10">
        <ProfileHeader
          profile={profile}
          kicker={reader.t(`profiles.kind_${party.kind}`)}
          title={title}
          otherName={otherName(reader.locale, named)}
        />
        <PartyRecord profile={profile} code={named.code} party={party} people={people} />
      </div>
    </PageShell>
  );
}
