import type { Columns } from "@/lib/columns/columns";
import { type TopicTally, tallyOf } from "@/lib/columns/topic-tally";
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
    const tally = tallyOf(selection);
    const { own, columns } = selection;
    const counted = { counts: [...countsOf(tally, columns)], meetings: own.length, statements: tally.statements };
    if (filters.topics.length === 0) return { ...counted, sides: sidesOf(tally, columns) };
    const whatever = await selectionOf({ ...filters, topics: [] }, dates);
    return { ...counted, sides: sidesOf(tallyOf(whatever), whatever.columns) };
  });
}

function sidesOf({ bySide }: TopicTally, { lists }: Columns): TopicCounts["sides"] {
  return lists.sides.words
    .map((side, place) => ({ side, statements: bySide[place] as number }))
    .filter(({ statements }) => statements > 0)
    .sort((a, b) => b.statements - a.statements || (a.side < b.side ? -1 : 1));
}

function* countsOf(tally: TopicTally, { lists }: Columns): Generator<TopicCount> {
  const sides = lists.sides.words;
  for (const level of ["group", "topic"] as const) {
    const slugs = level === "group" ? lists.groups.words : lists.topics.words;
    const { statements, meetings } = tally[level];
    for (let cell = 0; cell < statements.length; cell++) {
      const [said = 0, raised = 0] = [statements[cell], meetings[cell]];
      if (said + raised === 0) continue;
      const slug = slugs[Math.floor(cell / sides.length)] as string;
      yield { level, slug, side: sides[cell % sides.length] as string, statements: said, meetings: raised };
    }
  }
}
