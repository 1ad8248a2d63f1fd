import { addUp, type Summed } from "./add-up";
import { FirstTime } from "./first-time";
import type { Selection } from "./select";

/** Meetings and statements of each person, by their place in the list. */
export interface PeopleCounts {
  meetings: Int32Array;
  statements: Int32Array;
}

/**
 * Of everyone, what the same filters with that one person would show: the meetings that they took part in and, where
 * statements are filtered, spoke in; and what they said there.
 * @param selection of filters without people
 */
export function countPeople(selection: Selection): PeopleCounts {
  const [meetings, statements] = addUp("people", selection, count);
  return { meetings, statements };
}

function count(summed: Summed): [Int32Array, Int32Array] {
  const { columns, meetings, mask } = summed;
  const { starts, values } = columns.people;
  const counts = new Counter(columns.lists.people.words.length);
  for (const slot of meetings) {
    const end = starts[slot + 1] as number;
    for (let at = starts[slot] as number; at < end; at += 4) counts.present(slot, values[at] as number, mask === null);
    countSpeakers(summed, slot, counts);
  }
  return [counts.meetings, counts.statements];
}

function countSpeakers({ columns, mask }: Summed, slot: number, counts: Counter): void {
  const { starts, values } = columns.speakers;
  const first = columns.first[slot] as number;
  const end = first + (columns.count[slot] as number);
  for (let at = first; at < end; at++) {
    if (mask !== null && mask[at] === 0) continue;
    const last = starts[at + 1] as number;
    for (let i = starts[at] as number; i < last; i++) counts.speaks(slot, values[i] as number);
  }
}

class Counter implements PeopleCounts {
  readonly meetings: Int32Array;
  readonly statements: Int32Array;
  readonly #present: FirstTime;
  readonly #counted: FirstTime;

  constructor(places: number) {
    this.meetings = new Int32Array(places);
    this.statements = new Int32Array(places);
    this.#present = new FirstTime(places);
    this.#counted = new FirstTime(places);
  }

  /** Somebody took part in a meeting, which may be enough for it to count. */
  present(slot: number, person: number, counts: boolean): void {
    this.#present.in(slot, person);
    if (counts) this.#count(slot, person);
  }

  /** Somebody made a statement; who did not take part in the meeting is not asked for by the filter. */
  speaks(slot: number, person: number): void {
    if (!this.#present.had(slot, person)) return;
    this.statements[person] = (this.statements[person] as number) + 1;
    this.#count(slot, person);
  }

  #count(slot: number, person: number): void {
    if (this.#counted.in(slot, person)) this.meetings[person] = (this.meetings[person] as number) + 1;
  }
}

/** Marks, in the round of a meeting, everyone who makes a statement in view there. */
export function markSpeakers({ columns, mask }: Selection, slot: number, spoke: FirstTime): void {
  const { first, count, speakers } = columns;
  const begin = first[slot] as number;
  const end = begin + (count[slot] as number);
  for (let at = begin; at < end; at++) {
    if (mask !== null && mask[at] === 0) continue;
    const last = speakers.starts[at + 1] as number;
    for (let i = speakers.starts[at] as number; i < last; i++) spoke.in(slot, speakers.values[i] as number);
  }
}
