import { chmod, chown, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { processIsAlive } from "@/lib/db/embedded/processes";
import { privateFolder, removeAbandoned } from "./test-server";

/** A number that no process has. */
const DEAD = 2_000_000_000;
const asRoot = process.getuid?.() === 0;

describe("the folder of test clusters", () => {
  let outside: string;
  let parent: string;

  beforeEach(async () => {
    expect(processIsAlive(DEAD)).toBe(false);
    outside = await mkdtemp(join(tmpdir(), "readout-outside-"));
    await chmod(outside, 0o711);
    parent = await privateFolder(join(outside, "tests"));
  });
  afterEach(() => rm(outside, { recursive: true, force: true }));

  it("is written by its owner alone", async () => {
    expect((await stat(parent)).mode & 0o777).toBe(asRoot ? 0o711 : 0o700);
    await chmod(parent, 0o777);
    await privateFolder(parent);
    expect((await stat(parent)).mode & 0o022).toBe(0);
  });

  it("is not taken from somebody else", async () => {
    await symlink(parent, join(outside, "link"));
    await expect(privateFolder(join(outside, "link"))).rejects.toThrow(/belongs to somebody else/);
    if (!asRoot) return;
    await chown(parent, 65_534, 65_534);
    await expect(privateFolder(parent)).rejects.toThrow(/belongs to somebody else/);
  });

  it("loses what a dead run has left, but nothing that a link leads to or that is another's", async () => {
    const precious = join(outside, "precious");
    await mkdir(join(precious, "postgres"), { recursive: true });
    await writeFile(join(precious, "postgres/kept"), "");
    await symlink(precious, join(parent, `${DEAD}-link`));
    await mkdir(join(parent, `${process.pid}-living`));
    await mkdir(join(parent, `${DEAD}-dead`));
    await mkdir(join(parent, `${DEAD}-foreign`));
    if (asRoot) await chown(join(parent, `${DEAD}-foreign`), 65_534, 65_534);
    await removeAbandoned(parent);
    const left = [`${DEAD}-link`, `${process.pid}-living`, ...(asRoot ? [`${DEAD}-foreign`] : [])];
    expect((await readdir(parent)).sort()).toEqual(left.sort());
    expect(await readdir(join(precious, "postgres"))).toEqual(["kept"]);
  });
});
