import { addUp, type Summed } from "./add-up";
import { type Columns, NO_DAY } from "./columns";
import { monthOf } from "./months";
import type { Selection } from "./select";

/** Statements in view by what a column says of each: counts by place. */
export function countBy(selection: Selection, name: "side" | "kind" | "attribution"): Int32Array {
  const [counts] = addUp(name, selection, (summed) => [countColumn(summed, name)] as const);
  return counts;
}

function countColumn({ columns, meetings, mask }: Summed, name: "side" | "kind" | "attribution"): Int32Array {
  const { first, count, lists, kinds, attributions } = columns;
  const words = { side: lists.sides, kind: kinds, attribution: attributions }[name];
  const column = columns[name];
  const counts = new Int32Array(words.words.length);
  for (const slot of meetings) {
    const begin = first[slot] as number;
    const end = begin + (count[slot] as number);
    for (let at = begin; at < end; at++) {
      if (mask !== null && mask[at] === 0) continue;
      const place = column[at] as number;
      counts[place] = (counts[place] as number) + 1;
    }
  }
  return counts;
}

/** How many statements are in view of each meeting of the selection, in the order of its meetings. */
export function countInMeetings({ columns, meetings, mask }: Selection): Int32Array {
  const { first, count } = columns;
  const counts = new Int32Array(meetings.length);
  for (let n = 0; n < meetings.length; n++) {
    const slot = meetings[n] as number;
    const begin = first[slot] as number;
    const all = count[slot] as number;
    let said = mask === null ? all : 0;
    if (mask !== null) for (let at = begin; at < begin + all; at++) said += mask[at] as number;
    counts[n] = said;
  }
  return counts;
}

/** Statements in view by the channel of their meeting, by place. */
export function countByChannel({ columns, meetings }: Selection, said: Int32Array): Int32Array {
  const counts = new Int32Array(columns.channels.words.length);
  for (let n = 0; n < meetings.length; n++) {
    const channel = columns.channel[meetings[n] as number] as number;
    counts[channel] = (counts[channel] as number) + (said[n] as number);
  }
  return counts;
}

/** Statements in view by every year that the date of their meeting allows. */
export function countByYear({ columns, meetings, dates }: Selection, said: Int32Array): Map<number, number> {
  const { earliest, latest } = columns.days(dates);
  const counts = new Map<number, number>();
  for (let n = 0; n < meetings.length; n++) {
    const slot = meetings[n] as number;
    const [from, to] = [earliest[slot] as number, latest[slot] as number];
    if (said[n] === 0 || from === NO_DAY || to === NO_DAY) continue;
    const last = yearOf(to);
    for (let year = yearOf(from); year <= last; year++) counts.set(year, (counts.get(year) ?? 0) + (said[n] as number));
  }
  return counts;
}

function yearOf(day: number): number {
  return Math.floor(monthOf(day) / 12);
}

/** The words of a list that were counted at all, each with its count. */
export function counted(words: Columns["channels"]["words"], counts: Int32Array): { value: string; count: number }[] {
  return words.map((value, place) => ({ value, count: counts[place] ?? 0 })).filter(({ count }) => count > 0);
}
