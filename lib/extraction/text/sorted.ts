/**
 * Index of the first item whose key is at least a value, in a list sorted by that key; the length where there is none. Stages walk over stretches of long
 * lists with it, so that no rule looks at the whole text for each of its clauses.
 */
export function firstAtLeast<T>(list: readonly T[], key: (item: T) => number, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(list[middle] as T) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items whose key is from `from` (inclusive) to `to` (exclusive), of a list sorted by that key. */
export function within<T>(list: readonly T[], key: (item: T) => number, from: number, to: number): T[] {
  const first = firstAtLeast(list, key, from);
  let last = first;
  while (last < list.length && key(list[last] as T) < to) last++;
  return list.slice(first, last);
}
