import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { PROJECT_FOLDER } from "@/lib/env";
import { useTestDatabase } from "@/lib/testing/database";
import { createDatabase } from "@/lib/testing/test-server";
import { migrate } from "./migrate";

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
