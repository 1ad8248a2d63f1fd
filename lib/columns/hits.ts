import type { Columns } from "./columns";

/** The statements that have the words of a search, by their places in the columns at one version of the facts. */
export class Hits {
  /** A byte for each place: 1 for a hit. */
  readonly flags: Uint8Array;

  constructor(columns: Columns) {
    this.flags = new Uint8Array(columns.statements);
  }

  /** Adds a statement by its meeting's id and its own number; one that the columns do not have is left out. */
  add(columns: Columns, meeting: string, number: number): void {
    const slot = columns.slots.get(meeting);
    const at = slot === undefined ? -1 : statementAt(columns, slot, number);
    if (at !== -1) this.flags[at] = 1;
  }

  /**
   * Adds statements of a segment of the search. Those of meetings that are in it no more may be among them: their places are
   * dead, or there is none.
   * @param bits one for each ordinal
   */
  addSegment(columns: Columns, segment: number, bits: Uint8Array): void {
    const places = columns.segments.placesIn(segment);
    if (places === undefined) return;
    const { flags } = this;
    for (let byte = 0; byte < bits.length; byte++) {
      for (let rest = bits[byte] as number; rest !== 0; rest &= rest - 1) {
        const at = places[byte * 8 + 31 - Math.clz32(rest & -rest)] as number;
        if (at !== -1) flags[at] = 1;
      }
    }
  }
}

/** The place of a meeting's statement by its number; -1 where there is none. Numbers usually have no gaps. */
export function statementAt(columns: Columns, slot: number, number: number): number {
  const first = columns.first[slot] as number;
  const end = first + (columns.count[slot] as number);
  const likely = first + number - 1;
  if (likely < end && columns.number[likely] === number) return likely;
  for (let at = first; at < end; at++) if (columns.number[at] === number) return at;
  return -1;
}
