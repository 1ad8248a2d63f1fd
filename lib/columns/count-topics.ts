import { FirstTime } from "./first-time";
import type { Selection } from "./select";

/** Meetings and statements of each topic, or of each group, by their places in the lists. */
export interface NamedCounts {
  meetings: Int32Array;
  statements: Int32Array;
}

/**
 * How often each topic and each group is named by the statements in view, whatever topics the filters ask for. A statement
 * on two topics of a group counts once in the group.
 */
export function countTopics({ columns, meetings, mask }: Selection): { topics: NamedCounts; groups: NamedCounts } {
  const { first, count, lists } = columns;
  const { starts, values } = columns.topics;
  const topics = new Counter(lists.topics.words.length);
  const groups = new Counter(lists.groups.words.length);
  const inStatement = new FirstTime(lists.groups.words.length);
  for (const slot of meetings) {
    const begin = first[slot] as number;
    const end = begin + (count[slot] as number);
    for (let at = begin; at < end; at++) {
      if (mask !== null && mask[at] === 0) continue;
      const last = starts[at + 1] as number;
      for (let i = starts[at] as number; i < last; i++) {
        const topic = values[i] as number;
        topics.name(topic, slot);
        const group = lists.groupOf[topic] as number;
        if (inStatement.in(at, group)) groups.name(group, slot);
      }
    }
  }
  return { topics, groups };
}

class Counter implements NamedCounts {
  readonly meetings: Int32Array;
  readonly statements: Int32Array;
  readonly #inMeeting: FirstTime;

  constructor(places: number) {
    this.meetings = new Int32Array(places);
    this.statements = new Int32Array(places);
    this.#inMeeting = new FirstTime(places);
  }

  name(place: number, slot: number): void {
    this.statements[place] = (this.statements[place] as number) + 1;
    if (this.#inMeeting.in(slot, place)) this.meetings[place] = (this.meetings[place] as number) + 1;
  }
}
