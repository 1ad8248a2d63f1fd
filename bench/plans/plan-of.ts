import type pg from "pg";
import type { AskedStatement } from "./watch-questions";

interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Join Type"?: string;
  Plans?: PlanNode[];
}

/**
 * How PostgreSQL answers a statement: a line for each step, with the table or the index that it reads. Numbers are left out, since
 * they change with every sample of the statistics.
 */
export async function planOf(client: pg.Client, { text, values }: AskedStatement): Promise<string[]> {
  const { rows } = await client.query<{ "QUERY PLAN": { Plan: PlanNode }[] }>(`explain (format json) ${text}`, values);
  const plan = rows[0]?.["QUERY PLAN"][0]?.Plan;
  return plan ? linesOf(plan, 0) : [];
}

function linesOf(node: PlanNode, depth: number): string[] {
  const read = [node["Relation Name"], node["Index Name"]].filter(Boolean).join(" by ");
  const line = `${"  ".repeat(depth)}${node["Node Type"]}${read ? `: ${read}` : ""}`;
  return [line, ...(node.Plans ?? []).flatMap((part) => linesOf(part, depth + 1))];
}

/** Tables that grow with the record, and are never to be read from one end to the other for a page. */
const GROWING = [
  "meeting",
  "meeting_party",
  "meeting_report",
  "meeting_digest",
  "participation",
  "statement",
  "search_fresh",
  "search_member",
  "search_posting",
  "statement_speaker",
  "statement_topic",
  "formula_use",
  "reference",
  "evidence",
  "report",
  "report_text",
  "extraction",
  "review",
  "revision",
];

/** So few rows are read from one end to the other, and rightly. */
const FEW = 1000;

/** The growing tables that are large enough on this record for their plans to mean something. */
export async function largeTables(client: pg.Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and reltuples >= $1 and relname = any($2)",
    [FEW, GROWING],
  );
  return new Set(rows.map(({ name }) => name));
}

/** The steps of a plan that read a large table whole. */
export function wholeReads(plan: readonly string[], large: ReadonlySet<string>): string[] {
  return plan.filter((line) => large.has(/^\s*(?:Parallel )?Seq Scan: (\S+)/.exec(line)?.[1] ?? ""));
}
