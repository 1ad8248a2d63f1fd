import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT_FOLDER } from "@/lib/env";
import { readDay } from "./read-day";

const TEXT = "التقى وزير خارجية كينيا نظيره الغاني في نيروبي أمس الأحد.\n";

describe("npm run extract, npm run evaluate", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "readout-extract-"));
    await writeFile(join(folder, "a.txt"), TEXT);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = (script: string, ...args: string[]) =>
    new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
      const command = ["--import", "tsx", join(PROJECT_FOLDER, `scripts/${script}.ts`), ...args];
      const env = { ...process.env, INIT_CWD: folder };
      execFile(process.execPath, command, { cwd: PROJECT_FOLDER, env }, (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, stdout, stderr }),
      );
    });

  it("prints what it read, with the fingerprint of the file", async () => {
    const { code, stdout } = await run("extract", "a.txt", "--published", "2018-06-11");
    const answer = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      report: "a.txt",
      sha256: createHash("sha256").update(TEXT).digest("hex"),
      language: "ar",
      reportKind: "meeting-report",
      meeting: { date: "2018-06-10", place: { name: "Nairobi", country: "KE" } },
    });
  });

  it("writes one file per report, which can be scored", async () => {
    const { code, stderr } = await run("extract", ".", "--out", "answers");
    expect([code, stderr]).toEqual([0, "1 report read.\n"]);
    const answer = JSON.parse(await readFile(join(folder, "answers/a.json"), "utf8"));
    expect(answer.meeting).toMatchObject({ date: null, datePrecision: "weekday" });
    const same = await run("evaluate", "--reports", ".", "--gold", "answers", "--match", "a");
    expect(same.stdout).toContain("country of the place             1/1");
    await writeFile(join(folder, "a.source.json"), JSON.stringify({ publishedAt: "Mon, 11 Jun 2018 09:00:00 GMT" }));
    const dated = await run("evaluate", "--reports", ".", "--gold", "answers", "--published", "--json");
    expect(JSON.parse(dated.stdout).meeting).toMatchObject({ n: 1, invented: 1 });
  });

  it.each([
    ["no such file", ["gone.txt"], /gone\.txt does not exist\.\n$/],
    [
      "a day that is none",
      ["a.txt", "--published", "2018-02-30"],
      /^2018-02-30 is not a day: write it as YYYY-MM-DD\.\n$/,
    ],
    ["nothing to read", [], /^Usage: npm run extract/],
  ])("says what is wrong: %s", async (_, args, message) => {
    const { code, stdout, stderr } = await run("extract", ...args);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(message);
  });

  it("says where a folder has no text, and where an overlap is none", async () => {
    const empty = await mkdtemp(join(folder, "empty-"));
    expect(await run("extract", empty)).toMatchObject({ code: 1, stderr: "There is no .txt file there.\n" });
    const { code, stderr } = await run("evaluate", "--gold", ".", "--reports", ".", "--iou", "much");
    expect([code, stderr]).toEqual([1, "--iou much is not a number from 0 to 1.\n"]);
  });
});

describe("readDay", () => {
  it.each([
    ["2018-06-08", "2018-06-08"],
    ["2022-03-18 14:39:40-04:00", "2022-03-18"],
    ["2017-05-27T21:25:00+01:00", "2017-05-27"],
    ["Fri, 8 Jun 2018 17:19:02 GMT", "2018-06-08"],
  ])("%s", (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each(["", "2018", "2018-13-01", "31 Feb 2018", "yesterday"])("refuses %s", (text) => {
    expect(() => readDay(text)).toThrow("is not a day");
  });
});
