import type { Columns } from "@/lib/columns/columns";
import { JOINT_INDEX } from "@/lib/columns/lists";
import { countStatements, eachStatement, type Selection } from "@/lib/columns/select";
import { topicsAskedFor } from "@/lib/columns/statements-that-fit";
import type { Filters, View } from "@/lib/filters/address";
import { answerOn, selectionOf } from "./selection-of";

/** How often a topic or a group comes up by one side. */
export interface TopicCount {
  level: "group" | "topic";
  slug: string;
  /** A party's code, "joint" or "unknown". */
  side: string;
  /** Statements by this side that name the topic (or a topic of the group; each counts once). */
  statements: number;
  /** Meetings in which nobody but this side raised it; "joint": more than one voice did, or one together. */
  meetings: number;
}

export interface TopicCounts {
  counts: TopicCount[];
  /** All that each side said in view, on whatever topic: the denominator of what a side stresses. */
  sides: { side: string; statements: number }[];
  /** Meetings that fit by their own facts: the denominator of the share of meetings. */
  meetings: number;
  /** Statements in view. */
  statements: number;
}

/**
 * How often topics and groups of topics come up, by side. Where topics are filtered, only these are counted: what is
 * said beside them is not what was asked for.
 */
export function getTopicCounts(filters: Filters, dates: View["dates"]): Promise<TopicCounts> {
  return answerOn("topic counts", filters, dates, null, async (selection) => {
    const counted = {
      counts: topicCounts(selection),
      meetings: selection.own.length,
      statements: countStatements(selection),
    };
    const whatever = filters.topics.length ? await selectionOf({ ...filters, topics: [] }, dates) : selection;
    return { ...counted, sides: bySide(whatever) };
  });
}

function bySide(selection: Selection): TopicCounts["sides"] {
  const { columns } = selection;
  const counts = new Int32Array(columns.lists.sides.words.length);
  eachStatement(selection, (at) => {
    const side = columns.side[at] as number;
    counts[side] = (counts[side] as number) + 1;
  });
  return columns.lists.sides.words
    .map((side, place) => ({ side, statements: counts[place] as number }))
    .filter(({ statements }) => statements > 0)
    .sort((a, b) => b.statements - a.statements || (a.side < b.side ? -1 : 1));
}

/** Counts of one level: rows are topics (or groups), columns are sides. */
class Level {
  readonly statements: Int32Array;
  readonly meetings: Int32Array;
  /** The one side that raised it in the meeting at hand, JOINT_INDEX when there were more; -1: nobody yet. */
  readonly #voice: Int16Array;
  readonly #raised: number[] = [];

  constructor(
    private readonly level: TopicCount["level"],
    private readonly slugs: readonly string[],
    private readonly sides: readonly string[],
  ) {
    this.statements = new Int32Array(slugs.length * sides.length);
    this.meetings = new Int32Array(slugs.length * sides.length);
    this.#voice = new Int16Array(slugs.length).fill(-1);
  }

  /** A statement of a side names it; once for each statement. */
  name(row: number, side: number): void {
    const cell = row * this.sides.length + side;
    this.statements[cell] = (this.statements[cell] as number) + 1;
    const voice = this.#voice[row] as number;
    if (voice === -1) {
      this.#voice[row] = side;
      this.#raised.push(row);
    } else if (voice !== side) this.#voice[row] = JOINT_INDEX;
  }

  endOfMeeting(): void {
    for (const row of this.#raised) {
      const cell = row * this.sides.length + (this.#voice[row] as number);
      this.meetings[cell] = (this.meetings[cell] as number) + 1;
      this.#voice[row] = -1;
    }
    this.#raised.length = 0;
  }

  *counts(): Generator<TopicCount> {
    for (let cell = 0; cell < this.statements.length; cell++) {
      const [statements = 0, meetings = 0] = [this.statements[cell], this.meetings[cell]];
      if (statements + meetings === 0) continue;
      const slug = this.slugs[Math.floor(cell / this.sides.length)] as string;
      yield { level: this.level, slug, side: this.sides[cell % this.sides.length] as string, statements, meetings };
    }
  }
}

function topicCounts(selection: Selection): TopicCount[] {
  const { columns, meetings, mask, filters } = selection;
  const { lists } = columns;
  const topics = new Level("topic", lists.topics.words, lists.sides.words);
  const groups = new Level("group", lists.groups.words, lists.sides.words);
  const asked = topicsAskedFor(columns, filters.topics);
  for (const slot of meetings) {
    const first = columns.first[slot] as number;
    const end = first + (columns.count[slot] as number);
    for (let at = first; at < end; at++) {
      if (mask === null || mask[at] === 1) nameTopics(columns, at, asked, topics, groups);
    }
    topics.endOfMeeting();
    groups.endOfMeeting();
  }
  return [...groups.counts(), ...topics.counts()];
}

function nameTopics(columns: Columns, at: number, asked: Uint8Array, topics: Level, groups: Level): void {
  const { starts, values } = columns.topics;
  const { groupOf } = columns.lists;
  const side = columns.side[at] as number;
  const begin = starts[at] as number;
  const end = starts[at + 1] as number;
  for (let i = begin; i < end; i++) {
    const topic = values[i] as number;
    if (asked[topic] === 0) continue;
    topics.name(topic, side);
    // A statement on two topics of a group counts once in the group.
    const group = groupOf[topic] as number;
    let again = false;
    for (let j = begin; j < i; j++) {
      const earlier = values[j] as number;
      if (groupOf[earlier] === group && asked[earlier] === 1) again = true;
    }
    if (!again) groups.name(group, side);
  }
}
