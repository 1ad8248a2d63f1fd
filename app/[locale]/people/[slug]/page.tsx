import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadPageContext, type PageContext, type PageProps } from "@/components/page/page-context";
import { pageMetadata } from "@/components/page/page-metadata";
import { PageShell } from "@/components/page/page-shell";
import { otherName } from "@/components/profiles/names";
import { PersonRecord } from "@/components/profiles/person-record";
import { PersonSpellings } from "@/components/profiles/person-spellings";
import { otherPage, profileOf } from "@/components/profiles/profile";
import { ProfileHeader } from "@/components/profiles/profile-header";
import { SideMark } from "@/components/statements/side-mark";
import { sideName } from "@/lib/format/describe-filters";
import { getOverview } from "@/lib/queries/get-overview";
import { getPerson } from "@/lib/queries/get-person";
import { getTopicCounts } from "@/lib/queries/get-topic-counts";

type Props = PageProps<{ slug: string }>;

async function load(props: Props) {
  const [context, { slug }] = await Promise.all([loadPageContext(props), props.params]);
  const named = context.catalogue.people.find((one) => one.id === slug);
  if (!named) notFound();
  return { context, named };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { context, named } = await load(props);
  const title = context.reader.name(named);
  const description = context.reader.t("profiles.personDescription", { person: title });
  return pageMetadata(context.reader, `/people/${named.id}`, { title, description });
}

export default async function PersonPage(props: Props) {
  const { context, named } = await load(props);
  const { reader, address } = context;
  const path = `/people/${named.id}`;
  const profile = profileOf(context, path, ["people"]);
  const filters = { ...profile.filters, people: [named.id] };
  const [person, overview, counted] = await Promise.all([
    getPerson(named.id, profile.filters, address.dates),
    getOverview(filters, address.dates),
    getTopicCounts(filters, address.dates),
  ]);
  return (
    <PageShell context={context} path={path}>
      <div className="space-y-10">
        <ProfileHeader
          profile={profile}
          kicker={<PartyKicker context={context} code={named.party} />}
          title={reader.name(named)}
          otherName={otherName(reader.locale, named)}
        >
          <PersonSpellings reader={reader} aliases={person.aliases} />
        </ProfileHeader>
        <PersonRecord profile={profile} named={named} person={person} overview={overview} counted={counted} />
      </div>
    </PageShell>
  );
}

function PartyKicker({ context, code }: { context: PageContext; code: string }) {
  const { reader, catalogue } = context;
  return (
    <span className="inline-flex items-center gap-2">
      <SideMark side={code} parties={catalogue.parties} />
      <a href={otherPage(context, `/parties/${code}`)} className="hover:underline">
        {sideName(reader, code, catalogue.parties)}
      </a>
    </span>
  );
}
