import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { PROJECT_FOLDER } from "@/lib/env";

/** The migrations cannot be applied; the message says which one and what to do. */
export class MigrationError extends Error {}

type Migration = { name: string; sql: string; checksum: string };

/** How long to wait for another process that migrates, and for the locks of tables, in milliseconds. */
const LOCK_LIMIT = 60_000;

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
 * Each migration is one transaction together with its entry: it is applied whole or not at all, unless it ends that
 * transaction itself.
 * @param url the database
 * @param folder the folder of the migrations
 * @param lockLimit how long to wait for others, in milliseconds
 * @returns the names of the migrations that were applied now
 * @throws MigrationError when one fails, was changed after it was applied, or is unknown here; when another process
 *   migrates for too long; when the database holds something that is not ours
 */
export async function migrate(
  url: string,
  folder: string = join(PROJECT_FOLDER, "prisma/migrations"),
  lockLimit: number = LOCK_LIMIT,
): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("SET client_min_messages = warning");
    await client.query("SELECT set_config('lock_timeout', $1, false)", [`${lockLimit}ms`]);
    await takeLock(client);
    await expectOurs(client);
    await client.query(BOOKKEEPING);
    const missing = await findMissing(client, migrations);
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    // The end of the session gives the lock back.
    await client.end().catch(() => {});
  }
}

async function takeLock(client: pg.Client): Promise<void> {
  try {
    await client.query("SELECT pg_advisory_lock($1)", [PRISMA_LOCK]);
  } catch (error) {
    if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
    throw new MigrationError("Another process is migrating this database and does not finish; try again when it has.");
  }
}

const LOCK_NOT_AVAILABLE = "55P03";

// As Prisma's P3005: tables without a word in the books are somebody else's. What an extension brought does not count.
async function expectOurs(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ books: boolean; relations: number }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS books, count(*)::int AS relations
       FROM pg_class
      WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
        AND relname <> '_prisma_migrations'
        AND NOT EXISTS (SELECT FROM pg_depend
                         WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid AND deptype = 'e')`,
  );
  if (!rows[0]?.relations) return;
  const entries = rows[0].books ? await client.query(`SELECT FROM "_prisma_migrations" LIMIT 1`) : null;
  if (entries?.rowCount) return;
  throw new MigrationError(
    "The database is not empty, and Readout did not fill it: DATABASE_URL needs one of its own.",
  );
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, "migration.sql"), "utf8").catch((error: NodeJS.ErrnoException) => {
        throw new MigrationError(`Migration ${name} cannot be read: it has no migration.sql (${error.code}).`);
      });
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
  const id = randomUUID();
  const started = new Date();
  let transaction: string | undefined;
  try {
    await client.query("BEGIN");
    transaction = (await client.query<{ id: string }>("SELECT pg_current_xact_id()::text AS id")).rows[0]?.id;
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO "_prisma_migrations"
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [id, migration.checksum, migration.name, started],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    const { message, position } = error as { message: string; position?: string };
    const line = position ? ` (line ${migration.sql.slice(0, Number(position)).split("\n").length})` : "";
    if (await wasUndone(client, migration, transaction)) {
      throw new MigrationError(`Migration ${migration.name} failed and was undone: ${message}${line}`);
    }
    // As Prisma does: from now on it counts as failed, until a person has looked at what it left.
    await client
      .query(
        `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, logs) VALUES ($1, $2, $3, $4, $5)`,
        [id, migration.checksum, migration.name, started, message],
      )
      .catch(() => {});
    throw new MigrationError(`Migration ${migration.name} failed, and part of it may have stayed: ${message}${line}`);
  }
}

// A migration that ends our transaction by itself may leave something behind. PostgreSQL knows what became of ours;
// one that was given up by the migration's own words says nothing of what came after it.
async function wasUndone(client: pg.Client, { sql }: Migration, transaction: string | undefined): Promise<boolean> {
  if (transaction === undefined) return true;
  if (/\b(rollback|abort)\b/i.test(sql)) return false;
  const status = await client
    .query<{ status: string | null }>("SELECT pg_xact_status($1::xid8) AS status", [transaction])
    .catch(() => null);
  return status?.rows[0]?.status === "aborted";
}

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const toLf = (text: string): string => text.replaceAll("\r\n", "\n");
const toCrlf = (text: string): string => toLf(text).replaceAll("\n", "\r\n");
