import type { Filters, View } from "@/lib/filters/address";
import type { Columns } from "./columns";
import type { Hits } from "./hits";
import { JOINT_INDEX } from "./lists";
import { meetingsThatFit } from "./meetings-that-fit";
import { both, type StatementTest, speakerTest, statementTest } from "./statements-that-fit";

/** What filters leave in view. Places of meetings are in ascending order. */
export interface Selection {
  columns: Columns;
  filters: Filters;
  dates: View["dates"];
  /** Meetings that fit by their own facts, whatever was said in them: the denominator of shares. */
  own: Int32Array;
  /** Meetings in view: where statements are filtered, at least one of theirs fits (people alone ask only who took part). */
  meetings: Int32Array;
  /** 1 for each statement of these meetings that is in view; null where all of them are. */
  mask: Uint8Array | null;
}

/**
 * Chooses meetings and statements. The meaning of every filter is that of lib/testing/plain/conditions.ts, which asks the
 * tables; a test compares the two over random filters.
 * @param hits where the filters have words: the statements that have them
 */
export function select(columns: Columns, filters: Filters, dates: View["dates"], hits: Hits | null): Selection {
  const own = meetingsThatFit(columns, filters, dates);
  const itself = statementTest(columns, filters);
  const test = both(itself, speakerTest(columns, filters.people));
  const searched = filters.q ? (hits?.flags ?? new Uint8Array(columns.statements)) : null;
  const mask = test || searched ? maskOf(columns, own, searched, test) : null;
  const raised = filters.raised.length ? raisedBy(columns, filters.raised, mask) : null;
  const raisedIn = raised ? own.filter(raised) : own;
  // People alone choose meetings by who took part, whoever spoke.
  const meetings =
    (itself || searched) && mask ? raisedIn.filter((slot) => hasStatement(columns, slot, mask)) : raisedIn;
  return { columns, filters, dates, own, meetings, mask };
}

// Words are looked at first, since they leave least.
function maskOf(columns: Columns, meetings: Int32Array, searched: Uint8Array | null, test: StatementTest | null) {
  const mask = new Uint8Array(columns.statements);
  for (const slot of meetings) {
    const first = columns.first[slot] as number;
    const end = first + (columns.count[slot] as number);
    for (let at = first; at < end; at++) {
      if (searched !== null && searched[at] !== 1) continue;
      if (test === null || test(at)) mask[at] = 1;
    }
  }
  return mask;
}

function hasStatement(columns: Columns, slot: number, mask: Uint8Array): boolean {
  const first = columns.first[slot] as number;
  const end = first + (columns.count[slot] as number);
  for (let at = first; at < end; at++) if (mask[at] === 1) return true;
  return false;
}

/**
 * Whose voice it is that raised what is chosen in a meeting: a side when all its statements in view are of that side,
 * else joint: more than one voice, one together, or none at all.
 */
function raisedBy(columns: Columns, raised: readonly string[], mask: Uint8Array | null) {
  const chosen = columns.lists.sides.among(raised);
  return (slot: number): boolean => {
    let voice = -1;
    const first = columns.first[slot] as number;
    const end = first + (columns.count[slot] as number);
    for (let at = first; at < end; at++) {
      if (mask && mask[at] === 0) continue;
      const side = columns.side[at] as number;
      if (voice !== -1 && voice !== side) return chosen[JOINT_INDEX] === 1;
      voice = side;
    }
    return chosen[voice === -1 ? JOINT_INDEX : voice] === 1;
  };
}

/** Calls for each statement in view, meeting by meeting. */
export function eachStatement(
  { columns, meetings, mask }: Pick<Selection, "columns" | "meetings" | "mask">,
  call: (statement: number, meeting: number) => void,
): void {
  for (const slot of meetings) {
    const first = columns.first[slot] as number;
    const end = first + (columns.count[slot] as number);
    for (let at = first; at < end; at++) if (mask === null || mask[at] === 1) call(at, slot);
  }
}

/** How many statements are in view. */
export function countStatements({ columns, meetings, mask }: Selection): number {
  let n = 0;
  for (const slot of meetings) {
    const count = columns.count[slot] as number;
    if (mask === null) n += count;
    else for (let at = columns.first[slot] as number, end = at + count; at < end; at++) n += mask[at] as number;
  }
  return n;
}
