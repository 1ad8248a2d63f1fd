import { type Columns, NO_DAY } from "./columns";

/** The places of meetings in the order of a list: by first day, then by id; those without a day are last in either order. */
export type DateOrder = "newest" | "oldest";

interface Kept {
  /** How many places had been sorted in. */
  size: number;
  order: Int32Array;
}

const kept = new WeakMap<Columns, Map<string, Kept>>();

/**
 * All living meetings in the order of a list. Kept, and merged with what has come since: a hundred thousand are sorted once.
 * @param dates the reading of the dates
 */
export function inDateOrder(columns: Columns, dates: "known" | "text", order: DateOrder): Int32Array {
  const orders = kept.get(columns) ?? new Map<string, Kept>();
  kept.set(columns, orders);
  const key = `${dates} ${order}`;
  const before = orders.get(key);
  if (before && before.size === columns.size) return onlyAlive(columns, before, orders, key);
  const compare = comparing(columns, dates, order);
  const fresh = placesFrom(columns, before?.size ?? 0).sort(compare);
  const merged = before ? merge(alive(columns, before.order), fresh, compare) : fresh;
  orders.set(key, { size: columns.size, order: merged });
  return merged;
}

/** Compares two places as a list does. */
export function comparing(
  columns: Columns,
  dates: "known" | "text",
  order: DateOrder,
): (a: number, b: number) => number {
  const { earliest } = columns.days(dates);
  const { ids } = columns;
  const sign = order === "newest" ? -1 : 1;
  return (a, b) => {
    const first = earliest[a] as number;
    const second = earliest[b] as number;
    if (first === second) return (ids[a] as string) < (ids[b] as string) ? -1 : 1;
    if (first === NO_DAY) return 1;
    if (second === NO_DAY) return -1;
    return sign * (first - second);
  };
}

function onlyAlive(columns: Columns, before: Kept, orders: Map<string, Kept>, key: string): Int32Array {
  if (before.order.length === columns.alive) return before.order;
  const order = alive(columns, before.order);
  orders.set(key, { size: before.size, order });
  return order;
}

function alive(columns: Columns, order: Int32Array): Int32Array {
  return order.filter((slot) => columns.dead[slot] === 0);
}

function placesFrom(columns: Columns, from: number): Int32Array {
  const places = new Int32Array(columns.size - from);
  let n = 0;
  for (let slot = from; slot < columns.size; slot++) if (columns.dead[slot] === 0) places[n++] = slot;
  return places.slice(0, n);
}

function merge(a: Int32Array, b: Int32Array, compare: (x: number, y: number) => number): Int32Array {
  const merged = new Int32Array(a.length + b.length);
  let i = 0;
  let j = 0;
  for (let n = 0; n < merged.length; n++) {
    const takeA = j >= b.length || (i < a.length && compare(a[i] as number, b[j] as number) <= 0);
    merged[n] = (takeA ? a[i++] : b[j++]) as number;
  }
  return merged;
}
