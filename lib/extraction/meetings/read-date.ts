import type { DraftDate, DraftPrecision, Span } from "../draft";
import { sourceSpan } from "../text/fold";
import type { Segmented } from "../text/sentences";
import { dayNumber, fromIso, isoDay, lastWeekday, nearestYear, nextWeekday, partsOf } from "./calendar";
import { type Candidate, dateCandidates } from "./date-candidates";
import { type Dateline, findDateline } from "./dateline";
import { type DateKind, kindOf } from "./find-dates";
import { findEvents, type MeetingEvent } from "./find-events";
import type { SentenceRange } from "./scope";

/** What is known when the date of a meeting is read. */
export type DateOptions = {
  /** BCP 47 primary tag. */
  language: string;
  /** The day of publication, YYYY-MM-DD; any other text counts as not known. */
  published?: string;
  /** Where this meeting is told; the whole text when left out. */
  scope?: SentenceRange;
  /** The meeting did not take place. */
  notHeld?: boolean;
  /** The meeting is still to come: a weekday is the next one. */
  ahead?: boolean;
  /** The events of the text, where they were read already. */
  events?: readonly MeetingEvent[];
};

type Base = { number?: number; month?: number; day?: number; spans: Span[]; rule: string };
type Resolved = { date: string | null; precision: DraftPrecision; rule: string; withBase: boolean };

/**
 * The date of a meeting, after §3 of the annotation guide: EDTF as far as the text fixes it, else null with the reason as the
 * rule. The day must stand with the event, or follow from a dateline (the day of filing) and a word such as "today",
 * "yesterday" or a weekday; a dateline alone gives no day. The day of publication, where it is handed over, resolves the same
 * words and gives a missing year. Spans of the trace and the printed words are those of the source.
 */
export function readDate(text: Segmented, options: DateOptions): DraftDate {
  if (options.notHeld) return nothing("none", "date-not-held");
  const events = options.events ?? findEvents(text, options.language);
  const dateline = findDateline(text, options.language);
  const candidates = dateCandidates(text, events, dateline, options);
  const base = baseOf(text, dateline, options.published);
  let weak: DraftDate | null = null;
  for (const candidate of candidates) {
    const resolved = resolve(candidate, base, options.ahead ?? false);
    const draft = present(text, candidate, base, resolved);
    if (resolved.date !== null) return draft;
    weak ??= draft;
  }
  return weak ?? nothing("unknown", "date-missing");
}

function nothing(datePrecision: DraftPrecision, rule: string): DraftDate {
  return { date: null, dateEvidence: null, datePrecision, dateTrace: { rule, words: [] } };
}

// What "today" is counted from: the dateline, its year from the day of publication where it has none; else that day.
function baseOf(text: Segmented, dateline: Dateline | null, published: string | undefined): Base | null {
  const printed = published === undefined ? null : fromIso(published);
  const spans = dateline?.spans.map(({ start, end }) => sourceSpan(text.folded, start, end)) ?? [];
  if (!dateline) return printed === null ? null : { number: printed, spans: [], rule: "published" };
  const { year, month, day } = dateline;
  const known = year !== undefined ? dayNumber(year, month, day) : null;
  const number = known ?? (printed === null ? null : nearestYear(month, day, printed, false));
  return number === null ? { month, day, spans, rule: dateline.rule } : { number, spans, rule: dateline.rule };
}

const two = (n: number): string => String(n).padStart(2, "0");

function resolve(candidate: Candidate, base: Base | null, ahead: boolean): Resolved {
  const kind = kindOf(candidate);
  if (kind === "weekday" || kind === "relative") return fromWriting(candidate, kind, base, ahead);
  const { year, month = 0, day = 0, toMonth = 0, toDay = 0 } = candidate;
  if (kind === "year") return { date: String(year), precision: "year", rule: "date-year", withBase: false };
  if (kind === "month")
    return { date: `${year}-${two(month)}`, precision: "month", rule: "date-month", withBase: false };
  if (kind === "day") {
    const number = dayNumber(year ?? 0, month, day);
    return number === null
      ? { date: null, precision: "unknown", rule: "date-impossible", withBase: false }
      : { date: isoDay(number), precision: "day", rule: "date-full", withBase: false };
  }
  // Without a year: that of the dateline or of the day of publication, the nearest such day before it.
  const number = base?.number === undefined ? null : nearestYear(month, day, base.number, ahead);
  const full = year ?? (number === null ? undefined : partsOf(number).year);
  const withBase = year === undefined && full !== undefined;
  const head = full === undefined ? "XXXX" : String(full);
  const start = `${head}-${two(month)}-${two(day)}`;
  if (kind === "month-day") {
    if (full === undefined) return { date: start, precision: "month-day", rule: "date-month-day", withBase };
    return { date: start, precision: "day", rule: "date-year-added", withBase };
  }
  const next = full === undefined ? "XXXX" : String(toMonth < month ? full + 1 : full);
  const precision = full === undefined ? "month-day-range" : "day";
  return { date: `${start}/${next}-${two(toMonth)}-${two(toDay)}`, precision, rule: "date-span", withBase };
}

// "Today", "last night", "Thursday": a day only where the day of writing is known.
function fromWriting(candidate: Candidate, kind: DateKind, base: Base | null, ahead: boolean): Resolved {
  const precision: DraftPrecision = kind === "weekday" ? "weekday" : "relative";
  const { weekday, relative } = candidate;
  if (base?.number !== undefined) {
    const number = countFrom(base.number, candidate, ahead);
    return { date: isoDay(number), precision: "day", rule: `date-${kind}-${base.rule}`, withBase: true };
  }
  // A dateline without year: the days around it can be counted, its weekday cannot.
  if (base?.month !== undefined && base.day !== undefined && relative !== undefined) {
    const date = countWithoutYear(base.month, base.day, relative);
    if (date) return { date, precision: "month-day", rule: `date-relative-${base.rule}`, withBase: true };
  }
  return {
    date: null,
    precision: weekday === undefined ? precision : "weekday",
    rule: `date-${kind}-alone`,
    withBase: false,
  };
}

// A common year and a leap year must agree.
function countWithoutYear(month: number, day: number, days: number): string | null {
  const [common, leap] = [2001, 2004].map((year) => {
    const number = dayNumber(year, month, day);
    return number === null ? null : isoDay(number + days).slice(5);
  });
  return common && common === leap ? `XXXX-${common}` : null;
}

function countFrom(base: number, { weekday, relative, week }: Candidate, ahead: boolean): number {
  if (weekday === undefined) return base + (relative ?? 0);
  if (week === "last") return lastWeekday(weekday, base - 1);
  if (week === "next") return nextWeekday(weekday, base + 1);
  if (relative !== undefined && relative > 0) return nextWeekday(weekday, base);
  // A plain weekday: the last one; where the meeting is still to come, the next one.
  return ahead && relative === undefined ? nextWeekday(weekday, base) : lastWeekday(weekday, base);
}

// With the bracket that closes "today (Thursday)".
function closed(text: Segmented, { first, last }: Candidate): number {
  const end = text.tokens[last]?.end ?? 0;
  const words = text.folded.text.slice(text.tokens[first]?.start ?? 0, end + 1);
  return words.includes("(") && words.endsWith(")") ? end + 1 : end;
}

function present(text: Segmented, candidate: Candidate, base: Base | null, resolved: Resolved): DraftDate {
  const own = sourceSpan(text.folded, text.tokens[candidate.first]?.start ?? 0, closed(text, candidate));
  const words = [...(resolved.withBase && base ? base.spans : []), own];
  words.sort((a, b) => a.start - b.start);
  return {
    date: resolved.date,
    dateEvidence: words.map(({ start, end }) => text.folded.source.slice(start, end)).join(" … "),
    datePrecision: resolved.precision,
    dateTrace: { rule: resolved.rule, words },
  };
}
