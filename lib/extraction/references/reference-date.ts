import { fromIso, isoDay } from "../meetings/calendar";
import { findDates } from "../meetings/find-dates";
import type { Segmented } from "../text/sentences";
import type { ReferenceKind, ReferencePack } from "./reference-pack";

/** What the report's own time is known to be. */
export type ReferenceContext = {
  language: "ar" | "en";
  /** The day of publication, YYYY-MM-DD. */
  published?: string;
  /** The day of the meeting, YYYY-MM-DD, where it is known. */
  meetingDate?: string;
  meetingYear?: number;
};

const two = (number: number): string => String(number).padStart(2, "0");

/**
 * The date of a reference as EDTF, by what its own words say: a full date, a month or a year; or a word counted from the report's
 * day ("last year", "العام المقبل") where that day, or at least its year, is known. Undefined where the words do not tell.
 */
export function referenceDate(
  text: Segmented,
  pack: ReferencePack,
  { kind, first, last }: { kind: ReferenceKind; first: number; last: number },
  context: ReferenceContext,
): string | undefined {
  const byReport = counted(text, pack, first, last, context);
  // The year inside the name of an anniversary is that of what is remembered.
  return byReport ?? (kind === "anniversary" ? undefined : written(text, first, last, context));
}

function written(text: Segmented, first: number, last: number, context: ReferenceContext): string | undefined {
  const date = findDates(text, context.language, first, last + 1).find(
    (one) => one.year !== undefined || one.month !== undefined,
  );
  if (!date) return undefined;
  const year = date.year ?? yearOf(context);
  if (year === undefined) return date.month && date.day ? `XXXX-${two(date.month)}-${two(date.day)}` : undefined;
  if (!date.month) return String(year);
  return date.day ? `${year}-${two(date.month)}-${two(date.day)}` : `${year}-${two(date.month)}`;
}

function yearOf(context: ReferenceContext): number | undefined {
  const day = context.meetingDate ?? context.published;
  return context.meetingYear ?? (day ? Number(day.slice(0, 4)) : undefined);
}

function counted(
  text: Segmented,
  pack: ReferencePack,
  first: number,
  last: number,
  context: ReferenceContext,
): string | undefined {
  const words = text.tokens.slice(first, last + 2).map((token) => token.text);
  const phrase = ` ${words.join(" ")} `;
  const find = (table: Readonly<Record<string, number>>) =>
    Object.entries(table).find(([word]) => phrase.includes(` ${word} `))?.[1];
  const year = yearOf(context);
  const years = find(pack.years);
  if (years !== undefined) return year === undefined ? undefined : String(year + years);
  const day = fromIso(context.meetingDate ?? context.published ?? "");
  if (day === null) return undefined;
  const months = find(pack.months);
  if (months !== undefined) return shiftMonth(isoDay(day), months);
  const days = find(pack.days);
  return days === undefined ? undefined : isoDay(day + days);
}

function shiftMonth(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
}
