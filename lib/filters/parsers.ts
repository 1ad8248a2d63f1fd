import { createParser, parseAsArrayOf, parseAsStringLiteral } from "nuqs/server";
import { isDay } from "@/lib/domain/period";
import { Attribution, Channel, Kind, Rank, Setting } from "@/lib/domain/words";

// The one declaration of everything that an address can say. Unreadable values are dropped, never an error.
// Defaults stay out of the address. The parsers check form only; whether a slug exists is for the catalogue to say.

const MAX_TEXT = 200;
const MAX_LIST = 100;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PARTY = /^([A-Z]{2}|[a-z][a-z0-9-]{1,40})$/;
const MEETING = /^m[0-9a-z]{7}$/;
/** Controls and marks that turn the direction of what follows: they find nothing, and mislead wherever they are shown. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A list of words of one form; what does not fit the form is left out. */
function listOf(form: RegExp) {
  const word = createParser({
    parse: (value: string) => (value.length <= 60 && form.test(value) ? value : null),
    serialize: (value: string) => value,
  });
  return bounded(parseAsArrayOf(word));
}

function literals<const L extends string>(values: readonly L[]) {
  return bounded(parseAsArrayOf(parseAsStringLiteral(values)));
}

/** Lists are sets: sorted, each word once, at most MAX_LIST of them. */
function bounded<T extends string>(list: { parse(value: string): T[] | null; serialize(value: T[]): string }) {
  return createParser<T[]>({
    parse: (value) => {
      if (value.length > 2_000) return null;
      const words = [...new Set(list.parse(value) ?? [])].sort().slice(0, MAX_LIST);
      return words.length > 0 ? words : null;
    },
    serialize: (words) => list.serialize([...new Set(words)].sort()),
    eq: (a, b) => a.length === b.length && a.every((word, i) => word === b[i]),
  }).withDefault([]);
}

/** A year, a month or a day that exists: 2017, 2017-06, 2017-06-08. */
const day = createParser({
  parse: (value: string) => {
    if (!DAY.test(value) || value < "1900" || value > "2101") return null;
    return value.length < 10 || isDay(value) ? value : null;
  },
  serialize: (value: string) => value,
});

/** Search words. Text that is too long to be a search is no search. */
const text = createParser({
  parse: (value: string) => {
    const words = value.replace(UNSEEN, " ").trim();
    return words.length > 0 && words.length <= MAX_TEXT ? words : null;
  },
  serialize: (value: string) => value,
});

/** The period on the timeline, by its first and last day: 2019-01-01..2020-12-31. */
const window = createParser({
  parse: (value: string) => {
    const [from, to, more] = value.split("..");
    if (more !== undefined || from?.length !== 10 || to?.length !== 10) return null;
    const first = day.parse(from);
    const last = day.parse(to);
    return first && last && first < last ? ([first, last] as const) : null;
  },
  serialize: ([from, to]: readonly [string, string]) => `${from}..${to}`,
  eq: (a, b) => a[0] === b[0] && a[1] === b[1],
});

/** What is asked: the filters. Shares save these. */
export const filterParsers = {
  from: day,
  to: day,
  parties: listOf(PARTY),
  people: listOf(SLUG),
  side: listOf(PARTY),
  topics: listOf(SLUG),
  channel: literals(Channel.options),
  setting: literals(Setting.options),
  level: literals(Rank.options),
  kind: literals(Kind.options),
  attribution: literals(Attribution.options),
  /** Whether the reports fix the day; undated: there is no date in the chosen reading. */
  certainty: parseAsStringLiteral(["certain", "uncertain", "undated"] as const),
  /** The countries whose agencies published a report of the meeting, or are cited by one. */
  source: listOf(/^[A-Z]{2}$/),
  /** Who raised what is chosen in a meeting: one party alone, or "joint" for more than one. */
  raised: listOf(PARTY),
  meetings: listOf(MEETING),
  q: text,
};

/** How it is shown: the view. */
export const viewParsers = {
  measure: parseAsStringLiteral(["meetings", "statements"] as const).withDefault("meetings"),
  lanes: parseAsStringLiteral(["channel", "party", "level"] as const).withDefault("channel"),
  /** Which way time runs, in either language. */
  time: parseAsStringLiteral(["ltr", "rtl"] as const).withDefault("ltr"),
  /** The best known dates, or only what the reports say. */
  dates: parseAsStringLiteral(["known", "text"] as const).withDefault("known"),
  open: listOf(SLUG),
  window,
  /** best: statements that answer the search words best, first; anywhere else the newest. */
  order: parseAsStringLiteral(["newest", "oldest", "best"] as const).withDefault("newest"),
  /** Statements of a meeting: as they stand in the report, or by who speaks. */
  arrange: parseAsStringLiteral(["reading", "speaker"] as const).withDefault("reading"),
  after: createParser({
    parse: (v: string) => (/^[0-9a-z_.-]{1,60}$/i.test(v) ? v : null),
    serialize: (v: string) => v,
  }),
  theme: parseAsStringLiteral(["light", "dark"] as const),
  digits: parseAsStringLiteral(["latn", "arab"] as const).withDefault("latn"),
};

/** Every parameter that an address may carry. */
export const addressParsers = { ...filterParsers, ...viewParsers };
