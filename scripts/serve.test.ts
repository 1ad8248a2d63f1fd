import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { processIsAlive } from "@/lib/db/embedded/processes";
import { freePort } from "@/lib/db/embedded/server-state";
import { PROJECT_FOLDER } from "@/lib/env";

let dataFolder: string;
let child: ChildProcess | undefined;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "readout-serve-"));
  await chmod(dataFolder, 0o711);
});
afterEach(async () => {
  child?.kill("SIGKILL");
  const server = await serverPid();
  if (server !== null && processIsAlive(server)) process.kill(server, "SIGQUIT");
  await rm(dataFolder, { recursive: true, force: true });
});

const cluster = () => join(dataFolder, "postgres/server/cluster");
const serverPid = () =>
  readFile(join(cluster(), "postmaster.pid"), "utf8").then(
    (text) => Number.parseInt(text, 10),
    () => null,
  );

it.each([
  ["is being made", () => existsSync(join(dataFolder, "postgres/lock"))],
  ["has just started", () => existsSync(join(cluster(), "postmaster.pid"))],
])("leaves neither a database nor a lock behind when a signal comes while the database %s", async (_, isTime) => {
  const source = `import { serve } from ${JSON.stringify(join(PROJECT_FOLDER, "scripts/serve.ts"))};
    await serve({ stages: {}, development: true });`;
  const env = { ...process.env, DATABASE_URL: "", READOUT_DATA: dataFolder, PORT: String(await freePort()) };
  child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", source], {
    cwd: PROJECT_FOLDER,
    env,
    stdio: "ignore",
  });
  const closed = once(child, "close");
  for (let look = 0; look < 5000 && !isTime(); look += 1) await sleep(5);
  const server = await serverPid();
  child.kill("SIGTERM");
  expect(await closed).toEqual([0, null]);
  expect(await readdir(join(dataFolder, "postgres"))).not.toContain("lock");
  expect(await serverPid()).toBe(null);
  if (server !== null) expect(processIsAlive(server)).toBe(false);
});
