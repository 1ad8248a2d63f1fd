import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PROJECT_FOLDER } from "@/lib/env";
import { useTestDatabase } from "@/lib/testing/database";
import { arabicSample, storeReport } from "@/lib/testing/sample-review";

const REPORTS = 60;
/** Statements of each sample, and evidence: of its date none, of two people, of three statements. */
const EACH = { statements: 3, evidence: 5 };

// Accepts whatever awaits review, three reports at a time, as three editors would.
const ACCEPT_ALL = `
  import { prisma } from "@/lib/db/client";
  import { acceptReview } from "@/lib/review/accept";
  import { acceptAll } from "@/lib/review/check-draft";
  import { getReview } from "@/lib/review/get-review";
  const waiting = await prisma.report.findMany({ where: { state: "awaiting" }, select: { id: true }, orderBy: { id: "asc" } });
  const editor = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const { base, draft } = await getReview(prisma, one.id);
      await acceptReview(prisma, { report: one.id, base, draft: acceptAll(draft), user: { name: "Rana" } });
    }
  };
  await Promise.all([editor(), editor(), editor()]);
  await prisma.$disconnect();
`;

const database = useTestDatabase();
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
});
beforeAll(async () => {
  for (let i = 1; i <= REPORTS; i += 1) await storeReport(database.prisma, arabicSample(i));
});

function start(): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", ACCEPT_ALL], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, DATABASE_URL: database.url },
    stdio: ["ignore", "ignore", "inherit"],
  });
  started.push(child);
  return child;
}

const accepted = () => database.prisma.report.count({ where: { state: "accepted" } });

/** Every report is accepted whole, or nothing of it is there. */
async function expectWhole(): Promise<number> {
  const { prisma } = database;
  const rows = await prisma.$queryRaw<Record<string, unknown>[]>`
    SELECT r.id, r.state::text,
      (SELECT count(*)::int FROM review v WHERE v.report_id = r.id AND v.decision = 'accepted') AS decisions,
      (SELECT count(*)::int FROM meeting_report x WHERE x.report_id = r.id) AS meetings,
      (SELECT count(*)::int FROM statement s JOIN meeting_report x USING (meeting_id) WHERE x.report_id = r.id) AS statements,
      (SELECT count(*)::int FROM evidence e WHERE e.report_id = r.id AND e.state = 'exact') AS evidence,
      (SELECT count(*)::int FROM revision n JOIN meeting_report x USING (meeting_id) WHERE x.report_id = r.id) AS revisions
    FROM report r`;
  const whole = { state: "accepted", decisions: 1, meetings: 1, revisions: 1, ...EACH };
  const nothing = { state: "awaiting", decisions: 0, meetings: 0, revisions: 0, statements: 0, evidence: 0 };
  for (const { id, ...row } of rows) expect(row, String(id)).toEqual(row.state === "accepted" ? whole : nothing);
  const done = rows.filter(({ state }) => state === "accepted").length;
  expect(await prisma.meeting.count()).toBe(done);
  expect(await prisma.person.count()).toBe(2 * done);
  expect((await prisma.dataState.findUnique({ where: { id: 1 } }))?.version ?? 0).toBe(done);
  return done;
}

it("a process killed while it accepts leaves nothing half there and nothing double", { timeout: 120_000 }, async () => {
  for (const enough of [8, 25]) {
    const child = start();
    while ((await accepted()) < enough) await sleep(5);
    child.kill("SIGKILL");
    await once(child, "exit");
    // What its connections had begun ends when the server notices that nobody is there.
    await sleep(300);
    const done = await expectWhole();
    expect(done).toBeGreaterThanOrEqual(enough);
    expect(done).toBeLessThan(REPORTS);
  }
  const last = start();
  const [code] = await once(last, "exit");
  expect(code).toBe(0);
  expect(await expectWhole()).toBe(REPORTS);
});
