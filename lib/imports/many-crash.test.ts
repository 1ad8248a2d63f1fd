import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportMaker } from "@/bench/import/make-report";
import { PROJECT_FOLDER } from "@/lib/env";
import { useTestDatabase } from "@/lib/testing/database";

const REPORTS = 112;
const BATCH = 8;

describe("an import of many files that is killed", () => {
  const database = useTestDatabase({ seeded: true });
  const started: ChildProcess[] = [];
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "readout-crash-"));
    const make = reportMaker(23);
    const name = (place: number) => join(folder, `${String(place).padStart(4, "0")}.txt`);
    await Promise.all(Array.from({ length: REPORTS }, (_, place) => writeFile(name(place), make(place).text)));
  });
  afterAll(async () => {
    for (const child of started) child.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  });

  function start(): { child: ChildProcess; said: () => string } {
    const command = ["--import", "tsx", join(PROJECT_FOLDER, "scripts/import.ts")];
    const options = ["--accept-unreviewed", "--threads", "2", "--batch", String(BATCH), folder];
    const env = { ...process.env, DATABASE_URL: database.url };
    const child = spawn(process.execPath, [...command, ...options], { cwd: PROJECT_FOLDER, env });
    let said = "";
    child.stdout.on("data", (part) => {
      said += part;
    });
    started.push(child);
    return { child, said: () => said };
  }

  const imported = () => database.prisma.report.count({ where: { origin: "cli" } });

  /** Whatever is there at any moment is whole: whole batches, and of an accepted report all that follows from it. */
  async function expectWhole(): Promise<number> {
    const { prisma } = database;
    const [reports, texts, drafts, accepted, reviews, joined, revisions] = await prisma.$transaction(
      [
        prisma.report.count({ where: { origin: "cli" } }),
        prisma.reportText.count(),
        prisma.extraction.count(),
        prisma.report.count({ where: { unreviewed: true, state: "accepted" } }),
        prisma.review.count({ where: { decision: "accepted" } }),
        prisma.meetingReport.count({ where: { report: { origin: "cli" } } }),
        prisma.revision.count({ where: { who: { not: "seed" } } }),
      ],
      { isolationLevel: "RepeatableRead" },
    );
    expect(reports % BATCH).toBe(0);
    expect([texts, drafts]).toEqual([reports, reports]);
    expect([reviews, joined, revisions]).toEqual([accepted, accepted, accepted]);
    return reports;
  }

  it("has done whole batches, goes on where it was and does nothing twice", async () => {
    let before = 0;
    for (const wanted of [2 * BATCH, 6 * BATCH]) {
      const { child } = start();
      while ((await imported()) < wanted) {
        expect(child.exitCode).toBe(null);
        await sleep(20);
      }
      child.kill("SIGKILL");
      await once(child, "exit");
      const there = await expectWhole();
      expect(there).toBeGreaterThanOrEqual(wanted);
      expect(there).toBeGreaterThan(before);
      before = there;
    }
    const { child, said } = start();
    const [code] = await once(child, "close");
    expect(code).toBe(0);
    expect(await expectWhole()).toBe(REPORTS);
    const [, added, here] = /, (\d+) new, 0 new versions, (\d+) already here, 0 failed\./.exec(said()) ?? [];
    expect(Number(added) + Number(here)).toBe(REPORTS);
    // A batch that was on its way may have come in after the kill.
    expect(Number(here)).toBeGreaterThanOrEqual(before);
    expect(Number(here)).toBeLessThanOrEqual(before + BATCH);
  }, 240_000);
});
