// Days counted as whole numbers from 1 January 1970, so that calendar reasoning needs no clock and no time zone.

const MS_PER_DAY = 86_400_000;

/** The number of a Gregorian day, or null where the calendar has no such day. Months from 1. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.getTime() / MS_PER_DAY : null;
}

/** The day as YYYY-MM-DD. */
export function isoDay(number: number): string {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The number of a day written YYYY-MM-DD, or null. */
export function fromIso(text: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found ? dayNumber(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** Year, month and day of a day number. */
export function partsOf(number: number): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = isoDay(number).split("-").map(Number);
  return { year, month, day };
}

/** The day of the week, 0 for Sunday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The last such day of the week on or before a day. */
export function lastWeekday(weekday: number, before: number): number {
  return before - ((weekdayOf(before) - weekday + 7) % 7);
}

/** The first such day of the week on or after a day. */
export function nextWeekday(weekday: number, after: number): number {
  return after + ((weekday - weekdayOf(after) + 7) % 7);
}

/**
 * The latest such day of a month on or before a day (one day of grace, for time zones), or the first one after it
 * where the meeting is still to come; null for 29 February where the nearest year has none.
 */
export function nearestYear(month: number, day: number, base: number, ahead: boolean): number | null {
  const { year } = partsOf(base);
  const years = ahead ? [year, year + 1] : [year + 1, year, year - 1];
  for (const candidate of years) {
    const number = dayNumber(candidate, month, day);
    if (number !== null && (ahead ? number >= base - 1 : number <= base + 1)) return number;
  }
  return null;
}

let hijri: Intl.DateTimeFormat | null = null;

/** The Hijri date (Umm al-Qura, as Saudi Arabia prints it) of a day. */
export function hijriOf(number: number): { year: number; month: number; day: number } {
  hijri ??= new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const parts = Object.fromEntries(hijri.formatToParts(number * MS_PER_DAY).map(({ type, value }) => [type, value]));
  return { year: Number.parseInt(parts.year ?? "", 10), month: Number(parts.month), day: Number(parts.day) };
}

const HIJRI_EPOCH = -492_148;
const HIJRI_MONTH = 29.530_588;

/**
 * The day of a Hijri date after the Umm al-Qura calendar (a day more or less elsewhere), or null where that month has no such
 * day or the year lies outside the tables (1300 to 1600).
 */
export function fromHijri(year: number, month: number, day: number): number | null {
  if (year < 1300 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const guess = Math.round(HIJRI_EPOCH + ((year - 1) * 12 + month - 1) * HIJRI_MONTH) + day - 1;
  for (const shift of [0, 1, -1, 2, -2, 3, -3]) {
    const found = hijriOf(guess + shift);
    if (found.year === year && found.month === month && found.day === day) return guess + shift;
  }
  return null;
}
