// The timeline counts in whole days since 1 January 1970 (UTC): small numbers that survive JSON and need no zone.

const DAY = 86_400_000;

/** The number of a day given as YYYY-MM-DD. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** YYYY-MM-DD of a day's number; a fraction counts as the day it lies in. */
export function dayString(day: number): string {
  return dateOf(Math.floor(day)).toISOString().slice(0, 10);
}

/** Midnight UTC of a day's number. */
export function dateOf(day: number): Date {
  return new Date(day * DAY);
}

/** The months since the year 0 of the month that a day lies in: 2019-01 is 24228. */
export function monthNumber(day: number): number {
  const date = dateOf(Math.floor(day));
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The number of the first day of a month given in months since the year 0. */
export function firstOfMonth(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
  return Math.round(date.getTime() / DAY);
}
