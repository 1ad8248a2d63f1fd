import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { PROJECT_FOLDER } from "@/lib/env";

/** The migrations cannot be applied; the message says which one and what to do. */
export class MigrationError extends Error {}

type Migration = { name: string; sql: string; checksum: string };

/** The number of the advisory lock that Prisma's own `migrate deploy` takes, so that the two exclude one another. */
const PRISMA_LOCK = 72_707_369;

// Prisma's own table, column for column.
const BOOKKEEPING = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Brings a database to the state of `prisma/migrations`, with the bookkeeping of Prisma's own `migrate deploy`.
 * Each migration is one transaction together with its entry: it is applied whole or not at all.
 * @param url the database
 * @param folder the folder of the migrations
 * @returns the names of the migrations that were applied now
 * @throws MigrationError when one fails, was changed after it was applied, or is unknown here
 */
export async function migrate(
  url: string,
  folder: string = join(PROJECT_FOLDER, "prisma/migrations"),
): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("SET client_min_messages = warning");
    await client.query("SELECT pg_advisory_lock($1)", [PRISMA_LOCK]);
    await client.query(BOOKKEEPING);
    const missing = await findMissing(client, migrations);
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    // The end of the session gives the lock back.
    await client.end().catch(() => {});
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: sha256(sql) };
    }),
  );
}

async function findMissing(client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of rows) {
    const migration = known.get(name);
    if (!finished) {
      throw new MigrationError(
        `Migration ${name} failed in an earlier attempt; repair it with: npm run prisma -- migrate resolve.`,
      );
    }
    if (!migration) throw new MigrationError(`The database is newer than this program: it has migration ${name}.`);
    // A checkout may have turned the line ends; Prisma, too, takes that for the same file.
    if (![migration.sql, toLf(migration.sql), toCrlf(migration.sql)].some((sql) => sha256(sql) === checksum)) {
      throw new MigrationError(`Migration ${name} was changed after it was applied; write a new migration instead.`);
    }
  }
  const applied = new Set(rows.map(({ name }) => name));
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const started = new Date();
  try {
    await client.query("BEGIN");
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO "_prisma_migrations"
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name, started],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    const { message, position } = error as { message: string; position?: string };
    const line = position ? ` (line ${migration.sql.slice(0, Number(position)).split("\n").length})` : "";
    throw new MigrationError(`Migration ${migration.name} failed and was undone: ${message}${line}`);
  }
}

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const toLf = (text: string): string => text.replaceAll("\r\n", "\n");
const toCrlf = (text: string): string => toLf(text).replaceAll("\n", "\r\n");
