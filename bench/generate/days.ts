// Days are counted from 1 January 2000.

const FIRST = Date.UTC(2000, 0, 1);
const DAY = 86_400_000;

/** 15 November 2026, the last day on which a meeting of the bench was held. */
export const LAST_DAY = (Date.UTC(2026, 10, 15) - FIRST) / DAY;

const ISO = Array.from({ length: LAST_DAY + 400 }, (_, day) => new Date(FIRST + day * DAY).toISOString().slice(0, 10));

/** @returns YYYY-MM-DD */
export function isoDay(day: number): string {
  return ISO[day] ?? new Date(FIRST + day * DAY).toISOString().slice(0, 10);
}

export function yearOf(day: number): number {
  return Number(isoDay(day).slice(0, 4));
}

/** The last day of the month of a day, as YYYY-MM-DD. */
export function endOfMonth(day: number): string {
  const [year, month] = isoDay(day).split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function dayOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - FIRST) / DAY;
}
