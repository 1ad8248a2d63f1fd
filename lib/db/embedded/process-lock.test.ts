import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { withProcessLock } from "./process-lock";
import { processStartTime } from "./processes";

let folder: string;
let lock: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-lock-"));
  lock = join(folder, "lock");
});
afterEach(() => rm(folder, { recursive: true }));

it("lets one in at a time and leaves nothing behind", async () => {
  let inside = 0;
  const work = async () => {
    inside += 1;
    expect(inside).toBe(1);
    await sleep(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withProcessLock(lock, work)));
  expect(await readdir(folder)).toEqual([]);
});

it("is given back when the work fails", async () => {
  await expect(withProcessLock(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await withProcessLock(lock, async () => "in")).toBe("in");
});

it.each([
  ["is dead", { pid: 2_000_000_000, started: null }],
  ["has its number from a dead one", { pid: process.pid, started: "1" }],
])("is taken over, by one, when its holder %s", async (_, holder) => {
  if (processStartTime(process.pid) === null && holder.started !== null) return;
  await writeFile(lock, JSON.stringify({ ...holder, token: "old" }));
  const entered: number[] = [];
  const work = (n: number) => withProcessLock(lock, async () => void entered.push(n), 5000);
  const everybody = Array.from({ length: 12 }, (_, n) => n);
  await Promise.all(everybody.map(work));
  expect(entered.sort((a, b) => a - b)).toEqual(everybody);
  expect(await readdir(folder)).toEqual([]);
});

it("waits for a living holder, and not for ever", async () => {
  const holder = { pid: process.pid, started: processStartTime(process.pid), token: "alive" };
  await writeFile(lock, JSON.stringify(holder));
  await expect(withProcessLock(lock, async () => {}, 150)).rejects.toThrow(`Process ${process.pid} holds`);
});
