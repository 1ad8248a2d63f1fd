import { findPhrases } from "../text/phrases";
import type { Segmented } from "../text/sentences";
import { dayNumber, nearestYear, partsOf } from "./calendar";
import { type DateParts, type DateWord, findDates, kindOf } from "./find-dates";
import { findPlaces, type PlaceWord } from "./find-places";
import { type ReadyPack, wordsOf } from "./words";

/** The day of filing or printing, from a dateline or a header line. */
export type Dateline = DateParts & {
  month: number;
  day: number;
  /** Folded offsets of the words it rests on, in the order of the text. */
  spans: { start: number; end: number }[];
  rule: "dateline" | "dateline-hijri" | "dateline-calendars-disagree" | "dateline-numbers";
};

type Line = { start: number; end: number; from: number; to: number };

const HEAD_LINES = 6;
const LONGEST_HEAD = 9;
const LONGEST_HEADER_LINE = 12;
/** Days between the writing of a report and the stamp of the page that shows it. */
const LONGEST_DELAY = 7;

/**
 * The dateline of a text: city, day and agency before the first sentence; a labelled line ("Date: …"); a line that holds a date
 * and hardly anything else. A Hijri day alone is converted; beside a Gregorian one it must agree, and where they differ
 * by more than a day the Gregorian one stands and the rule says so. Null where there is none. A date without year has none here.
 */
export function findDateline(text: Segmented, language: string): Dateline | null {
  const known = datelines.get(text);
  if (known !== undefined) return known;
  const dateline = search(text, language);
  datelines.set(text, dateline);
  return dateline;
}

// Date and place ask for it, of each meeting: it is looked for once.
const datelines = new WeakMap<Segmented, Dateline | null>();

function search(text: Segmented, language: string): Dateline | null {
  const words = wordsOf(language);
  const lines = linesOf(text);
  const found: Dateline[] = [];
  lines.forEach((line, i) => {
    const head = i < HEAD_LINES || i >= lines.length - 2;
    if (!head || line.to === line.from) return;
    const dateline = readLine(text, words, language, line);
    if (dateline) found.push(dateline);
  });
  const first = withYear(found);
  if (!first) return null;
  // Another line may repeat the day without its year: both are evidence.
  const others = found.filter((other) => other !== first && other.month === first.month && other.day === first.day);
  return { ...first, spans: [...first.spans, ...others.flatMap(({ spans }) => spans)] };
}

/** The places named before the day of a dateline: where the report was filed. */
export function filedAt(text: Segmented, language: string): readonly PlaceWord[] {
  const [span] = findDateline(text, language)?.spans ?? [];
  if (!span) return [];
  const to = text.tokens.findIndex(({ start }) => start >= span.start);
  const line = text.folded.text.lastIndexOf("\n", span.start) + 1;
  const from = text.tokens.findIndex(({ start }) => start >= line);
  return to - from > LONGEST_HEAD ? [] : findPlaces(text, language, from, to);
}

// A dateline without its year takes it from a line that has one: the nearest such day before that.
function withYear(found: readonly Dateline[]): Dateline | null {
  const [first] = found;
  const dated = found.find((dateline) => dateline.year !== undefined);
  const signed = found.find((dateline) => dateline.rule === "dateline" && dateline.year === undefined);
  if (!signed || !dated || (signed.month === dated.month && signed.day === dated.day)) return dated ?? first ?? null;
  const printed = dayNumber(dated.year ?? 0, dated.month, dated.day);
  const number = printed === null ? null : nearestYear(signed.month, signed.day, printed, false);
  if (printed === null || number === null || printed - number > LONGEST_DELAY) return dated;
  const spans = [...signed.spans, ...dated.spans].sort((a, b) => a.start - b.start);
  return { ...signed, year: partsOf(number).year, spans };
}

function linesOf(text: Segmented): Line[] {
  const lines: Line[] = [];
  const { tokens, folded } = text;
  let from = 0;
  let start = 0;
  while (start <= folded.text.length) {
    const stop = folded.text.indexOf("\n", start);
    const end = stop < 0 ? folded.text.length : stop;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++;
    if (to > from) lines.push({ start, end, from, to });
    from = to;
    start = end + 1;
  }
  return lines;
}

function readLine(text: Segmented, words: ReadyPack, language: string, line: Line): Dateline | null {
  const to = Math.min(line.to, line.from + 2 * LONGEST_HEAD);
  const all = findDates(text, language, line.from, to).filter((date) => date.first - line.from < LONGEST_HEAD);
  const dates = all.filter((date) => kindOf(date) === "day" || kindOf(date) === "month-day");
  const first = dates[0];
  if (!first) return numbersOnly(text, words, line);
  // "They met on 9 June 2017" is no dateline, however short the line.
  if (findPhrases(words.triggers, text.tokens, line.from, first.first).length > 0) return null;
  const pair = dates.filter((date) => date === first || date.first - first.last <= 4);
  const last = pair.at(-1) ?? first;
  const labelled = text.tokens.slice(line.from, first.first).some((token) => words.is.labels.has(token.text));
  const alone = line.to - line.from <= LONGEST_HEADER_LINE && line.to - line.from - (last.last - first.first + 1) <= 4;
  if (!labelled && !alone && !isStamped(text, line, last) && !isSigned(text, words, line, last)) return null;
  return combine(text, pair);
}

// Behind the day: "(agency)", "agency", "/ agency /", " -- ", or nothing more.
function isSigned(text: Segmented, words: ReadyPack, line: Line, date: DateWord): boolean {
  const end = text.tokens[date.last]?.end ?? 0;
  const after = text.folded.text.slice(end, Math.min(line.end, end + 12));
  if (/^[\s.,،:]*(?:[/(|]|--|-\s)/.test(after) || /^[\s.]*$/.test(after)) return true;
  return words.is.signatures.has(text.tokens[date.last + 1]?.text ?? "");
}

// A time of day behind the day: the stamp of a page.
function isStamped(text: Segmented, line: Line, { last }: DateWord): boolean {
  const end = text.tokens[last]?.end ?? 0;
  return /^[\s,]{1,3}[0-9]{1,2}:[0-9]{2}/.test(text.folded.text.slice(end, Math.min(line.end, end + 10)));
}

function combine(text: Segmented, dates: DateWord[]): Dateline | null {
  const gregorian = dates.find((date) => !date.hijri);
  const hijri = dates.find((date) => date.hijri);
  const date = gregorian ?? hijri;
  if (!date || date.month === undefined || date.day === undefined) return null;
  const differ =
    gregorian?.year !== undefined && hijri !== undefined && Math.abs(asDays(gregorian) - asDays(hijri)) > 1;
  const spans = dates.map(({ first, last }) => ({
    start: text.tokens[first]?.start ?? 0,
    end: text.tokens[last]?.end ?? 0,
  }));
  const { month, day } = date;
  // A Gregorian day without its year takes it from the Hijri day beside it.
  const year = date.year ?? (hijri?.month === month && Math.abs((hijri.day ?? 0) - day) <= 1 ? hijri.year : undefined);
  const rule = differ ? "dateline-calendars-disagree" : gregorian ? "dateline" : "dateline-hijri";
  return { month, day, ...(year ? { year } : {}), ...weekdayOfAny(dates), spans, rule };
}

const weekdayOfAny = (dates: DateWord[]) => {
  const weekday = dates.find((date) => date.weekday !== undefined)?.weekday;
  return weekday === undefined ? {} : { weekday };
};

const asDays = ({ year = 0, month = 1, day = 1 }: DateParts): number => Date.UTC(year, month - 1, day) / 86_400_000;

// "بكين - 4 - 2 (كونا)": day and month in figures alone, between a city and an agency.
function numbersOnly(text: Segmented, words: ReadyPack, line: Line): Dateline | null {
  if (!words.pack.dates.dayFirst) return null;
  const head = text.folded.text.slice(line.start, Math.min(line.end, line.start + 60));
  const found = /^[^0-9\n]{2,30}[\s-]([0-9]{1,2})\s?[-/]\s?([0-9]{1,2})\s{0,2}(?:\(|\/|-)/.exec(head);
  const day = Number(found?.[1]);
  const month = Number(found?.[2]);
  if (!found || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const start = line.start + found[0].search(/[0-9]/);
  const end = line.start + found[0].replace(/\D+$/, "").length;
  return { month, day, spans: [{ start, end }], rule: "dateline-numbers" };
}
