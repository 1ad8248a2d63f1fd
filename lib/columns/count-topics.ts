import { addUp, type Summed } from "./add-up";
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
export function countTopics(selection: Selection): { topics: NamedCounts; groups: NamedCounts } {
  const [meetings, statements, groupMeetings, groupStatements] = addUp("topics", selection, count);
  return {
    topics: { meetings, statements },
    groups: { meetings: groupMeetings, statements: groupStatements },
  };
}

function count({ columns, meetings, mask }: Summed): [Int32Array, Int32Array, Int32Array, Int32Array] {
  const { first, count: counts, lists } = columns;
  const { starts, values } = columns.topics;
  const groupOf = Uint16Array.from(lists.groupOf);
  const topics = noCounts(groupOf.length);
  const groups = noCounts(lists.groups.words.length);
  // Where each topic was last named, and each group: in which meeting, in which statement.
  const topicIn = topics.meetings.map(() => -1);
  const groupIn = groups.meetings.map(() => -1);
  const groupAt = groupIn.slice();
  for (const slot of meetings) {
    const begin = first[slot] as number;
    const end = begin + (counts[slot] as number);
    for (let at = begin; at < end; at++) {
      if (mask !== null && mask[at] === 0) continue;
      const last = starts[at + 1] as number;
      for (let i = starts[at] as number; i < last; i++) {
        const topic = values[i] as number;
        const group = groupOf[topic] as number;
        add(topics.statements, topic, 1);
        add(topics.meetings, topic, differ(topicIn[topic] as number, slot));
        add(groups.statements, group, differ(groupAt[group] as number, at));
        add(groups.meetings, group, differ(groupIn[group] as number, slot));
        topicIn[topic] = slot;
        groupIn[group] = slot;
        groupAt[group] = at;
      }
    }
  }
  return [topics.meetings, topics.statements, groups.meetings, groups.statements];
}

function noCounts(places: number): NamedCounts {
  return { meetings: new Int32Array(places), statements: new Int32Array(places) };
}

function add(counts: Int32Array, place: number, more: number): void {
  counts[place] = (counts[place] as number) + more;
}

/** 1 where two numbers differ, else 0. In bits: a processor cannot foresee which, and a wrong guess costs more than this. */
function differ(a: number, b: number): number {
  const bits = a ^ b;
  return (bits | -bits) >>> 31;
}
