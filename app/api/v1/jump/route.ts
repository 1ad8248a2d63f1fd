import type { NextRequest } from "next/server";
import { PAGES } from "@/components/layout/pages";
import { forReaders } from "@/lib/accounts/may-read";
import { Locale } from "@/lib/domain/words";
import { noFilters, pageHref } from "@/lib/filters/address";
import { formatKnownDate } from "@/lib/format/dates";
import { meetingTitle } from "@/lib/format/meeting-title";
import { type Reader, readerOf } from "@/lib/i18n/reader";
import { type Catalogue, getCatalogue } from "@/lib/queries/get-catalogue";
import { listMeetings } from "@/lib/queries/list-meetings";

const NEWEST = 200;
/** Everything that the jump box can reach by name: pages, people, parties, topics, the newest meetings. */
async function jump(request: NextRequest): Promise<Response> {
  const locale = Locale.catch("en").parse(request.nextUrl.searchParams.get("locale"));
  const [catalogue, page] = await Promise.all([
    getCatalogue(),
    listMeetings(noFilters, { dates: "known", order: "newest", after: null }, NEWEST),
  ]);
  const reader = readerOf(locale);
  const other = readerOf(locale === "ar" ? "en" : "ar");
  const meetings = page.meetings.map((meeting) => ({
    href: pageHref(locale, `/meetings/${meeting.id}/${meeting.slug}`),
    label: `${meetingTitle(reader, meeting)} – ${formatKnownDate(reader, meeting.date)}`,
    also: [`${meetingTitle(other, meeting)} ${formatKnownDate(other, meeting.date)}`, meeting.id],
    group: reader.t("common.navMeetings"),
  }));
  const targets = [...pagesAndNames(reader, other, catalogue), ...meetings];
  return Response.json({ targets }, { headers: { "Cache-Control": "private, max-age=60" } });
}

export const { GET, POST, PUT, PATCH, DELETE } = forReaders(jump);

function pagesAndNames(reader: Reader, other: Reader, catalogue: Catalogue) {
  const { locale, t } = reader;
  const named = (path: string, one: { nameEn: string; nameAr: string }, group: Parameters<typeof t>[0]) => ({
    href: pageHref(locale, path),
    label: reader.name(one),
    also: [other.name(one)],
    group: t(group),
  });
  return [
    ...PAGES.map(([path, name]) => ({
      href: pageHref(locale, path),
      label: t(`common.${name}`),
      also: [other.t(`common.${name}`)],
      group: t("common.navMain"),
    })),
    ...catalogue.people.map((person) => named(`/people/${person.id}`, person, "common.navPeople")),
    ...catalogue.parties.map((party) => named(`/parties/${party.code}`, party, "common.navParties")),
    ...catalogue.groups.map((group) => named(`/topics/${group.slug}`, group, "common.navTopics")),
    ...catalogue.topics.map((topic) => named(`/topics/${topic.slug}`, topic, "common.navTopics")),
  ];
}
