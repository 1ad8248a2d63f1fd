import { dateBounds } from "@/lib/domain/date-bounds";

/** A typed date may lie outside of what the database, which is asked for days around it, counts in. */
const YEARS = { first: 1000, last: 9998 };

/** Whether a date in EDTF can be read and lies in a year of four digits; null says nothing, and can. */
export function isEdtf(date: string | null): boolean {
  // Years of more digits are written with a Y.
  if (date?.includes("Y")) return false;
  try {
    const { earliest, latest } = dateBounds(date);
    return [earliest, latest].every((day) => {
      const year = day?.getUTCFullYear() ?? YEARS.first;
      return year >= YEARS.first && year <= YEARS.last;
    });
  } catch {
    return false;
  }
}
