/**
 * A day as a person or a feed writes it: YYYY-MM-DD, an ISO 8601 time (the day as printed, whatever its zone), or the date of a feed
 * ("Fri, 08 Jun 2018 17:19:02 GMT").
 * @returns YYYY-MM-DD
 * @throws Error where it is none of these, or no day of the calendar
 */
export function readDay(text: string): string {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(text)?.[1] ?? fromFeed(text);
  const day = iso && new Date(`${iso}T00:00:00Z`);
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== iso) {
    throw new Error(`${text} is not a day: write it as YYYY-MM-DD.`);
  }
  return iso;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function fromFeed(text: string): string | null {
  const found = /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4})\b/i.exec(text);
  const month = MONTHS.indexOf((found?.[2] ?? "").toLowerCase()) + 1;
  if (!found || month === 0) return null;
  return `${found[3]}-${String(month).padStart(2, "0")}-${(found[1] ?? "").padStart(2, "0")}`;
}
