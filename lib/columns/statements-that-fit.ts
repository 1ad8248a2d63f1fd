import type { Filters } from "@/lib/filters/address";
import type { Columns } from "./columns";

/** Whether the statement in one place of the columns fits by its own facts. */
export type StatementTest = (statement: number) => boolean;

type StatementFilters = Pick<Filters, "side" | "kind" | "attribution" | "topics">;

/** Conditions on a statement alone, but for its words: side, kind, attribution and topics; null where the filters have none. */
export function statementTest(columns: Columns, filters: StatementFilters): StatementTest | null {
  const tests: StatementTest[] = [];
  const { lists } = columns;
  if (filters.side.length) {
    const chosen = lists.sides.among(filters.side);
    tests.push((at) => chosen[columns.side[at] as number] === 1);
  }
  if (filters.kind.length) {
    const chosen = columns.kinds.among(filters.kind);
    tests.push((at) => chosen[columns.kind[at] as number] === 1);
  }
  if (filters.attribution.length) {
    const chosen = columns.attributions.among(filters.attribution);
    tests.push((at) => chosen[columns.attribution[at] as number] === 1);
  }
  if (filters.topics.length) tests.push(onTopic(columns, topicsAskedFor(columns, filters.topics)));
  return tests.length ? allOf(tests) : null;
}

/** One byte for each topic: 1 where it is asked for, by itself or by its group; all of them where none is. */
export function topicsAskedFor({ lists }: Columns, slugs: readonly string[]): Uint8Array {
  if (slugs.length === 0) return new Uint8Array(lists.topics.words.length).fill(1);
  const topics = lists.topics.among(slugs);
  const groups = lists.groups.among(slugs);
  return topics.map((chosen, topic) => chosen | (groups[lists.groupOf[topic] as number] ?? 0));
}

/** Spoken by one of these people; null where none is asked for. */
export function speakerTest(columns: Columns, people: readonly string[]): StatementTest | null {
  if (people.length === 0) return null;
  const chosen = columns.lists.people.among(people);
  const { speakers } = columns;
  return (at) => {
    const end = speakers.starts[at + 1] as number;
    for (let i = speakers.starts[at] as number; i < end; i++) if (chosen[speakers.values[i] as number]) return true;
    return false;
  };
}

/** A test that all of these pass; null where there are none. */
export function both(a: StatementTest | null, b: StatementTest | null): StatementTest | null {
  return a && b ? (at) => a(at) && b(at) : (a ?? b);
}

function allOf(tests: StatementTest[]): StatementTest {
  const [first, second] = tests;
  if (first && tests.length === 1) return first;
  if (first && second && tests.length === 2) return (at) => first(at) && second(at);
  return (at) => tests.every((test) => test(at));
}

function onTopic({ topics }: Columns, chosen: Uint8Array): StatementTest {
  return (at) => {
    const end = topics.starts[at + 1] as number;
    for (let i = topics.starts[at] as number; i < end; i++) if (chosen[topics.values[i] as number]) return true;
    return false;
  };
}
