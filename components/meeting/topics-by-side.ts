import type { StatementRow } from "@/lib/domain/statement-row";
import { JOINT, UNKNOWN_SIDE } from "@/lib/domain/words";

type Topic = StatementRow["topics"][number];

/** A topic of a meeting with the statements of each side that name it, in the order of the columns. */
export interface TopicRow {
  topic: Topic;
  counts: number[];
  total: number;
}

/**
 * Counts the statements of a meeting by topic and by side. Every party of the meeting has its column, also one that is
 * silent; "joint" and "not known" only where they occur. Topics stand in the order given.
 */
export function topicsBySide(
  statements: StatementRow[],
  parties: string[],
  order: string[],
): { sides: string[]; rows: TopicRow[] } {
  const said = new Set(statements.map((statement) => statement.side));
  const others = [...said].filter((side) => !parties.includes(side) && side !== JOINT && side !== UNKNOWN_SIDE).sort();
  const sides = [...parties, ...others, ...[JOINT, UNKNOWN_SIDE].filter((side) => said.has(side))];
  const column = new Map(sides.map((side, i) => [side, i]));
  const rows = new Map<string, TopicRow>();
  for (const statement of statements) {
    for (const topic of statement.topics) {
      const row = rows.get(topic.slug) ?? { topic, counts: sides.map(() => 0), total: 0 };
      const at = column.get(statement.side) ?? 0;
      row.counts[at] = (row.counts[at] ?? 0) + 1;
      row.total += 1;
      rows.set(topic.slug, row);
    }
  }
  const place = new Map(order.map((slug, i) => [slug, i]));
  const byOrder = (a: TopicRow, b: TopicRow) =>
    (place.get(a.topic.slug) ?? order.length) - (place.get(b.topic.slug) ?? order.length);
  return { sides, rows: [...rows.values()].sort(byOrder) };
}
