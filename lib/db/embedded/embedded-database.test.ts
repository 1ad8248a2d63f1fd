import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PROJECT_FOLDER } from "@/lib/env";
import { type EmbeddedDatabase, ensureEmbedded } from "./embedded-database";
import { processIsAlive } from "./processes";

describe("the embedded PostgreSQL", () => {
  let dataFolder: string;
  let open: EmbeddedDatabase[];
  let children: ChildProcess[];

  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), "readout-embedded-"));
    await chmod(dataFolder, 0o711);
    open = [];
    children = [];
  });

  afterEach(async () => {
    for (const child of children) child.kill("SIGKILL");
    for (const database of open) await database.stop().catch(() => {});
    await rm(dataFolder, { recursive: true, force: true });
  });

  async function ensure(): Promise<EmbeddedDatabase> {
    const database = await ensureEmbedded({ dataFolder, durable: false });
    open.push(database);
    return database;
  }

  const serverPid = async (home: string) =>
    Number((await readFile(join(home, "cluster/postmaster.pid"), "utf8")).split("\n")[0]);

  async function administratorUrl(url: string): Promise<string> {
    const address = new URL(url);
    address.username = "readout_admin";
    address.password = (await readFile(join(dataFolder, "postgres/admin-password"), "utf8")).trim();
    return address.href;
  }

  async function query<T extends object>(url: string, sql: string): Promise<T[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<T>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it("is set up as it should be, and listens on loopback only", async () => {
    const { url } = await ensure();
    const settings = await query(
      await administratorUrl(url),
      `SELECT current_setting('server_encoding') AS encoding, current_setting('data_checksums') AS checksums,
              current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets,
              datlocprovider AS provider, datlocale AS locale
         FROM pg_database WHERE datname = current_database()`,
    );
    expect(settings).toEqual([
      { encoding: "UTF8", checksums: "on", addresses: "127.0.0.1", sockets: "", provider: "b", locale: "C.UTF-8" },
    ]);
    const [role] = await query<{ name: string }>(
      url,
      "SELECT current_user AS name, rolsuper FROM pg_roles WHERE rolname = current_user",
    );
    expect(role).toEqual({ name: "readout", rolsuper: false });
    await expect(query(url, "COPY (SELECT 1) TO PROGRAM 'true'")).rejects.toThrow(/permission denied/);
    await expect(query(url, "SET ROLE readout_admin")).rejects.toThrow(/permission denied/);
    const wrong = url.replace(/:[0-9a-f]{48}@/, ":wrong@");
    await expect(query(wrong, "SELECT 1")).rejects.toThrow(/password authentication failed/);
  });

  it("is started once by processes that come at the same moment, and stopped by the last", async () => {
    const databases = await Promise.all([ensure(), ensure(), ensure()]);
    expect(databases.filter(({ startedByUs }) => startedByUs)).toHaveLength(1);
    expect(new Set(databases.map(({ url }) => url)).size).toBe(1);
    const [first, second, third] = databases as [EmbeddedDatabase, EmbeddedDatabase, EmbeddedDatabase];
    const pid = await serverPid(first.home);
    await first.stop();
    await second.stop();
    expect(await query(third.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await third.stop();
    expect(processIsAlive(pid)).toBe(false);
  });

  it("is left running by whoever cannot find out whether others are connected", async () => {
    const { url, home, stop } = await ensure();
    const pid = await serverPid(home);
    const admin = await administratorUrl(url);
    const crowd = Array.from({ length: 100 }, () => new pg.Client({ connectionString: admin }));
    for (const client of crowd) client.on("error", () => {});
    await Promise.allSettled(crowd.map((client) => client.connect()));
    await expect(query(admin, "SELECT 1")).rejects.toThrow(/too many clients/);
    await stop();
    expect(processIsAlive(pid)).toBe(true);
    await Promise.all(crowd.map((client) => client.end()));
    // Nobody is there any more: the next one that comes and goes stops it.
    await (await ensure()).stop();
    expect(processIsAlive(pid)).toBe(false);
  });

  it("keeps its passwords to itself and its folders passable, whatever the umask is", async () => {
    const before = process.umask(0o077);
    try {
      await ensure();
    } finally {
      process.umask(before);
    }
    const mode = async (path: string) => (await stat(join(dataFolder, path))).mode & 0o777;
    expect(await mode("postgres")).toBe(0o755);
    expect(await mode("postgres/password")).toBe(0o600);
    expect(await mode("postgres/admin-password")).toBe(0o600);
  });

  it("keeps its data and its port through an orderly stop", async () => {
    const first = await ensure();
    await query(first.url, "CREATE TABLE kept AS SELECT 7 AS n");
    await first.stop();
    const second = await ensure();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, "SELECT n FROM kept")).toEqual([{ n: 7 }]);
  });

  it("says that it was lost when it is killed, and starts again with what was committed", async () => {
    const first = await ensure();
    await query(first.url, "CREATE TABLE kept AS SELECT 7 AS n");
    process.kill(await serverPid(first.home), "SIGKILL");
    await first.lost;
    const second = await ensure();
    expect(second).toMatchObject({ startedByUs: true, url: first.url });
    expect(await query(second.url, "SELECT n FROM kept")).toEqual([{ n: 7 }]);
  });

  it("is not misled by a process file that names somebody else", async () => {
    const first = await ensure();
    const file = join(first.home, "cluster/postmaster.pid");
    const text = await readFile(file, "utf8");
    await first.stop();
    // Our own number: alive, and no PostgreSQL.
    await writeFile(file, text.replace(/^\d+/, String(process.pid)));
    expect((await ensure()).startedByUs).toBe(true);
  });

  it("is initialised anew when that was interrupted by kill -9, whose lock is taken over", async () => {
    const script = `import { ensureEmbedded } from "@/lib/db/embedded/embedded-database";
      ensureEmbedded({ dataFolder: ${JSON.stringify(dataFolder)}, durable: false });`;
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
      cwd: PROJECT_FOLDER,
      stdio: "ignore",
    });
    children.push(child);
    const server = join(dataFolder, "postgres/server");
    const begun = async () => (await readdir(server).catch(() => [])).some((name) => name.includes("unfinished"));
    for (let look = 0; look < 1000 && !(await begun()); look += 1) await sleep(5);
    expect(await begun()).toBe(true);
    child.kill("SIGKILL");
    expect(await readdir(server)).not.toContain("cluster");
    const database = await ensure();
    expect(await query(database.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });
});
