import type { Columns } from "./columns";

/** The segments of the search, as the columns see them: where each of their statements stands. */
export class Segments {
  readonly #places = new Map<number, Int32Array>();

  /** Takes up segments that are new, and lets go of those that are not there any more. */
  keep(segments: readonly { number: number; statements: number }[]): void {
    const there = new Set(segments.map(({ number }) => number));
    for (const number of this.#places.keys()) if (!there.has(number)) this.#places.delete(number);
    for (const { number, statements } of segments) {
      if (!this.#places.has(number)) this.#places.set(number, new Int32Array(statements).fill(-1));
    }
  }

  /**
   * Takes a meeting up, which must be in the columns as it is now.
   * @param first the ordinal of its first statement
   */
  add(columns: Columns, meeting: string, segment: number, first: number): void {
    const places = this.#places.get(segment);
    const slot = columns.slots.get(meeting);
    if (places === undefined || slot === undefined) return;
    const begin = columns.first[slot] as number;
    for (let n = 0; n < (columns.count[slot] as number); n++) places[first + n] = begin + n;
  }

  /**
   * For each ordinal the place of the statement in the columns, which may be a dead one; -1 where there is none. A meeting
   * that has been written anew is no member any more, and only its dead place is left here.
   */
  placesIn(segment: number): Int32Array | undefined {
    return this.#places.get(segment);
  }
}
