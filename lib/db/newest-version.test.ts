import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, expect, it, vi } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { raiseDataVersion } from "./data-version";
import { newestVersion, onNewVersion, versionWatch } from "./newest-version";
import { type VersionWatch, watchVersion } from "./version-watch";

const database = useTestDatabase();
const watches: VersionWatch[] = [];
afterEach(() => {
  for (const watch of watches.splice(0)) watch.stop();
});

const accept = () => database.prisma.$transaction(raiseDataVersion);

function watch(): VersionWatch {
  const made = watchVersion(database.url);
  watches.push(made);
  return made;
}

/** Looks at most so often whether something has come to be known; nothing is asked of the watch but what it knows. */
async function untilKnown(of: VersionWatch, version: number): Promise<void> {
  for (let look = 0; look < 400 && of.known() < version; look += 1) await sleep(10);
  expect(of.known()).toBe(version);
}

const BACKENDS = `FROM pg_stat_activity WHERE application_name = 'readout versions' AND datname = current_database()`;

it("hears of an accepted change without asking, and never of one that was undone", async () => {
  const one = watch();
  const before = await one.newest();
  const version = await accept();
  expect(version).toBe(before + 1);
  await untilKnown(one, version);
  const undone = database.prisma.$transaction(async (tx) => {
    await raiseDataVersion(tx);
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await one.newest(version + 7)).toBe(version);
});

it("is never older than the question, also before it hears", async () => {
  const one = watch();
  for (let round = 0; round < 5; round += 1) {
    const early = one.newest();
    const version = await accept();
    // In a bundle: they share questions, but none that began before.
    const answers = await Promise.all([1, 2, 3].map(() => one.newest(version)));
    expect(answers).toEqual([version, version, version]);
    expect(await early).toBeLessThanOrEqual(version);
  }
});

it("tells its listeners each newer version once", async () => {
  const heard: number[] = [];
  const end = onNewVersion((version) => heard.push(version));
  await newestVersion();
  const first = await accept();
  await untilKnown(versionWatch(), first);
  versionWatch().learn(first);
  end();
  const second = await accept();
  await untilKnown(versionWatch(), second);
  expect(heard.filter((version) => version >= first)).toEqual([first]);
  versionWatch().stop();
});

it("comes back when its connection was ended, and knows what it missed", async () => {
  const one = watch();
  await one.newest();
  const { rowCount } = await asServer(`SELECT pg_terminate_backend(pid) ${BACKENDS} AND query LIKE '%data_state%'`);
  expect(rowCount).toBeGreaterThan(0);
  const version = await accept();
  expect(await one.newest()).toBe(version);
  const next = await accept();
  await untilKnown(one, next);
});

it("waits for nobody's invented version, and asks once for many", async () => {
  const one = watch();
  const version = await one.newest();
  const query = vi.spyOn(pg.Client.prototype, "query");
  const answers = await Promise.all(Array.from({ length: 500 }, () => one.newest(2_000_000_000)));
  const asked = query.mock.calls.filter(([text]) => String(text).includes("data_state"));
  query.mockRestore();
  expect(new Set(answers)).toEqual(new Set([version]));
  expect(asked.length).toBeLessThanOrEqual(3);
  expect(one.known()).toBe(version);
});

it("keeps what it knows while the database cannot be asked, and fails when it knows nothing", async () => {
  const nowhere = watchVersion("postgresql://nobody:secret@127.0.0.1:1/none");
  watches.push(nowhere);
  await expect(nowhere.newest()).rejects.toThrow(/ECONNREFUSED|^$/);
  nowhere.learn(7);
  expect(await nowhere.newest()).toBe(7);
  expect(await nowhere.newest(8)).toBe(7);
});

async function asServer(sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
