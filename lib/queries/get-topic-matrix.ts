import { NO_DAY } from "@/lib/columns/columns";
import { inListOrder } from "@/lib/columns/first-in-order";
import type { Selection } from "@/lib/columns/select";
import { topicsAskedFor } from "@/lib/columns/statements-that-fit";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { Filters, View } from "@/lib/filters/address";
import { meetingSummaries } from "./meeting-summaries";
import { answerOn } from "./selection-of";

/** So many columns can be read; the newest meetings in view are shown. */
export const MATRIX_MEETINGS = 12;

interface Cell {
  level: "group" | "topic";
  slug: string;
  meeting: string;
  statements: number;
}

export interface TopicMatrix {
  /** In the order of time; those without a date last. */
  meetings: MeetingSummary[];
  cells: Cell[];
  /** Meetings in view, shown or not. */
  total: number;
  /** Statements in view of the meetings shown. */
  statements: number;
}

/** Statements on each topic in each of the newest meetings in view. A pair that is not among the cells is silence. */
export function getTopicMatrix(filters: Filters, dates: View["dates"]): Promise<TopicMatrix> {
  return answerOn("topic matrix", filters, dates, null, async (selection) => {
    const { ids, ...counted } = matrixOf(selection);
    return { ...counted, meetings: await meetingSummaries(ids) };
  });
}

function matrixOf(selection: Selection): Omit<TopicMatrix, "meetings"> & { ids: string[] } {
  const { columns, meetings, filters } = selection;
  const asked = topicsAskedFor(columns, filters.topics);
  const newest: number[] = [];
  for (const slot of inListOrder(selection, "newest")) {
    newest.push(slot);
    if (newest.length === MATRIX_MEETINGS) break;
  }
  const cells = new Map<string, Cell>();
  let statements = 0;
  for (const slot of newest) statements += countCells(selection, slot, asked, cells);
  const dateless = newest.filter((slot) => isDateless(selection, slot));
  const dated = newest.filter((slot) => !isDateless(selection, slot));
  const ids = [...dated.reverse(), ...dateless.reverse()].map((slot) => columns.ids[slot] as string);
  return { ids, cells: [...cells.values()], total: meetings.length, statements };
}

function isDateless({ columns, dates }: Selection, slot: number): boolean {
  return columns.days(dates).earliest[slot] === NO_DAY;
}

/** Counts the statements of a meeting into its cells; returns how many are in view. */
function countCells({ columns, mask }: Selection, slot: number, asked: Uint8Array, cells: Map<string, Cell>): number {
  const { lists, topics, first, count } = columns;
  const meeting = columns.ids[slot] as string;
  const end = (first[slot] as number) + (count[slot] as number);
  let said = 0;
  for (let at = first[slot] as number; at < end; at++) {
    if (mask !== null && mask[at] === 0) continue;
    said++;
    const named = [...topics.of(at)].filter((topic) => asked[topic] === 1);
    for (const topic of named) countOne(cells, "topic", lists.topics.words[topic] as string, meeting);
    const groups = new Set(named.map((topic) => lists.groupOf[topic] as number));
    for (const group of groups) countOne(cells, "group", lists.groups.words[group] as string, meeting);
  }
  return said;
}

function countOne(cells: Map<string, Cell>, level: Cell["level"], slug: string, meeting: string): void {
  const key = `${level} ${slug} ${meeting}`;
  const cell = cells.get(key) ?? { level, slug, meeting, statements: 0 };
  cell.statements++;
  cells.set(key, cell);
}
