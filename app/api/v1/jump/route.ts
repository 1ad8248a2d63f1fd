import type { NextRequest } from "next/server";
import { PAGES } from "@/components/layout/pages";
import { forReaders } from "@/lib/accounts/may-read";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import { foldForSearch } from "@/lib/domain/search-words";
import { Locale } from "@/lib/domain/words";
import { noFilters, pageHref } from "@/lib/filters/address";
import { formatKnownDate } from "@/lib/format/dates";
import { meetingTitle } from "@/lib/format/meeting-title";
import { type Reader, readerOf } from "@/lib/i18n/reader";
import { type Catalogue, getCatalogue } from "@/lib/queries/get-catalogue";
import { listMeetings } from "@/lib/queries/list-meetings";
import { prisma } from "@/lib/review/database";
import { lookUpMeetings } from "@/lib/review/meeting-lookup";

/** So many meetings and names go to the browser, which then searches by itself; above it the server does. */
const NEWEST = 100;
const MOST_NAMES = 200;
/** Of an answer to words, and of what is offered before any are typed. */
const FOUND = 12;

interface Target {
  href: string;
  label: string;
  /** The name in the other language and other spellings: what else finds it. */
  also: string[];
  group: string;
}

/**
 * What the jump box can reach: pages, people, parties, topics, meetings. A small record is sent whole ("complete"); of a
 * large one what the words `q` find, and without words its pages and newest meetings.
 */
async function jump(request: NextRequest): Promise<Response> {
  const params = request.nextUrl.searchParams;
  const locale = Locale.catch("en").parse(params.get("locale"));
  const words = (params.get("q") ?? "").slice(0, 100).trim();
  const catalogue = await getCatalogue();
  const reader = readerOf(locale);
  const other = readerOf(locale === "ar" ? "en" : "ar");
  const names = pagesAndNames(reader, other, catalogue);
  const newest = await listMeetings(noFilters, { dates: "known", order: "newest", after: null }, NEWEST);
  const complete = newest.next === null && names.length <= MOST_NAMES;
  const found = complete || words === "" ? newest.meetings : await lookUpMeetings(prisma, words);
  const meetings = found.map((meeting) => meetingTarget(reader, other, meeting));
  const targets = complete
    ? [...names, ...meetings]
    : words === ""
      ? [...names.slice(0, PAGES.length), ...meetings.slice(0, FOUND)]
      : [...namedBy(names, words), ...meetings];
  return Response.json({ targets, complete }, { headers: { "Cache-Control": "private, max-age=60" } });
}

export const { GET, POST, PUT, PATCH, DELETE } = forReaders(jump);

/** The names in which every word stands, those that begin with the first word before the others. */
function namedBy(names: Target[], typed: string): Target[] {
  const words = foldForSearch(typed).split(/\s+/).filter(Boolean);
  const fitting = names.flatMap((target) => {
    const name = foldForSearch([target.label, ...target.also].join(" "));
    if (!words.every((word) => name.includes(word))) return [];
    return [{ target, later: ` ${name}`.includes(` ${words[0]}`) ? 0 : 1 }];
  });
  return fitting
    .sort((a, b) => a.later - b.later)
    .slice(0, FOUND)
    .map(({ target }) => target);
}

function meetingTarget(reader: Reader, other: Reader, meeting: MeetingSummary): Target {
  return {
    href: pageHref(reader.locale, `/meetings/${meeting.id}/${meeting.slug}`),
    label: `${meetingTitle(reader, meeting)} – ${formatKnownDate(reader, meeting.date)}`,
    also: [`${meetingTitle(other, meeting)} ${formatKnownDate(other, meeting.date)}`, meeting.id],
    group: reader.t("common.navMeetings"),
  };
}

function pagesAndNames(reader: Reader, other: Reader, catalogue: Catalogue): Target[] {
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
