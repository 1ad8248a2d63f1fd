import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { PROJECT_FOLDER } from "@/lib/env";
import { useTestDatabase } from "@/lib/testing/database";
import { createDatabase } from "@/lib/testing/test-server";
import { MigrationError, migrate } from "./migrate";

const OWN = join(PROJECT_FOLDER, "prisma/migrations");

describe("migrations at start", () => {
  const database = useTestDatabase();
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "readout-migrations-"));
    await cp(OWN, folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function addMigration(name: string, sql: string): Promise<void> {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, "migration.sql"), sql);
  }

  it("are applied once", async () => {
    expect(await migrate(database.url)).toEqual([]);
  });

  it("are kept in Prisma's own books", async () => {
    const rows = await database.prisma.$queryRaw`
      SELECT length(id) AS id, length(checksum) AS checksum, logs, rolled_back_at, applied_steps_count AS steps,
             finished_at >= started_at AS finished FROM _prisma_migrations`;
    const row = { id: 36, checksum: 64, logs: null, rolled_back_at: null, steps: 1, finished: true };
    expect(rows).toEqual(expect.arrayContaining([row]));
  });

  it("leave nothing behind when they fail, and say why", async () => {
    await addMigration("29990101000000_broken", "CREATE TABLE left_over (a int);\nSELECT no_such_column;");
    await expect(migrate(database.url, folder)).rejects.toThrow(
      /29990101000000_broken failed and was undone: .*no_such_column.*line 2/,
    );
    expect(await database.prisma.$queryRaw`SELECT to_regclass('left_over')::text AS found`).toEqual([{ found: null }]);
  });

  it("are applied after a failure was repaired, by two processes at once", async () => {
    await addMigration("29990101000000_broken", "CREATE TABLE repaired (a int);");
    const applied = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)]);
    expect(applied.flat()).toEqual(["29990101000000_broken"]);
  });

  it("refuse a migration that was changed after it was applied, but not other line ends", async () => {
    await addMigration("29990101000000_broken", "CREATE TABLE repaired (a int); -- changed");
    await expect(migrate(database.url, folder)).rejects.toThrow(/29990101000000_broken was changed/);
  });

  it("refuse a database that is newer than the program", async () => {
    await expect(migrate(database.url)).rejects.toThrow(/newer than this program/);
  });
});

describe("migrations at start, with a database of the test's own", () => {
  let made: Awaited<ReturnType<typeof createDatabase>>;
  let client: pg.Client;
  let folder: string;

  beforeEach(async () => {
    made = await createDatabase(inject("testServerUrl"));
    client = new pg.Client({ connectionString: made.url });
    client.on("error", () => {});
    await client.connect();
    folder = await mkdtemp(join(tmpdir(), "readout-migrations-"));
  });
  afterEach(async () => {
    await client.end();
    await made.drop();
    await rm(folder, { recursive: true });
  });

  async function addMigration(name: string, sql: string): Promise<void> {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "migration.sql"), sql);
  }

  it("do not wait for ever for another process that migrates", async () => {
    await client.query("SELECT pg_advisory_lock(72707369)");
    await expect(migrate(made.url, OWN, 200)).rejects.toThrow(/Another process is migrating/);
  });

  it.each([
    ["COMMIT", "CREATE TABLE stayed (a int);\nCOMMIT;\nSELECT no_such_column;"],
    ["ROLLBACK", "ROLLBACK; BEGIN; CREATE TABLE stayed (a int); COMMIT; SELECT no_such_column;"],
  ])("do not say that one with %s was undone, and do not try it again", async (_, sql) => {
    await addMigration("1_torn", sql);
    await expect(migrate(made.url, folder)).rejects.toThrow(/1_torn failed, and part of it may have stayed: .*no_such/);
    expect((await client.query("SELECT to_regclass('stayed')::text AS found")).rows).toEqual([{ found: "stayed" }]);
    await expect(migrate(made.url, folder)).rejects.toThrow(/1_torn failed in an earlier attempt/);
  });

  it("say which one has no file", async () => {
    await mkdir(join(folder, "1_empty"));
    await expect(migrate(made.url, folder)).rejects.toThrow(/^Migration 1_empty cannot be read/);
    await expect(migrate(made.url, folder)).rejects.toThrow(MigrationError);
  });

  it.each([
    ["", ""],
    [", also one that Prisma has looked at", "CREATE TABLE _prisma_migrations (id int);"],
  ])("leave alone a database that is somebody else's%s", async (_, more) => {
    await client.query(`CREATE TABLE theirs (a int); ${more}`);
    await expect(migrate(made.url)).rejects.toThrow(/is not empty, and Readout did not fill it/);
    const { rows } = await client.query("SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public'");
    expect(rows).toEqual([{ n: more ? 2 : 1 }]);
  });
});

describe("Prisma's own commands", () => {
  const prisma = (url: string, ...args: string[]) =>
    promisify(execFile)(process.execPath, [join(PROJECT_FOLDER, "scripts/prisma.mjs"), ...args], {
      env: { ...process.env, DATABASE_URL: url },
    });

  it("agree that everything is applied, and that schema and migrations say the same", async () => {
    const made = await createDatabase(inject("testServerUrl"));
    try {
      await migrate(made.url);
      expect((await prisma(made.url, "migrate", "status")).stdout).toContain("Database schema is up to date!");
      expect((await prisma(made.url, "migrate", "deploy")).stdout).toContain("No pending migrations to apply.");
      const diff = ["migrate", "diff", "--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema.prisma"];
      expect((await prisma(made.url, ...diff, "--exit-code")).stdout).toContain("No difference detected.");
    } finally {
      await made.drop();
    }
  }, 60_000);
});
