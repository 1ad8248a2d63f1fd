/** Days of other centuries are no days of publication, and not every part of the machine can count in them. */
const YEARS = { first: 1000, last: 9998 };

/**
 * A day of the calendar as its source writes it. The engine takes the 30th of February for a day in March; here it is none.
 * @param day YYYY-MM-DD, or anything
 * @returns the same, or null when there is no such day
 */
export function realDay(day: string | null | undefined): string | null {
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) return null;
  const year = Number(day.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last ? day : null;
}
