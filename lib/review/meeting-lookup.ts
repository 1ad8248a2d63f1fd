import { z } from "zod";
import { Prisma, type PrismaClient } from "@/lib/db/client";
import { dateBounds } from "@/lib/domain/date-bounds";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import { foldForSearch } from "@/lib/domain/search-words";
import { meetingSummary } from "@/lib/queries/meeting-columns";
import { foldName } from "./fold-name";
import { isEdtf } from "./is-edtf";
import { knownPeople, reviewLists } from "./known-lists";
import { monthsByName } from "./month-names";
import type { KnownPerson, ReviewLists } from "./review-view";

const { sql, join } = Prisma;

const MOST = 12;
const LONGEST = 100;
const MOST_WORDS = 8;

/**
 * Known meetings by what somebody types: names of parties, people, places and events in any spelling and either language,
 * years, months by name or number, days ("8 June 2017", "2017-06", «يونيو ٢٠١٧»), or the meeting's own id. Every word has to
 * fit something of the meeting. One question after the lists.
 * @returns at most twelve, the latest first and those without a date last; none for nothing typed
 */
export async function lookUpMeetings(prisma: PrismaClient, typed: string): Promise<MeetingSummary[]> {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const [lists, people] = await Promise.all([reviewLists(prisma), knownPeople(prisma)]);
  const rows = await prisma.$queryRaw<unknown[]>(sql`select ${meetingSummary} from meeting m
    where ${join(
      words.map((word) => fits(word, lists, people)),
      " and ",
    )}
    order by m.date_earliest desc nulls last, m.id limit ${MOST}`);
  return z
    .array(z.object({ meeting: MeetingSummary }))
    .parse(rows)
    .map(({ meeting }) => meeting);
}

/** A date in digits stays one word; a single Arabic و between words joins them and says nothing. */
function wordsOf(typed: string): string[] {
  const folded = foldForSearch(typed.slice(0, LONGEST));
  return folded
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => word.replace(/^-+|-+$/g, ""))
    .filter((word) => word !== "" && word !== "و" && word !== "and")
    .slice(0, MOST_WORDS);
}

function fits(word: string, lists: ReviewLists, people: readonly KnownPerson[]): Prisma.Sql {
  const ways = [sql`m.id = ${word}`, ...dateWays(word), ...nameWays(word, lists, people)];
  return sql`(${join(ways, " or ")})`;
}

function nameWays(word: string, lists: ReviewLists, people: readonly KnownPerson[]): Prisma.Sql[] {
  // و is written together with the word that it joins.
  const wanted = [foldName(word), foldName(word.replace(/^و(?=.{3})/u, ""))].filter(Boolean);
  const begins = (names: readonly string[]) => names.some((name) => wanted.some((one) => hasWord(foldName(name), one)));
  const ids = <T extends { nameEn: string; nameAr: string }>(list: readonly T[], id: (one: T) => string) =>
    list.filter((one) => begins([one.nameEn, one.nameAr])).map(id);
  const parties = [
    ...ids(lists.parties, ({ code }) => code),
    ...lists.parties.filter(({ code }) => code.toLowerCase() === word).map(({ code }) => code),
  ];
  const named = people.filter((one) => begins([one.nameEn, one.nameAr, ...one.aliases])).map(({ id }) => id);
  const places = ids(lists.places, ({ id }) => id);
  const occasions = ids(lists.occasions, ({ id }) => id);
  return [
    ...(parties.length
      ? [sql`m.id in (select x.meeting_id from meeting_party x where x.party_code = any(${parties}))`]
      : []),
    ...(named.length
      ? [sql`m.id in (select x.meeting_id from participation x where x.person_id = any(${named}))`]
      : []),
    ...(places.length ? [sql`m.place_id = any(${places})`] : []),
    ...(occasions.length ? [sql`m.occasion_id = any(${occasions})`] : []),
  ];
}

/** Whether a word of a folded name begins so, with the Arabic article or without. */
function hasWord(name: string, wanted: string): boolean {
  const padded = ` ${name}`;
  return padded.includes(` ${wanted}`) || padded.includes(` ال${wanted}`);
}

/** A word that may be a part of a date: days that the meeting's date allows have to have it. */
function dateWays(word: string): Prisma.Sql[] {
  const months = monthsByName(word);
  if (months.length > 0) return months.map(inMonth);
  if (/^\d{4}(-\d{2}){0,2}$/.test(word) && isEdtf(word)) {
    const { earliest, latest } = dateBounds(word);
    return earliest && latest ? [sql`(m.date_earliest <= ${latest}::date and m.date_latest >= ${earliest}::date)`] : [];
  }
  const number = /^\d{1,2}$/.test(word) ? Number(word) : 0;
  const day = sql`(m.date_precision = 'day' and extract(day from m.date_earliest) = ${number}::int)`;
  return number > 0 && number <= 31 ? [day] : [];
}

function inMonth(month: number): Prisma.Sql {
  // The meeting's first and last months counted through the years, and the next such month from the first one on.
  const from = sql`(extract(year from m.date_earliest) * 12 + extract(month from m.date_earliest))`;
  const to = sql`(extract(year from m.date_latest) * 12 + extract(month from m.date_latest))`;
  return sql`(${from} + mod(${month + 12}::int - extract(month from m.date_earliest)::int, 12) <= ${to})`;
}
