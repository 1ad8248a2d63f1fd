import { z } from "zod";
import { type Columns, NO_DAY } from "@/lib/columns/columns";
import { monthOf } from "@/lib/columns/months";
import type { Selection } from "@/lib/columns/select";
import { topicsAskedFor } from "@/lib/columns/statements-that-fit";
import type { Filters, View } from "@/lib/filters/address";
import { dayNumber, dayString, firstOfMonth } from "@/lib/timeline/days";
import { answerOn } from "./selection-of";

/** How wide a bin of time is. */
export const BinSize = z.enum(["month", "quarter", "year"]);
export type BinSize = z.infer<typeof BinSize>;

/** Above this a chart is a smear, and every mark must stay openable. */
const MAX_BINS = 40;

/** A stretch of time by its first and last day. */
interface Bin {
  from: string;
  to: string;
  meetings: number;
  statements: number;
  /** Meetings counted here whose date would also allow another bin. */
  uncertain: number;
}

export interface TopicsOverTime {
  size: BinSize;
  /** Every bin from the first to the last, the empty ones too: gaps in the record are part of it. */
  bins: Bin[];
  counts: {
    bin: string;
    group: string;
    statements: number;
    /** The same with each statement shared out in equal parts among the groups it names: adds up to the bin's. */
    parts: number;
  }[];
  undated: number;
  meetings: number;
  /** Statements of the meetings that have a date: what the bins hold, each once. */
  dated: number;
}

const MONTHS: Record<BinSize, number> = { month: 1, quarter: 3, year: 12 };

/** The widest bins that still show the span finely: months up to two years, quarters up to ten, then years. */
export function binSizeFor(first: string, last: string): BinSize {
  const months = (Date.parse(last) - Date.parse(first)) / (30.44 * 86_400_000);
  if (months <= 24) return "month";
  return months / 3 <= MAX_BINS / 2 ? "quarter" : "year";
}

/**
 * Groups of topics through time. A meeting whose date is uncertain is counted in every bin that its date allows.
 * @param span First and last day to cover (YYYY-MM-DD), as the overview gives them.
 */
export function getTopicsOverTime(
  filters: Filters,
  dates: View["dates"],
  span: { first: string; last: string },
): Promise<TopicsOverTime> {
  return answerOn("topics over time", filters, dates, span, (selection) => topicsOverTime(selection, span));
}

function topicsOverTime(selection: Selection, span: { first: string; last: string }): TopicsOverTime {
  const { columns, meetings } = selection;
  const { earliest, latest } = columns.days(selection.dates);
  const size = binSizeFor(span.first, span.last);
  const months = MONTHS[size];
  const lowest = Math.floor(monthOf(dayNumber(span.first)) / months);
  const bins = emptyBins(lowest, Math.floor(monthOf(dayNumber(span.last)) / months), months);
  const counter = new GroupCounter(selection, bins.length);
  let [undated, dated] = [0, 0];
  for (const slot of meetings) {
    const day = earliest[slot] as number;
    if (day === NO_DAY) {
      undated++;
      continue;
    }
    const a = Math.floor(monthOf(day) / months) - lowest;
    const b = Math.floor(monthOf(latest[slot] as number) / months) - lowest;
    const said = counter.read(slot);
    dated += said;
    for (let bin = Math.max(a, 0); bin <= Math.min(b, bins.length - 1); bin++) {
      const one = bins[bin] as Bin;
      one.meetings++;
      one.statements += said;
      if (a < bin || b > bin) one.uncertain++;
      counter.addTo(bin);
    }
  }
  return { size, bins, counts: counter.counts(bins), undated, meetings: meetings.length, dated };
}

function emptyBins(lowest: number, highest: number, months: number): Bin[] {
  return Array.from({ length: highest - lowest + 1 }, (_, i) => ({
    from: dayString(firstOfMonth((lowest + i) * months)),
    to: dayString(firstOfMonth((lowest + i + 1) * months) - 1),
    meetings: 0,
    statements: 0,
    uncertain: 0,
  }));
}

/** Counts groups in one meeting at a time, and adds what it counted to bins. */
class GroupCounter {
  readonly #columns: Columns;
  readonly #mask: Uint8Array | null;
  readonly #asked: Uint8Array;
  readonly #groups: number;
  /** The last statement that named each group, and the groups that the statement at hand names. */
  readonly #namedBy: Int32Array;
  readonly #named: Int32Array;
  readonly #here: Int32Array;
  readonly #partsHere: Float64Array;
  readonly #all: Int32Array;
  readonly #partsAll: Float64Array;

  constructor({ columns, mask, filters }: Selection, bins: number) {
    this.#columns = columns;
    this.#mask = mask;
    this.#asked = topicsAskedFor(columns, filters.topics);
    this.#groups = columns.lists.groups.words.length;
    this.#namedBy = new Int32Array(this.#groups).fill(-1);
    this.#named = new Int32Array(this.#groups);
    this.#here = new Int32Array(this.#groups);
    this.#partsHere = new Float64Array(this.#groups);
    this.#all = new Int32Array(this.#groups * bins);
    this.#partsAll = new Float64Array(this.#groups * bins);
  }

  /** Counts the groups that the statements in view of a meeting name; returns how many statements there are. */
  read(slot: number): number {
    this.#here.fill(0);
    this.#partsHere.fill(0);
    const first = this.#columns.first[slot] as number;
    const end = first + (this.#columns.count[slot] as number);
    let said = 0;
    for (let at = first; at < end; at++) {
      if (this.#mask !== null && this.#mask[at] === 0) continue;
      said++;
      this.#readStatement(at);
    }
    return said;
  }

  #readStatement(at: number): void {
    const { topics, lists } = this.#columns;
    const { values } = topics;
    const begin = topics.starts[at] as number;
    const end = topics.starts[at + 1] as number;
    // A statement is shared out among the groups it names, each named once.
    let named = 0;
    for (let i = begin; i < end; i++) {
      const topic = values[i] as number;
      const group = lists.groupOf[topic] as number;
      if (this.#asked[topic] === 0 || this.#namedBy[group] === at) continue;
      this.#namedBy[group] = at;
      this.#named[named++] = group;
    }
    for (let i = 0; i < named; i++) {
      const group = this.#named[i] as number;
      this.#here[group] = (this.#here[group] as number) + 1;
      this.#partsHere[group] = (this.#partsHere[group] as number) + 1 / named;
    }
  }

  /** Adds what was counted in the meeting read last. */
  addTo(bin: number): void {
    for (let group = 0; group < this.#groups; group++) {
      const cell = bin * this.#groups + group;
      this.#all[cell] = (this.#all[cell] as number) + (this.#here[group] as number);
      this.#partsAll[cell] = (this.#partsAll[cell] as number) + (this.#partsHere[group] as number);
    }
  }

  counts(bins: readonly Bin[]): TopicsOverTime["counts"] {
    const counts: TopicsOverTime["counts"] = [];
    this.#all.forEach((statements, cell) => {
      if (statements === 0) return;
      const bin = bins[Math.floor(cell / this.#groups)] as Bin;
      const group = this.#columns.lists.groups.words[cell % this.#groups] as string;
      counts.push({ bin: bin.from, group, statements, parts: this.#partsAll[cell] as number });
    });
    return counts;
  }
}
