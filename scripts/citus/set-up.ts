import pg from "pg";
import { PLACEMENT, type Placed } from "./placement";

/** A foreign key as the catalogue has it. */
interface ForeignKey {
  table: string;
  name: string;
  target: string;
  columns: string[];
  targetColumns: string[];
  definition: string;
}

/** What a set-up has done: the tables by where they live, and the foreign keys that it could not keep. */
export interface SetUp {
  placed: Record<string, string[]>;
  droppedKeys: string[];
}

/** The database cannot be distributed as it is; the message says why, and what to do. */
export class CitusError extends Error {}

/**
 * Turns a migrated database on a Citus coordinator into a distributed one, whole or not at all. What is in it is moved; a
 * full database takes its time and is locked meanwhile.
 * @param url the coordinator's database, as a role that may distribute tables
 * @throws CitusError when it is no such database, or is distributed already
 */
export async function setUpCitus(url: string): Promise<SetUp> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    await expectReady(client);
    const keys = await readForeignKeys(client);
    await client.query("BEGIN");
    // Shards of one table after the other: keys are checked against tables that other connections could not see yet.
    await client.query("SET LOCAL citus.multi_shard_modify_mode = 'sequential'");
    for (const { table, name } of keys) await client.query(`ALTER TABLE ${id(table)} DROP CONSTRAINT ${id(name)}`);
    const placed = await distribute(client);
    const dropped: string[] = [];
    for (const key of keys) {
      const definition = allowedForm(key);
      if (definition === null) dropped.push(`${key.table}.${key.name}`);
      else await client.query(`ALTER TABLE ${id(key.table)} ADD CONSTRAINT ${id(key.name)} ${definition}`);
    }
    await client.query("COMMIT");
    await setDefaults(client);
    return { placed, droppedKeys: dropped };
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  } finally {
    await client.end();
  }
}

async function expectReady(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ citus: boolean; tables: string[] }>(
    `SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'citus') AS citus,
            coalesce(array_agg(relname::text) FILTER (WHERE relname <> '_prisma_migrations'), '{}') AS tables
       FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace`,
  );
  const { citus = false, tables = [] } = rows[0] ?? {};
  if (!citus) throw new CitusError("The database has no Citus: CREATE EXTENSION citus on all nodes first.");
  const unknown = tables.filter((table) => !(table in PLACEMENT));
  if (unknown.length > 0) throw new CitusError(`Nothing says where these tables live: ${unknown.join(", ")}.`);
  const missing = Object.keys(PLACEMENT).filter((table) => !tables.includes(table));
  if (missing.length > 0) throw new CitusError(`The database is not migrated: there is no ${missing.join(", ")}.`);
  const distributed = await client.query("SELECT FROM pg_dist_partition WHERE logicalrelid::text = 'meeting'");
  if (distributed.rowCount) throw new CitusError("The database is distributed already.");
}

async function readForeignKeys(client: pg.Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT k.conrelid::regclass::text AS table, k.conname AS name, k.confrelid::regclass::text AS target,
            pg_get_constraintdef(k.oid) AS definition, columns, target_columns AS "targetColumns"
       FROM pg_constraint k,
            LATERAL (SELECT array_agg(attname::text ORDER BY place) AS columns
                       FROM unnest(k.conkey) WITH ORDINALITY AS c (number, place)
                       JOIN pg_attribute ON attrelid = k.conrelid AND attnum = c.number) own,
            LATERAL (SELECT array_agg(attname::text ORDER BY place) AS target_columns
                       FROM unnest(k.confkey) WITH ORDINALITY AS c (number, place)
                       JOIN pg_attribute ON attrelid = k.confrelid AND attnum = c.number) others
      WHERE k.contype = 'f' AND k.connamespace = current_schema()::regnamespace ORDER BY 1, 2`,
  );
  return rows.map((key) => ({ ...key, table: bare(key.table), target: bare(key.target) }));
}

async function distribute(client: pg.Client): Promise<SetUp["placed"]> {
  const placed: SetUp["placed"] = {};
  const first: Partial<Record<Placed["placement"], string>> = {};
  for (const [table, { placement, column }] of Object.entries(PLACEMENT)) {
    placed[placement] = [...(placed[placement] ?? []), table];
    if (placement === "everywhere") await client.query("SELECT create_reference_table($1)", [id(table)]);
    if (column === undefined) continue;
    const beside = first[placement];
    await client.query("SELECT create_distributed_table($1, $2, colocate_with => $3)", [
      id(table),
      column,
      beside === undefined ? "none" : id(beside),
    ]);
    first[placement] ??= table;
  }
  return placed;
}

/**
 * A foreign key in the form that Citus takes, null when it takes none. Keys between shards must hold the distribution column
 * at the same place on both sides; one that holds it cannot follow its changes (ids never change here, so nothing is lost by
 * that). A table of the coordinator keeps only those to its like: one that refers to copies would become a table of Citus
 * itself, and could then not be written by all statements that PostgreSQL takes.
 */
export function allowedForm({ table, target, columns, targetColumns, definition }: ForeignKey): string | null {
  const from = PLACEMENT[table];
  const to = PLACEMENT[target];
  if (!from || !to) return null;
  if (from.placement === "coordinator" || to.placement === "coordinator") {
    return from.placement === to.placement ? definition : null;
  }
  const place = columns.indexOf(from.column ?? "");
  const fixed = place < 0 ? definition : definition.replace(/ ON UPDATE (CASCADE|SET NULL|SET DEFAULT)/, "");
  if (to.placement === "everywhere") return fixed;
  return place >= 0 && targetColumns[place] === to.column ? fixed : null;
}

// A transaction that writes lists and facts alike touches copies and shards: one connection for each node, one after the other.
async function setDefaults(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>("SELECT current_database() AS name");
  const database = client.escapeIdentifier(rows[0]?.name ?? "");
  await client.query(`ALTER DATABASE ${database} SET citus.multi_shard_modify_mode = 'sequential'`);
}

const id = (name: string): string => pg.escapeIdentifier(name);

/** A name as it stands in the catalogue, which puts words of SQL in quotation marks. */
const bare = (name: string): string => name.replaceAll('"', "");
