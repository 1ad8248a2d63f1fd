import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, it, vi } from "vitest";
import { createClient } from "./client";
import { ensureDatabase } from "./ensure-database";
import { watchDatabase } from "./watch-database";

const folders: string[] = [];
afterAll(async () => {
  vi.unstubAllEnvs();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

it("restarts a database that was killed; a client that was open finds it again by itself", async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), "readout-watch-"));
  folders.push(dataFolder);
  await chmod(dataFolder, 0o711);
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("READOUT_DATA", dataFolder);

  const database = await ensureDatabase();
  const lines: string[] = [];
  const watch = watchDatabase(database, (line) => lines.push(line));
  const client = createClient(database.url, 2);
  expect(await client.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);

  const pidFile = join(dataFolder, "postgres/server/cluster/postmaster.pid");
  process.kill(Number((await readFile(pidFile, "utf8")).split("\n")[0]), "SIGKILL");
  for (let look = 0; look < 400 && lines.length < 2; look += 1) await sleep(25);

  expect(lines).toEqual(["The database was lost; starting it again.", "The database is back."]);
  expect(await client.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
  await client.$disconnect();
  await watch.stop();
  await expect(readFile(pidFile)).rejects.toThrow(/ENOENT/);
});
