import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { SAMPLE_LISTS, SAMPLE_MEETING, SAMPLE_TEXT } from "@/lib/testing/sample-meeting";
import { seed } from "@/seed/index";
import { importFiles } from "./import-files";
import { listTextFiles } from "./list-text-files";

describe("importing files", () => {
  const database = useTestDatabase();
  let folder: string;
  const at = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "readout-import-"));
    await mkdir(at("below/folder.txt"), { recursive: true });
    await writeFile(at("sample.TXT"), SAMPLE_TEXT);
    await writeFile(at("below/\u001b[31mother.txt"), "another one");
    await writeFile(at("below/notes.md"), "not meant");
    await symlink(at("sample.TXT"), at("linked.txt"));
    await symlink(folder, at("below/circle"));
    await symlink(folder, at("below/circle.txt"));
    await symlink("/dev/zero", at("below/zero.txt"));
    await symlink(at("nowhere"), at("below/broken.txt"));
    execFileSync("mkfifo", [at("below/pipe.txt")]);
    await seed(database.prisma, { lists: SAMPLE_LISTS, records: [SAMPLE_MEETING] });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("takes what is a text file, and neither pipes, devices, folders nor circles", async () => {
    const files = await listTextFiles([folder, at("sample.TXT")]);
    expect(files).toEqual(["below/\u001b[31mother.txt", "linked.txt", "sample.TXT"].map(at));
  });

  it("refuses a path that is nothing to read", async () => {
    await expect(listTextFiles([at("nowhere")])).rejects.toThrow(/does not exist/);
    await expect(listTextFiles(["/dev/zero"])).rejects.toThrow(/neither a file nor a folder/);
  });

  it("says of each file what became of it, without a word that the terminal would obey", async () => {
    // Listed a moment ago, they may be something else by now.
    const files = [
      "sample.TXT",
      "linked.txt",
      "below/\u001b[31mother.txt",
      "below/zero.txt",
      "below/pipe.txt",
      "\u001b]0;gone",
    ];
    const lines: string[] = [];
    const counts = await importFiles(database.prisma, files.map(at), {
      dryRun: false,
      say: (line) => lines.push(line),
    });
    expect(counts).toEqual({ attached: 1, here: 1, unknown: 1, failed: 3 });
    expect(lines.map((line) => line.replaceAll(folder, "…"))).toEqual([
      "…/sample.TXT: attached to sample-report; evidence: 6 exact",
      "…/linked.txt: already here as sample-report",
      "…/below/?[31mother.txt: no report of the record has this text; left alone",
      "…/below/zero.txt: it is not a file",
      "…/below/pipe.txt: it is not a file",
      expect.stringMatching(/^…\/\?\]0;gone: ENOENT/),
    ]);
    expect(lines.join("")).not.toContain("\u001b");
  });

  it("reads no more of a file than a report may have", async () => {
    await writeFile(at("long.txt"), "");
    await truncate(at("long.txt"), 5_000_001);
    const lines: string[] = [];
    await importFiles(database.prisma, [at("long.txt")], { dryRun: false, say: (line) => lines.push(line) });
    expect(lines[0]).toContain("it is longer than 5 MB");
  });
});
