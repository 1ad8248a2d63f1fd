import { type Columns, NO_DAY } from "./columns";
import { comparing, type DateOrder, inDateOrder } from "./order";
import type { Selection } from "./select";

/** A place in a list of meetings: a day (null: without one) and an id. What stands behind it comes next. */
export interface ListPlace {
  day: number | null;
  id: string;
}

/** So much smaller than everything a selection must be to be sorted by itself. */
const FEW = 16;

/**
 * The meetings in view in the order of a list.
 * @param after only what stands behind this place; the meeting itself need not be there any more
 * @param from with `after`: begin with the meeting at that place itself, if it is in view
 */
export function* inListOrder(
  selection: Selection,
  order: DateOrder,
  after: ListPlace | null = null,
  from = false,
): Generator<number> {
  const { columns, meetings, dates } = selection;
  const few = meetings.length * FEW < columns.alive;
  const sorted = few ? meetings.slice().sort(comparing(columns, dates, order)) : inDateOrder(columns, dates, order);
  const inView = few ? null : flagsOf(columns, meetings);
  for (let at = after ? placeOf(selection, sorted, order, after, from) : 0; at < sorted.length; at++) {
    const slot = sorted[at] as number;
    if (inView === null || inView[slot] === 1) yield slot;
  }
}

function flagsOf(columns: Columns, meetings: Int32Array): Uint8Array {
  const flags = new Uint8Array(columns.size);
  for (const slot of meetings) flags[slot] = 1;
  return flags;
}

/** Where the first meeting behind a place stands, by halves. */
function placeOf(selection: Selection, sorted: Int32Array, order: DateOrder, place: ListPlace, from: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const difference = compareToPlace(selection, sorted[middle] as number, order, place);
    if (difference < 0 || (difference === 0 && !from)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareToPlace({ columns, dates }: Selection, slot: number, order: DateOrder, place: ListPlace): number {
  const day = columns.days(dates).earliest[slot] as number;
  const sought = place.day ?? NO_DAY;
  if (day !== sought) {
    if (day === NO_DAY) return 1;
    if (sought === NO_DAY) return -1;
    return order === "newest" ? sought - day : day - sought;
  }
  const id = columns.ids[slot] as string;
  return id < place.id ? -1 : id > place.id ? 1 : 0;
}
