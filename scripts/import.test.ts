import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT_FOLDER } from "@/lib/env";
import { useTestDatabase } from "@/lib/testing/database";
import { SAMPLE_LISTS, SAMPLE_MEETING, SAMPLE_TEXT } from "@/lib/testing/sample-meeting";
import { seed } from "@/seed/index";

describe("npm run import", () => {
  const database = useTestDatabase();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "readout-import-"));
    await writeFile(join(folder, "sample.txt"), SAMPLE_TEXT);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = (...args: string[]) =>
    new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
      const command = ["--import", "tsx", join(PROJECT_FOLDER, "scripts/import.ts"), ...args];
      const env = { ...process.env, DATABASE_URL: database.url, INIT_CWD: folder };
      execFile(process.execPath, command, { cwd: PROJECT_FOLDER, env }, (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, stdout, stderr }),
      );
    });

  const contents = async () => [await database.prisma.meeting.count(), await database.prisma.reportText.count()];

  it("fills nothing in when it only looks, and says where nothing can be known", async () => {
    const { code, stdout, stderr } = await run("--dry-run", ".");
    expect(stdout).toMatch(/Nothing was changed: 0 attached, 1 new, 0 new versions, 0 already here, 0 failed\.\n$/);
    expect(stderr).toContain("The record is still empty");
    expect(code).toBe(0);
    expect(await contents()).toEqual([0, 0]);
  });

  it("says what would be attached, then attaches it", async () => {
    await seed(database.prisma, { lists: SAMPLE_LISTS, records: [SAMPLE_MEETING] });
    const looked = await run("--dry-run", "sample.txt");
    expect(looked).toMatchObject({ code: 0, stderr: "" });
    expect(looked.stdout).toMatch(/sample\.txt: would be attached .*\nNothing was changed: 1 attached, /);
    expect(await contents()).toEqual([1, 0]);
    const done = await run("sample.txt");
    expect(done.stdout).toMatch(/\nDone: 1 attached, 0 new, 0 new versions, 0 already here, 0 failed\.\n$/);
    expect((await contents())[1]).toBe(1);
  });

  it("takes other texts in as new reports that await review, on the day that it is told", async () => {
    await writeFile(join(folder, "other.txt"), "The envoy of the hills visited the river city on Monday.");
    await writeFile(join(folder, "broken.docx"), "nothing of the kind");
    const { code, stdout, stderr } = await run("--published", "2024-05-07", "other.txt", "broken.docx");
    expect(stdout).toMatch(/other\.txt: new report r\w+, awaits review\n/);
    expect(stdout).toMatch(/broken\.docx: it is not a Word document\nDone: 0 attached, 1 new, .* 1 failed\.\n$/);
    // No bar where nobody watches.
    expect([code, stderr]).toEqual([1, ""]);
    const report = await database.prisma.report.findFirstOrThrow({
      where: { origin: "cli" },
      include: { extractions: true },
    });
    expect(report).toMatchObject({ state: "awaiting", reportedEdtf: "2024-05-07", fileName: "other.txt" });
    expect(report.extractions).toHaveLength(1);
    expect(await run("other.txt")).toMatchObject({ code: 0, stdout: expect.stringContaining("already here") });
  });

  it("refuses a day that is none", async () => {
    expect(await run("--published", "2024-02-31", "sample.txt")).toMatchObject({ code: 1, stdout: "" });
  });

  it("does not hand a name to the terminal as it is", async () => {
    const { code, stderr } = await run("\u001b[2Jgone.txt");
    expect(stderr).toMatch(/\?\[2Jgone\.txt does not exist\.\n$/);
    expect(stderr).not.toContain("\u001b");
    expect(code).toBe(1);
  });
});
