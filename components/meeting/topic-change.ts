import type { StatementRow } from "@/lib/domain/statement-row";

/** What a side raised in two meetings, by slug: only now, both times, only then; in the order of the topic list. */
export interface TopicChange {
  side: string;
  fresh: string[];
  again: string[];
  silent: string[];
}

/**
 * Compares what each side raised in a meeting and in an earlier one. Topics that a side raised before and leaves out now
 * are as much of the answer as new ones.
 * @param sides The sides to compare, in their order; a side that spoke in neither meeting is left out.
 * @param order The slugs of all topics in their order.
 */
export function topicChange(
  now: StatementRow[],
  then: StatementRow[],
  sides: string[],
  order: string[],
): TopicChange[] {
  return sides
    .map((side) => {
      const here = raisedBy(now, side);
      const before = raisedBy(then, side);
      return {
        side,
        fresh: order.filter((topic) => here.has(topic) && !before.has(topic)),
        again: order.filter((topic) => here.has(topic) && before.has(topic)),
        silent: order.filter((topic) => !here.has(topic) && before.has(topic)),
      };
    })
    .filter(({ fresh, again, silent }) => fresh.length + again.length + silent.length > 0);
}

function raisedBy(statements: StatementRow[], side: string): Set<string> {
  const own = statements.filter((statement) => statement.side === side);
  return new Set(own.flatMap((statement) => statement.topics.map((topic) => topic.slug)));
}
