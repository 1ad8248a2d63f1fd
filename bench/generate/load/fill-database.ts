import pg from "pg";
import { createClient } from "@/lib/db/client";
import { makeSegments } from "@/lib/db/search/make-segments";
import { writeReferenceLists } from "@/lib/db/write-reference-lists";
import type { ReferenceLists } from "@/lib/domain/record";
import type { Batch } from "../make-batches";
import { TABLES } from "../rows";
import { BENCH_FORMULAS } from "../world/formulas";
import { loadBatches, type Written } from "./load-batches";
import { describeSchema, readStructures } from "./secondary-structures";
import { writeAllDigests } from "./write-digests";

/** The database cannot be filled as it is; the message says why, and what to do. */
export class TargetError extends Error {}

/** What is told while a database is filled. */
export type Progress = { stage(name: string): void; meetings(count: number): void };

export type Filled = { written: Written; version: number };

const FILLED = [...Object.keys(TABLES), "meeting_digest", "search_segment", "search_member", "search_posting"];
const EMPTY_AT_FIRST = ["meeting", "report", "revision", "meeting_digest"];

/**
 * Fills a migrated database with meetings, all of them or none: one transaction takes keys and indexes away, writes the
 * rows, makes keys, indexes and digests, and raises the version of the facts. Statistics follow.
 * @param lists reference lists that the meetings draw on; they are brought to what is given
 * @param segments whether the search has all meetings in segments at the end, made in transactions of their own; else it has
 *   their words in rows
 * @param replace whether to empty the database of its meetings and reports first
 * @throws TargetError when the database is not migrated, or holds meetings and is not to be emptied
 */
export async function fillDatabase(
  url: string,
  content: { lists: ReferenceLists; batches: AsyncIterable<Batch> | Iterable<Batch> },
  options: { replace: boolean; segments?: boolean; progress: Progress },
): Promise<Filled> {
  const { progress } = options;
  const client = new pg.Client({ connectionString: url, application_name: "readout bench:generate" });
  client.on("error", () => {});
  await client.connect();
  try {
    await expectTarget(client, options.replace);
    progress.stage("lists");
    await writeLists(url, content.lists);
    const before = await describeSchema(client);
    await client.query("BEGIN");
    await client.query("SET LOCAL maintenance_work_mem = '512MB'; SET LOCAL statement_timeout = 0");
    const filled = await fill(client, content.batches, options);
    const after = await describeSchema(client);
    if (before.join("\n") !== after.join("\n")) throw new Error("Keys and indexes are not what they were before.");
    await client.query("COMMIT");
    progress.stage("statistics");
    await client.query("VACUUM (ANALYZE)");
    if (!options.segments) return filled;
    progress.stage("search");
    await makeSegments(url, { atLeast: 1, told: progress.meetings });
    const { rows } = await client.query<{ version: number }>("SELECT version FROM data_state");
    return { ...filled, version: rows[0]?.version ?? filled.version };
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

async function expectTarget(client: pg.Client, replace: boolean): Promise<void> {
  for (const table of FILLED) {
    const { rows } = await client.query<{ there: boolean }>("SELECT to_regclass($1) IS NOT NULL AS there", [
      `"${table}"`,
    ]);
    if (!rows[0]?.there) {
      throw new TargetError(`The database has no table ${table}: start Readout on it once, which migrates it.`);
    }
  }
  if (replace) return;
  for (const table of EMPTY_AT_FIRST) {
    const { rowCount } = await client.query(`SELECT FROM "${table}" LIMIT 1`);
    if (rowCount) {
      throw new TargetError(`The database is not empty: its table ${table} has rows. --replace deletes them first.`);
    }
  }
}

async function writeLists(url: string, lists: ReferenceLists): Promise<void> {
  const prisma = createClient(url, 1);
  try {
    await prisma.$transaction((tx) => writeReferenceLists(tx, lists), { timeout: 60_000 });
    await prisma.formula.createMany({
      data: BENCH_FORMULAS.map(({ id, name }) => ({ id, nameEn: name.en, nameAr: name.ar })),
      skipDuplicates: true,
    });
    await prisma.formulaForm.createMany({
      data: BENCH_FORMULAS.flatMap(({ id, name }) => [
        { formulaId: id, language: "en", form: name.en },
        { formulaId: id, language: "ar", form: name.ar },
      ]),
      skipDuplicates: true,
    });
  } finally {
    await prisma.$disconnect();
  }
}

async function fill(
  client: pg.Client,
  batches: AsyncIterable<Batch> | Iterable<Batch>,
  { replace, segments, progress }: { replace: boolean; segments?: boolean; progress: Progress },
): Promise<Filled> {
  const names = FILLED.map((name) => `"${name}"`).join(", ");
  if (replace) await client.query(`TRUNCATE ${names} CASCADE`);
  const structures = await readStructures(client, FILLED);
  for (const statement of structures.drop) await client.query(statement);
  await client.query(`TRUNCATE ${names}`);
  progress.stage("rows");
  const written = await loadBatches(client, batches, segments ? ["search_fresh"] : [], progress.meetings);
  progress.stage("keys and indexes");
  for (const statement of structures.make) await client.query(statement);
  progress.stage("digests");
  await client.query(`ANALYZE ${names}`);
  const version = await writeAllDigests(client, progress.meetings);
  return { written, version };
}
