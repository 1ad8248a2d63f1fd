import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { sampleWord } from "@/lib/testing/sample-documents";
import { SAMPLE_DRAFT } from "@/lib/testing/sample-draft";
import { SAMPLE_LISTS, SAMPLE_MEETING, SAMPLE_TEXT } from "@/lib/testing/sample-meeting";
import { seed } from "@/seed/index";
import { importFiles } from "./import-files";
import { listFiles } from "./list-files";
import { openReader } from "./read/reader-process";

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
  afterAll(async () => {
    reader.close();
    await rm(folder, { recursive: true, force: true });
  });

  const reader = openReader();
  const run = async (files: string[], { dryRun = false, published }: { dryRun?: boolean; published?: string } = {}) => {
    const lines: string[] = [];
    const said: (string | undefined)[] = [];
    const read = (_: string, options: { published?: string }) => {
      said.push(options.published);
      return SAMPLE_DRAFT;
    };
    const say = (line: string) => lines.push(line.replaceAll(folder, "…"));
    const from = { takenInBy: "Rana", published: published ?? null };
    const counts = await importFiles(database.prisma, files.map(at), { dryRun, read, reader, from, say });
    return { counts, lines, said };
  };

  it("takes what is a report's file, and neither pipes, devices, folders nor circles", async () => {
    const files = await listFiles([folder, at("sample.TXT")], [".txt"]);
    expect(files).toEqual(["below/\u001b[31mother.txt", "linked.txt", "sample.TXT"].map(at));
  });

  it("refuses a path that is nothing to read", async () => {
    await expect(listFiles([at("nowhere")], [".txt"])).rejects.toThrow(/does not exist/);
    await expect(listFiles(["/dev/zero"], [".txt"])).rejects.toThrow(/neither a file nor a folder/);
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
    const { counts, lines } = await run(files);
    expect(counts).toEqual({ attached: 1, new: 1, version: 0, here: 1, failed: 3 });
    expect(lines).toEqual([
      "…/sample.TXT: attached to sample-report; evidence: 6 exact",
      "…/linked.txt: already here as sample-report",
      expect.stringMatching(/^…\/below\/\?\[31mother\.txt: new report r\w{11}, awaits review$/),
      "…/below/zero.txt: it is not a file",
      "…/below/pipe.txt: it is not a file",
      expect.stringMatching(/^…\/\?\]0;gone: ENOENT/),
    ]);
    expect(lines.join("")).not.toContain("\u001b");
  });

  it("takes a Word document in as a report, and its changed text as the next version", async () => {
    const story = Array.from({ length: 9 }, (_, i) => `Envoy number ${i} praised canal ${i * 31} at length.`);
    await writeFile(at("story.docx"), sampleWord(story));
    const looked = await run(["story.docx"], { dryRun: true });
    expect([looked.counts.new, looked.lines]).toEqual([1, ["…/story.docx: would be a new report"]]);
    expect(await database.prisma.report.count({ where: { fileName: "story.docx" } })).toBe(0);
    const first = await run(["story.docx"], { published: "2024-05-06" });
    expect([first.counts.new, first.said]).toEqual([1, ["2024-05-06"]]);
    const [report] = await database.prisma.report.findMany({ where: { fileName: "story.docx" } });
    expect(report).toMatchObject({ origin: "cli", takenInBy: "Rana", reportedEdtf: "2024-05-06", state: "awaiting" });
    await writeFile(at("story.html"), `<p>${[...story, "And left."].join("</p><p>")}</p>`);
    const second = await run(["story.html"]);
    expect(second.lines[0]).toMatch(`version 2 of ${report?.id} (its words are nearly the same), awaits review`);
  });

  it("reads nothing of a file that is larger than a report may be", async () => {
    await writeFile(at("long.txt"), "");
    await truncate(at("long.txt"), 50_000_000);
    expect((await run(["long.txt"])).lines[0]).toContain("it is larger than 10 MB");
  });
});
