import { type Columns, NO_DAY } from "@/lib/columns/columns";
import type { ListPlace } from "@/lib/columns/first-in-order";
import { isDay } from "@/lib/domain/period";
import type { View } from "@/lib/filters/address";
import { dayNumber, dayString } from "@/lib/timeline/days";

/** Reads the meeting's part of a cursor: "2017-06-08.m0abcde" or "none.m0abcde"; null where it is none. */
export function readPlace(cursor: string | null): { place: ListPlace; rest: string | undefined } | null {
  const [day, id, rest] = cursor?.split(".") ?? [];
  if (!day || !id || !(day === "none" || isDay(day))) return null;
  return { place: { day: day === "none" ? null : dayNumber(day), id }, rest };
}

/** The meeting's part of a cursor. */
export function writePlace(columns: Columns, dates: View["dates"], slot: number): string {
  const day = columns.days(dates).earliest[slot] as number;
  return `${day === NO_DAY ? "none" : dayString(day)}.${columns.ids[slot]}`;
}
