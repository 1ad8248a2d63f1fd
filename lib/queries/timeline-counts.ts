import { NO_DAY } from "@/lib/columns/columns";
import { monthOf } from "@/lib/columns/months";
import type { Selection } from "@/lib/columns/select";
import type { View } from "@/lib/filters/address";
import { daysOf, slotOf, UNITS, type Unit } from "@/lib/timeline/units";

/** The meetings in view, each with the days of the chosen reading and those that its mark reaches over; by place in these arrays. */
export interface Seen {
  slots: Int32Array;
  first: Int32Array;
  last: Int32Array;
  /** A day from outside the text is drawn on the bar of what the text allows: the mark reaches over both. */
  drawnFirst: Int32Array;
  drawnLast: Int32Array;
  /** 1 where the reports do not fix the day. */
  uncertain: Uint8Array;
}

/** So many begin in a slot and so many end in it: one meeting may reach over several. */
export interface Edge {
  slot: number;
  starts: number;
  ends: number;
}

/** The meetings of a selection as a timeline sees them. */
export function seenOf({ columns, meetings, dates }: Selection): Seen {
  const { earliest, latest } = columns.days(dates);
  const { text } = columns;
  const first = Int32Array.from(meetings, (slot) => earliest[slot] as number);
  const last = Int32Array.from(meetings, (slot) => latest[slot] as number);
  const drawnFirst = first.slice();
  const drawnLast = last.slice();
  const uncertain = Uint8Array.from(meetings, (slot) => 1 - (columns.textDay[slot] as number));
  meetings.forEach((slot, i) => {
    const from = text.earliest[slot] as number;
    if (first[i] === NO_DAY || from === NO_DAY) return;
    drawnFirst[i] = Math.min(drawnFirst[i] as number, from);
    drawnLast[i] = Math.max(drawnLast[i] as number, text.latest[slot] as number);
  });
  return { slots: meetings, first, last, drawnFirst, drawnLast, uncertain };
}

/** The lanes of each meeting as places in a list of keys. */
export function lanesOf(
  { columns }: Selection,
  lanes: View["lanes"],
): { keys: string[]; of(slot: number): ArrayLike<number> } {
  if (lanes === "party") return { keys: columns.lists.sides.words, of: (slot) => columns.parties.of(slot) };
  const column = lanes === "level" ? columns.level : columns.channel;
  const keys = lanes === "level" ? columns.levels.words : columns.channels.words;
  return { keys, of: (slot) => column.subarray(slot, slot + 1) };
}

/** The finest unit of the calendar of which at most `slots` cover the days from first to last, and its slots. */
export function unitOver(first: number, last: number, slots: number): { unit: Unit; low: number; high: number } {
  const fine = UNITS.find((unit) => (last - first + 1) / daysOf(unit) <= slots);
  const unit = fine ?? (UNITS.at(-1) as Unit);
  return { unit, low: slotAt(first, unit), high: slotAt(last, unit) };
}

/** The slot of a day: slotOf, with the months of the days at hand. */
function slotAt(day: number, unit: Unit): number {
  return unit.months ? Math.floor(monthOf(day) / unit.months) : slotOf(day, unit);
}

/**
 * Counts how many meetings begin and end in each slot. Slots are whole, those at the ends of the window too, so that a count
 * says what the list of its days says; whoever reaches beyond the window begins or ends in its outermost slot.
 */
export class EdgeCounter {
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  constructor(private readonly over: { unit: Unit; low: number; high: number }) {
    this.#starts = new Int32Array(over.high - over.low + 1);
    this.#ends = new Int32Array(over.high - over.low + 1);
  }

  /** A meeting that may have been on any day from first to last. */
  add(first: number, last: number): void {
    const { unit, low, high } = this.over;
    const a = slotAt(first, unit);
    const b = slotAt(last, unit);
    if (a > high || b < low) return;
    const start = Math.max(a, low) - low;
    const end = Math.min(b, high) - low;
    this.#starts[start] = (this.#starts[start] as number) + 1;
    this.#ends[end] = (this.#ends[end] as number) + 1;
  }

  *edges(): Generator<Edge> {
    for (let i = 0; i < this.#starts.length; i++) {
      const [starts = 0, ends = 0] = [this.#starts[i], this.#ends[i]];
      if (starts + ends > 0) yield { slot: this.over.low + i, starts, ends };
    }
  }
}
