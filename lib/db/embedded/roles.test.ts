import { existsSync } from "node:fs";
import { chmod, chown, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ensureEmbedded } from "./embedded-database";
import { type Placement, placeDatabase } from "./placement";
import { runCommand } from "./run-command";
import { freePort } from "./server-state";

const PASSWORD = "0".repeat(48);

describe("a cluster from before there was an administrator", () => {
  let dataFolder: string;
  let placement: Placement;
  let port: number;

  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), "readout-roles-"));
    await chmod(dataFolder, 0o711);
    placement = await placeDatabase(dataFolder, () => {});
    port = await freePort();
  });

  afterEach(async () => {
    await pgCtl("stop", "-m", "immediate").catch(() => {});
    await rm(placement.home, { recursive: true, force: true });
    await rm(dataFolder, { recursive: true, force: true });
  });

  const pgCtl = async (...args: string[]) => {
    const all = ["-D", placement.cluster, "-w", "-s", ...args];
    const { code, output } = await runCommand(placement.binaries.pgCtl, all, placement);
    if (code !== 0) throw new Error(output);
  };

  /** As the application's role was then: the cluster's first, and a superuser. */
  async function makeOldCluster(): Promise<void> {
    const file = join(placement.home, "old.password");
    await writeFile(file, PASSWORD, { mode: 0o600 });
    if (placement.runAs) await chown(file, placement.runAs.uid, placement.runAs.gid);
    await writeFile(join(placement.stateFolder, "password"), `${PASSWORD}\n`, { mode: 0o600 });
    const args = [`--pgdata=${placement.cluster}`, "--username=readout", `--pwfile=${file}`, "--auth=scram-sha-256"];
    const made = await runCommand(placement.binaries.initdb, args, placement);
    expect(made.code, made.output).toBe(0);
    const settings = `-c port=${port} -c unix_socket_directories= -c listen_addresses=127.0.0.1 -c fsync=off`;
    await pgCtl("start", "-l", placement.log, "-o", settings);
    await query(address("postgres"), "CREATE DATABASE readout");
    await query(
      address("readout"),
      `CREATE TYPE mood AS ENUM ('calm');
       CREATE TABLE kept (n serial PRIMARY KEY, mood mood DEFAULT 'calm');
       CREATE FUNCTION seven() RETURNS int LANGUAGE sql AS 'SELECT 7';
       INSERT INTO kept DEFAULT VALUES;`,
    );
  }

  const address = (database: string) => `postgresql://readout:${PASSWORD}@127.0.0.1:${port}/${database}`;

  async function query(url: string, sql: string): Promise<object[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<object>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it.each(["runs", "stands still"])(
    "gets one while it %s, and its application keeps all but the power",
    async (how) => {
      await makeOldCluster();
      if (how === "stands still") await pgCtl("stop");
      const database = await ensureEmbedded({ dataFolder, durable: false });
      expect(new URL(database.url).password).toBe(PASSWORD);
      expect(await query(database.url, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).toEqual([
        { rolsuper: false },
      ]);
      // What only an owner may do.
      await query(
        database.url,
        `ALTER TABLE kept ADD COLUMN more int; ALTER TYPE mood ADD VALUE 'lively'; DROP FUNCTION seven();
       CREATE TABLE added (a int); INSERT INTO kept DEFAULT VALUES;`,
      );
      expect(await query(database.url, "SELECT n FROM kept ORDER BY n")).toEqual([{ n: 1 }, { n: 2 }]);
      expect(await query(database.url, "SELECT 1 FROM pg_roles WHERE rolname = 'readout_upgrade'")).toEqual([]);
      await database.stop();
    },
  );

  it("is told apart from one whose administrator's password was lost", async () => {
    const first = await ensureEmbedded({ dataFolder, durable: false });
    await first.stop();
    await rm(join(placement.stateFolder, "admin-password"));
    await expect(ensureEmbedded({ dataFolder, durable: false })).rejects.toThrow(/passwords .* do not open it/);
    // What was started to no end was stopped again.
    expect(existsSync(join(placement.cluster, "postmaster.pid"))).toBe(false);
  });
});
