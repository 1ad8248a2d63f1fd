/** The first day (YYYY-MM-DD) of a year, a month or a day. */
export function firstDayOf(day: string): string {
  return `${day}${"-01-01".slice(day.length - 4)}`;
}

/** The last day (YYYY-MM-DD) of a year, a month or a day. */
export function lastDayOf(day: string): string {
  if (day.length === 4) return `${day}-12-31`;
  if (day.length === 10) return day;
  const [year = 0, month = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** True for a day (YYYY-MM-DD) that exists in the calendar, in the years that a database and an address can name. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day < "0001") return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
