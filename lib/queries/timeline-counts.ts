import { NO_DAY } from "@/lib/columns/columns";
import { monthOf } from "@/lib/columns/months";
import type { Selection } from "@/lib/columns/select";
import type { View } from "@/lib/filters/address";
import type { Edge } from "@/lib/timeline/timeline-facts";
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

/** The meetings of a selection as a timeline sees them. */
export function seenOf({ columns, meetings, dates }: Selection): Seen {
  const { earliest, latest } = columns.days(dates);
  const { text, textDay } = columns;
  const n = meetings.length;
  const [first, last, drawnFirst, drawnLast] = [0, 0, 0, 0].map(() => new Int32Array(n)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const uncertain = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const slot = meetings[i] as number;
    const from = earliest[slot] as number;
    const to = latest[slot] as number;
    const inText = from !== NO_DAY && text.earliest[slot] !== NO_DAY;
    first[i] = from;
    last[i] = to;
    drawnFirst[i] = inText ? Math.min(from, text.earliest[slot] as number) : from;
    drawnLast[i] = inText ? Math.max(to, text.latest[slot] as number) : to;
    uncertain[i] = 1 - (textDay[slot] as number);
  }
  return { slots: meetings, first, last, drawnFirst, drawnLast, uncertain };
}

/** The lanes of meetings: those of meeting `slot` are `values[starts[slot]]` up to `values[starts[slot + 1]]`, places in `keys`. */
export interface Lanes {
  keys: readonly string[];
  starts: Uint32Array;
  values: ArrayLike<number>;
}

/** The lanes that meetings stand in. */
export function lanesOf({ columns }: Selection, lanes: View["lanes"]): Lanes {
  if (lanes === "party") return { keys: columns.lists.sides.words, ...columns.parties };
  const keys = lanes === "level" ? columns.levels.words : columns.channels.words;
  return { keys, starts: oneEach(columns.size), values: lanes === "level" ? columns.level : columns.channel };
}

let ones = new Uint32Array(0);

/** 0, 1, 2 …: every meeting has one value. */
function oneEach(meetings: number): Uint32Array {
  if (ones.length <= meetings) ones = Uint32Array.from({ length: meetings * 2 + 1 }, (_, i) => i);
  return ones;
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
