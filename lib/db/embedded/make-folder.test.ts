import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeFolder } from "./make-folder";

let parent: string;
let umask: number;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "readout-folder-"));
  umask = process.umask(0o077);
});
afterEach(async () => {
  process.umask(umask);
  await rm(parent, { recursive: true });
});

const mode = async (path: string) => (await stat(path)).mode & 0o777;

it("has the permissions that were asked for under any umask, and so has one that was there", async () => {
  const folder = join(parent, "a");
  await makeFolder(folder, 0o755);
  expect(await mode(folder)).toBe(0o755);
  await makeFolder(folder, 0o700);
  expect(await mode(folder)).toBe(0o700);
});

it("does not hand its permissions to the folders above", async () => {
  process.umask(0o022);
  await makeFolder(join(parent, "above/below"), 0o700);
  expect(await mode(join(parent, "above"))).toBe(0o755);
});
