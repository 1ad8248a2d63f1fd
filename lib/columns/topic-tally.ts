import { others } from "./add-up";
import type { Columns } from "./columns";
import { JOINT_INDEX } from "./lists";
import type { Selection } from "./select";
import { topicsAskedFor } from "./statements-that-fit";

/** Counts of one level: the cell of a topic (or group) and a side is `topic * sides + side`. */
interface LevelTally {
  /** Statements by the side that name it; one on two topics of a group counts once in the group. */
  statements: Int32Array;
  /** Meetings in which only this side raised it; at JOINT_INDEX those in which more than one voice did. */
  meetings: Int32Array;
}

/** How often topics and groups come up, by side. */
export interface TopicTally {
  topic: LevelTally;
  group: LevelTally;
  /** Statements of each side, on whatever topic. */
  bySide: Int32Array;
  statements: number;
}

const everything = new WeakMap<Columns, { version: number; tally: TopicTally }>();

/**
 * Counts the topics of what is in view. Each meeting counts by itself, so where more than half of all meetings are in view
 * with all they said, those that are not in view are counted instead and taken away from everything, which is kept.
 */
export function tallyOf({ columns, meetings, mask, filters }: Selection): TopicTally {
  const asked = topicsAskedFor(columns, filters.topics);
  if (mask !== null || meetings.length * 2 < columns.alive) return count(columns, meetings, mask, asked);
  const kept = everything.get(columns);
  const all = kept?.version === columns.version ? kept.tally : count(columns, others(columns, []), null, asked);
  everything.set(columns, { version: columns.version, tally: all });
  return minus(all, count(columns, others(columns, meetings), null, asked));
}

function emptyTally({ lists }: Columns): TopicTally {
  const sides = lists.sides.words.length;
  const level = (rows: number) => ({
    statements: new Int32Array(rows * sides),
    meetings: new Int32Array(rows * sides),
  });
  return {
    topic: level(lists.topics.words.length),
    group: level(lists.groups.words.length),
    bySide: new Int32Array(sides),
    statements: 0,
  };
}

function minus(all: TopicTally, rest: TopicTally): TopicTally {
  const less = (a: Int32Array, b: Int32Array) => a.map((n, i) => n - (b[i] as number));
  const level = (a: LevelTally, b: LevelTally) => ({
    statements: less(a.statements, b.statements),
    meetings: less(a.meetings, b.meetings),
  });
  return {
    topic: level(all.topic, rest.topic),
    group: level(all.group, rest.group),
    bySide: less(all.bySide, rest.bySide),
    statements: all.statements - rest.statements,
  };
}

function count(columns: Columns, meetings: Int32Array, mask: Uint8Array | null, asked: Uint8Array): TopicTally {
  const tally = emptyTally(columns);
  const topics = new Voices(columns.lists.topics.words.length, columns.lists.sides.words.length, tally.topic);
  const groups = new Voices(columns.lists.groups.words.length, columns.lists.sides.words.length, tally.group);
  const { bySide } = tally;
  const { first, count: counts, side: sides } = columns;
  const { starts, values } = columns.topics;
  const groupOf = Int32Array.from(columns.lists.groupOf);
  for (let m = 0; m < meetings.length; m++) {
    const slot = meetings[m] as number;
    const begin = first[slot] as number;
    const end = begin + (counts[slot] as number);
    for (let at = begin; at < end; at++) {
      if (mask !== null && mask[at] === 0) continue;
      const side = sides[at] as number;
      bySide[side] = (bySide[side] as number) + 1;
      const last = starts[at + 1] as number;
      for (let i = starts[at] as number; i < last; i++) {
        const topic = values[i] as number;
        if (asked[topic] === 0) continue;
        topics.name(topic, side, at);
        groups.name(groupOf[topic] as number, side, at);
      }
    }
    topics.endOfMeeting();
    groups.endOfMeeting();
  }
  for (const n of bySide) tally.statements += n;
  return tally;
}

/** Who raised what in the meeting at hand, added to a tally at its end. */
class Voices {
  /** By row: the one side that raised it, JOINT_INDEX when there were more; -1: nobody yet. */
  private readonly voice: Int16Array;
  /** By row: the statement that named it last. */
  private readonly namedBy: Int32Array;
  private readonly raised: Int32Array;
  private raisedCount = 0;

  constructor(
    rows: number,
    private readonly sides: number,
    private readonly tally: LevelTally,
  ) {
    this.voice = new Int16Array(rows).fill(-1);
    this.namedBy = new Int32Array(rows).fill(-1);
    this.raised = new Int32Array(rows);
  }

  name(row: number, side: number, statement: number): void {
    if (this.namedBy[row] === statement) return;
    this.namedBy[row] = statement;
    const cell = row * this.sides + side;
    this.tally.statements[cell] = (this.tally.statements[cell] as number) + 1;
    const voice = this.voice[row] as number;
    if (voice === side) return;
    if (voice === -1) {
      this.voice[row] = side;
      this.raised[this.raisedCount++] = row;
    } else this.voice[row] = JOINT_INDEX;
  }

  endOfMeeting(): void {
    for (let i = 0; i < this.raisedCount; i++) {
      const row = this.raised[i] as number;
      const cell = row * this.sides + (this.voice[row] as number);
      this.tally.meetings[cell] = (this.tally.meetings[cell] as number) + 1;
      this.voice[row] = -1;
    }
    this.raisedCount = 0;
  }
}
