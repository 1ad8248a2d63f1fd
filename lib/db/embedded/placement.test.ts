import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { copyBinaries } from "./binaries";
import { placeDatabase } from "./placement";

let folder: string;
let umask: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-placement-"));
  await chmod(folder, 0o711);
  umask = process.umask(0o077);
});
afterEach(async () => {
  process.umask(umask);
  await rm(folder, { recursive: true });
});

const mode = async (path: string) => (await stat(path)).mode & 0o777;

it.skipIf(process.getuid?.() !== 0)("outside the data folder can be reached by PostgreSQL's user alone", async () => {
  const outside = join(folder, "outside");
  const placement = await placeDatabase(join(folder, "closed"), () => {}, outside);
  expect(placement.home.startsWith(outside)).toBe(true);
  expect(await mode(outside)).toBe(0o755);
  expect(await mode(placement.home)).toBe(0o700);
  expect((await stat(placement.home)).uid).toBe(placement.runAs?.uid);
});

it("copies programs so that another user can run them, whatever the umask was when they were installed", async () => {
  const installed = join(folder, "installed");
  await mkdir(join(installed, "bin"), { recursive: true });
  await writeFile(join(installed, "bin/postgres"), "", { mode: 0o700 });
  const given = { folder: installed, version: "1", initdb: "", pgCtl: "", postgres: "" };
  const copied = await copyBinaries(given, join(folder, "copies"));
  expect(await Promise.all([join(folder, "copies"), copied.folder, join(copied.folder, "bin")].map(mode))).toEqual([
    0o755, 0o755, 0o755,
  ]);
  expect(await mode(copied.postgres)).toBe(0o755);
});
