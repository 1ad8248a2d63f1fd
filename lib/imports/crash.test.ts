import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { PROJECT_FOLDER } from "@/lib/env";
import { useTestDatabase } from "@/lib/testing/database";
import { ItemDetails } from "./import-details";

const REPORTS = 1_000;
const words = (i: number) => Array.from({ length: 60 }, (_, k) => `w${(i * 7919 + k * 104729) % 99991}`).join(" ");

describe("a background import whose process is killed", () => {
  const database = useTestDatabase();
  const started: ChildProcess[] = [];
  afterAll(() => {
    for (const child of started) child.kill("SIGKILL");
  });

  function start(): ChildProcess {
    const command = ["--import", "tsx", join(PROJECT_FOLDER, "lib/testing/import-worker.ts")];
    const env = { ...process.env, DATABASE_URL: database.url };
    const child = spawn(process.execPath, command, {
      cwd: PROJECT_FOLDER,
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    started.push(child);
    return child;
  }

  const finished = () => database.prisma.importItem.count({ where: { state: { not: "queued" } } });

  async function until(count: number): Promise<void> {
    while ((await finished()) < count) await sleep(20);
  }

  /** Items and reports must tell the same story at every moment. */
  async function expectWhole(): Promise<number> {
    const { prisma } = database;
    const [done, reports, texts, extractions] = await prisma.$transaction(
      [
        prisma.importItem.findMany({ where: { state: "done" }, select: { reportId: true, outcome: true } }),
        prisma.report.findMany({ select: { id: true, state: true } }),
        prisma.reportText.count({ where: { version: 1 } }),
        prisma.extraction.count({ where: { number: 1 } }),
      ],
      { isolationLevel: "RepeatableRead" },
    );
    expect(done.filter(({ outcome }) => outcome !== "new")).toEqual([]);
    expect(done.map(({ reportId }) => reportId).toSorted()).toEqual(reports.map(({ id }) => id).toSorted());
    expect([texts, extractions]).toEqual([reports.length, reports.length]);
    expect(reports.every(({ state }) => state === "awaiting")).toBe(true);
    return reports.length;
  }

  it("leaves nothing half there, loses nothing and doubles nothing", async () => {
    const { prisma } = database;
    await prisma.importBatch.create({
      data: { id: "thousand", origin: "upload", takenInBy: "Rana", readyAt: new Date() },
    });
    await prisma.importItem.createMany({
      data: Array.from({ length: REPORTS }, (_, i) => ({
        batchId: "thousand",
        number: i + 1,
        kind: "file" as const,
        name: `${i}.txt`,
        payload: Buffer.from(words(i)),
        details: ItemDetails.parse({}),
      })),
    });
    for (const least of [100, 450]) {
      const child = start();
      await until(least);
      child.kill("SIGKILL");
      await once(child, "exit");
      const there = await expectWhole();
      expect(there).toBeGreaterThanOrEqual(least);
      expect(there).toBeLessThan(REPORTS);
    }
    start();
    await until(REPORTS);
    expect(await expectWhole()).toBe(REPORTS);
    expect(
      await prisma.importItem.count({ where: { OR: [{ state: { not: "done" } }, { payload: { not: null } }] } }),
    ).toBe(0);
    const stored = await prisma.reportText.findMany({ select: { text: true } });
    expect(new Set(stored.map(({ text }) => text))).toEqual(
      new Set(Array.from({ length: REPORTS }, (_, i) => words(i))),
    );
  }, 300_000);
});
