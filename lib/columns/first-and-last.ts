import { NO_DAY } from "./columns";
import type { Selection } from "./select";

/**
 * The ids of the first and of the last meeting in view that has a date: by the first day that it allows, and by the last;
 * then by id.
 */
export function firstAndLast({ columns, meetings, dates }: Selection): { first: string | null; last: string | null } {
  const { earliest, latest } = columns.days(dates);
  const { ids } = columns;
  const precedes = (a: number, b: number) => (ids[a] as string) < (ids[b] as string);
  let [first, last] = [-1, -1];
  for (const slot of meetings) {
    const [from, to] = [earliest[slot] as number, latest[slot] as number];
    if (from !== NO_DAY) {
      const known = earliest[first] as number;
      if (first === -1 || from < known || (from === known && precedes(slot, first))) first = slot;
    }
    if (to !== NO_DAY) {
      const known = latest[last] as number;
      if (last === -1 || to > known || (to === known && precedes(slot, last))) last = slot;
    }
  }
  return { first: ids[first] ?? null, last: ids[last] ?? null };
}
