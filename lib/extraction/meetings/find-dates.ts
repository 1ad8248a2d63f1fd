import { longestPhrase } from "../text/phrases";
import type { Segmented } from "../text/sentences";
import type { Token } from "../text/tokens";
import { dayNumber, fromHijri } from "./calendar";
import { type NameTable, type ReadyPack, wordsOf } from "./words";

/** A day or a span as the words give it; what they do not give is missing. */
export type DateParts = {
  year?: number;
  month?: number;
  day?: number;
  /** The last day of a span. */
  toMonth?: number;
  toDay?: number;
  /** 0 for Sunday. */
  weekday?: number;
  /** Days from the day of writing: 0 today, -1 yesterday. */
  relative?: number;
  /** It was given in Hijri and converted. */
  hijri?: true;
};

/** Words that give a date or part of one. */
export type DateWord = DateParts & {
  /** Indexes of the first and the last token, both inclusive. */
  first: number;
  last: number;
};

/** A year, a month without a day, a weekday, … what the words amount to. */
export type DateKind = "day" | "month-day" | "span" | "month" | "year" | "weekday" | "relative";

/** What the words of a date amount to. */
export function kindOf(date: DateParts): DateKind {
  if (date.toDay !== undefined) return "span";
  if (date.day !== undefined) return date.year === undefined ? "month-day" : "day";
  if (date.month !== undefined) return "month";
  if (date.year !== undefined) return "year";
  return date.weekday === undefined ? "relative" : "weekday";
}

/**
 * All dates of a stretch of a text in its order: full days in digits or words, in every naming tradition of the months, Hijri days
 * (converted), days of the week, words counted from the day of writing, years. Neighbours that belong together ("Thursday, 8 June",
 * "today (Thursday)") are one. A word that only may be a month ("may", "مارس") is one beside a day or a year alone.
 */
export function findDates(text: Segmented, language: string, from = 0, to = text.tokens.length): DateWord[] {
  const words = wordsOf(language);
  const found: DateWord[] = [];
  for (let at = from; at < to; at++) {
    const date = dateAt(text, words, at, to);
    if (!date) {
      // The second word of "كانون الثاني" is no day.
      at = monthAt(words, text.tokens, at)?.last ?? at;
      continue;
    }
    const before = found.at(-1);
    if (before && joins(text, words, before, date)) found[found.length - 1] = { ...date, ...before, last: date.last };
    else found.push(date);
    at = date.last;
  }
  return found;
}

const isNumber = (token: Token | undefined): token is Token => token !== undefined && /^[0-9]+$/.test(token.text);

function dateAt(text: Segmented, words: ReadyPack, at: number, to: number): DateWord | null {
  const token = text.tokens[at];
  if (!token) return null;
  const unit = token.text.charCodeAt(0);
  if (unit >= 0x30 && unit <= 0x39) {
    return numeric(text, words, at) ?? dayThenMonth(text.tokens, words, at, to) ?? bareYear(text.tokens, words, at);
  }
  const opens = token.forms.some((form) => words.relativeFirst.has(form));
  const relative = opens ? longestPhrase(words.relative, text.tokens, at, to) : null;
  if (relative) return { first: at, last: relative.last, relative: relative.value.days };
  const weekday = weekdayAt(token.text, words);
  if (weekday !== undefined) return { first: at, last: at, weekday };
  if (words.ordinals.size > 0 && ordinalAt(text.tokens, words, at)) return dayThenMonth(text.tokens, words, at, to);
  return monthFirst(text.tokens, words, at, to);
}

// With a conjunction or a preposition before the article: "والخميس", "بالخميس".
function weekdayAt(word: string, words: ReadyPack): number | undefined {
  return words.weekdays.get(word) ?? (word.startsWith("ال", 1) ? words.weekdays.get(word.slice(1)) : undefined);
}

const between = (text: Segmented, left: number, right: number): string =>
  text.folded.text.slice(text.tokens[left]?.end ?? 0, text.tokens[right]?.start ?? 0);

// 2017-06-09, 09/06/2017, 9.6.2017. Where the order of day and month cannot be told, nothing is read.
function numeric(text: Segmented, words: ReadyPack, at: number): DateWord | null {
  const parts = [text.tokens[at], text.tokens[at + 1], text.tokens[at + 2]];
  if (!parts.every(isNumber)) return null;
  const marks = [between(text, at, at + 1), between(text, at + 1, at + 2)].map((mark) => mark.trim());
  if (marks[0] !== marks[1] || !/^[/.-]$/.test(marks[0] ?? "")) return null;
  const [a = 0, b = 0, c = 0] = parts.map((part) => Number(part?.text));
  const made = (year: number, month: number, day: number): DateWord | null =>
    dayNumber(year, month, day) === null ? null : { first: at, last: at + 2, year, month, day };
  if (parts[0]?.text.length === 4) return made(a, b, c);
  if (parts[2]?.text.length !== 4) return null;
  if (words.pack.dates.dayFirst || a > 12 || marks[0] === "." || a === b) return made(c, b, a);
  return b > 12 ? made(c, a, b) : null;
}

function nameAt(table: NameTable, tokens: readonly Token[], at: number): { value: number; last: number } | null {
  const token = tokens[at];
  const entries = token && table.get(token.text);
  if (!entries) return null;
  for (const { rest, value } of entries) {
    if (rest.every((word, i) => tokens[at + 1 + i]?.text === word)) return { value, last: at + rest.length };
  }
  return null;
}

// The name of a month, with a second name of the same month behind it ("أيار/مايو").
function monthAt(words: ReadyPack, tokens: readonly Token[], at: number): { value: number; last: number } | null {
  const month = nameAt(words.months, tokens, at);
  if (!month) return null;
  const second = nameAt(words.months, tokens, month.last + 1);
  return second?.value === month.value ? { value: month.value, last: second.last } : month;
}

// "الخامس", "الحادي عشر", "الثامن والعشرين".
function ordinalAt(tokens: readonly Token[], words: ReadyPack, at: number): { value: number; last: number } | null {
  const first = words.ordinals.get(tokens[at]?.text ?? "");
  if (first === undefined) return null;
  const next = tokens[at + 1]?.text ?? "";
  if (next === "عشر" && first < 10) return { value: first + 10, last: at + 1 };
  if (next === "عشر") return { value: 11, last: at + 1 };
  const tens = words.ordinals.get(next);
  if (first < 12 && tens !== undefined && tens >= 20) return { value: (first === 11 ? 1 : first) + tens, last: at + 1 };
  return { value: first, last: at };
}

function dayAt(tokens: readonly Token[], words: ReadyPack, at: number): { value: number; last: number } | null {
  const ordinal = ordinalAt(tokens, words, at);
  if (ordinal) return ordinal;
  const found = /^([0-9]{1,2})(?:st|nd|rd|th)?$/.exec(tokens[at]?.text ?? "");
  const value = Number(found?.[1]);
  return found && value >= 1 && value <= 31 ? { value, last: at } : null;
}

// A second day behind the first: "10-11", "10 و11", "from 10 to 11".
function secondDay(tokens: readonly Token[], words: ReadyPack, at: number): { value: number; last: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const joined = /^و([0-9]{1,2})$/.exec(token.text);
  if (joined) return { value: Number(joined[1]), last: at };
  return dayAt(tokens, words, words.is.to.has(token.text) ? at + 1 : at);
}

function yearAt(tokens: readonly Token[], words: ReadyPack, at: number, hijri: boolean) {
  const skip = words.is.beforeYear.has(tokens[at]?.text ?? "") ? 1 : 0;
  const text = tokens[at + skip]?.text ?? "";
  const found = (hijri ? words.pack.dates.hijriSuffix : words.pack.dates.yearSuffix).exec(text);
  if (!found) return null;
  const mark = tokens[at + skip + 1]?.text;
  return { value: Number(found[1]), last: at + skip + (mark === "م" || mark === "ه" ? 1 : 0) };
}

function dayThenMonth(tokens: readonly Token[], words: ReadyPack, at: number, to: number): DateWord | null {
  const day = dayAt(tokens, words, at);
  if (!day) return null;
  let next = day.last + 1;
  const second = secondDay(tokens, words, next);
  // "10 May - 11 May" has its month between.
  if (second && second.value > day.value && second.value <= 31) {
    const whole = withMonth(tokens, words, second.last + 1, to);
    if (whole) return { ...whole, first: at, day: day.value, toMonth: whole.month, toDay: second.value };
  }
  while (next < day.last + 3 && words.is.inside.has(tokens[next]?.text ?? "")) next++;
  const whole = withMonth(tokens, words, next, to, day.value);
  if (!whole) return null;
  const end = untilSecond(tokens, words, whole, to);
  return { ...whole, ...end, first: at, day: whole.day ?? day.value };
}

// "10 مايو إلى 11 يونيو": a second day with its own month.
function untilSecond(tokens: readonly Token[], words: ReadyPack, start: DateWord, to: number): Partial<DateWord> {
  const opens = words.is.to.has(tokens[start.last + 1]?.text ?? "");
  if (!opens || start.hijri || start.year !== undefined) return {};
  const day = dayAt(tokens, words, start.last + 2);
  const end = day && withMonth(tokens, words, day.last + 1, to);
  if (!day || !end) return {};
  return { toMonth: end.month, toDay: day.value, last: end.last, ...(end.year ? { year: end.year } : {}) };
}

function withMonth(tokens: readonly Token[], words: ReadyPack, at: number, to: number, day?: number): DateWord | null {
  const month = monthAt(words, tokens, at);
  if (month && month.last < to) {
    const year = yearAt(tokens, words, month.last + 1, false);
    return { first: at, last: year?.last ?? month.last, month: month.value, ...(year ? { year: year.value } : {}) };
  }
  const hijriMonth = nameAt(words.hijriMonths, tokens, at);
  const hijriYear = hijriMonth && yearAt(tokens, words, hijriMonth.last + 1, true);
  if (!hijriMonth || !hijriYear || day === undefined) return null;
  const number = fromHijri(hijriYear.value, hijriMonth.value, day);
  if (number === null) return null;
  const [year, m, d] = new Date(number * 86_400_000).toISOString().slice(0, 10).split("-").map(Number);
  return { first: at, last: hijriYear.last, year, month: m, day: d, hijri: true };
}

// "June 9, 2017", "May 10-11", "June 2017"; a month alone is none.
function monthFirst(tokens: readonly Token[], words: ReadyPack, at: number, to: number): DateWord | null {
  const month = monthAt(words, tokens, at);
  if (!month || month.last >= to) return null;
  const bare = yearAt(tokens, words, month.last + 1, false);
  if (bare) return { first: at, last: bare.last, month: month.value, year: bare.value };
  // In Arabic the day stands first: a number behind the month is something else.
  if (words.pack.dates.dayFirst) return null;
  const skip = tokens[month.last + 1]?.text === "the" ? 1 : 0;
  const day = dayAt(tokens, words, month.last + 1 + skip);
  if (!day) return null;
  const date: DateWord = { first: at, last: day.last, month: month.value, day: day.value };
  const afterTo = words.is.to.has(tokens[day.last + 1]?.text ?? "") ? day.last + 2 : day.last + 1;
  const secondMonth = monthAt(words, tokens, afterTo);
  const second = dayAt(tokens, words, secondMonth ? secondMonth.last + 1 : afterTo);
  if (second && (secondMonth || second.value > day.value)) {
    Object.assign(date, { toMonth: secondMonth?.value ?? month.value, toDay: second.value, last: second.last });
  }
  const year = yearAt(tokens, words, date.last + 1, false);
  return year ? { ...date, last: year.last, year: year.value } : date;
}

function bareYear(tokens: readonly Token[], words: ReadyPack, at: number): DateWord | null {
  const found = words.pack.dates.yearSuffix.exec(tokens[at]?.text ?? "");
  const year = Number(found?.[1]);
  return found && year >= 1900 && year <= 2099 ? { first: at, last: at, year } : null;
}

// "Thursday, 8 June", "today (Thursday)": at most a mark and a small word between, and nothing said twice.
function joins(text: Segmented, words: ReadyPack, left: DateWord, right: DateWord): boolean {
  const gap = right.first - left.last - 1;
  if (gap > 1 || (gap === 1 && !words.is.small.has(text.tokens[left.last + 1]?.text ?? ""))) return false;
  if (!/^[\s,،(/-]*\S{0,4}[\s,،(/-]*$/.test(between(text, left.last, right.first))) return false;
  const keys = ["weekday", "relative", "day", "year"] as const;
  return !keys.some((key) => left[key] !== undefined && right[key] !== undefined) && kindOf(left) !== "year";
}
