import type { Columns } from "./columns";
import type { Selection } from "./select";

/** Numbers to which each meeting adds for itself, whatever other meetings there are. */
export type Sums = readonly Int32Array[];
/** What is added up. */
export type Summed = Pick<Selection, "columns" | "meetings" | "mask">;

interface Kept {
  version: number;
  sums: Sums;
}

const everything = new WeakMap<Columns, Map<string, Kept>>();

/**
 * Counts what is in view. Where that is more than half of all meetings with all that they said, the others are counted
 * instead and taken away from everything, which is kept.
 * @param name of what is counted: that of everything is kept under it
 * @param count adds up the meetings of a selection
 */
export function addUp<S extends Sums>(name: string, selection: Summed, count: (summed: Summed) => S): S {
  const { columns, meetings, mask } = selection;
  if (mask !== null || meetings.length * 2 < columns.alive) return count(selection);
  const kept = everything.get(columns) ?? new Map<string, Kept>();
  everything.set(columns, kept);
  const before = kept.get(name);
  const all =
    before?.version === columns.version
      ? (before.sums as S)
      : count({ columns, mask: null, meetings: others(columns, new Int32Array(0)) });
  kept.set(name, { version: columns.version, sums: all });
  const rest = count({ columns, mask: null, meetings: others(columns, meetings) });
  return all.map((sums, n) => sums.map((sum, place) => sum - (rest[n]?.[place] ?? 0))) as readonly Int32Array[] as S;
}

/** The living meetings that are not among those given (in ascending order). */
export function others({ alive, dead, size }: Columns, meetings: ArrayLike<number>): Int32Array {
  const rest = new Int32Array(alive - meetings.length);
  let [n, next] = [0, 0];
  for (let slot = 0; slot < size; slot++) {
    if (meetings[next] === slot) next++;
    else if (dead[slot] === 0) rest[n++] = slot;
  }
  return rest;
}
