import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PROJECT_FOLDER } from "@/lib/env";
import { useTestDatabase } from "@/lib/testing/database";
import { arabicSample, storeReport } from "@/lib/testing/sample-review";
import type { FromProcess, ToProcess } from "@/lib/testing/version-process";

const database = useTestDatabase();
const children: ChildProcess[] = [];
beforeAll(async () => {
  for (let i = 1; i <= 4; i += 1) await storeReport(database.prisma, arabicSample(i));
  for (let i = 0; i < 2; i += 1) children.push(startProcess());
  await Promise.all(children.map((child) => untilHeard(child, 0)));
}, 60_000);
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

function startProcess(): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "lib/testing/version-process.ts"], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, DATABASE_URL: database.url, DATABASE_REPLICA_URLS: "" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

/** Waits for a message of a kind; a process that ends says no more. */
async function said<M extends FromProcess>(
  child: ChildProcess,
  is: (message: FromProcess) => message is M,
): Promise<M> {
  for (;;) {
    const [message] = (await once(child, "message")) as [FromProcess];
    if (is(message)) return message;
  }
}

const untilHeard = (child: ChildProcess, version: number) =>
  said(child, (message): message is { heard: number } => "heard" in message && message.heard >= version);

async function tell<M extends FromProcess>(child: ChildProcess, what: ToProcess, is: (m: FromProcess) => m is M) {
  const answer = said(child, is);
  child.send(what);
  return answer;
}

const show = (child: ChildProcess, carried = 0) =>
  tell(child, { show: carried }, (m): m is { version: number; meetings: number } => "meetings" in m);

const accept = (child: ChildProcess, report: string) =>
  tell(child, { accept: report }, (m): m is { accepted: string } => "accepted" in m);

async function endListening(): Promise<number> {
  return database.prisma.$executeRaw`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'readout versions' and datname = current_database()`;
}

it("what one process accepts, the other shows, without being asked to look", async () => {
  const [one, other] = children as [ChildProcess, ChildProcess];
  const heard = untilHeard(other, 1);
  await accept(one, arabicSample(1).id);
  await heard;
  expect(await show(other)).toEqual({ version: 1, meetings: 1 });
});

it("also after their connections were ended", async () => {
  const [one, other] = children as [ChildProcess, ChildProcess];
  expect(await endListening()).toBeGreaterThanOrEqual(2);
  await accept(one, arabicSample(2).id);
  // The connection comes back within a bounded number of looks, and what was missed is asked for.
  let shown = await show(other);
  for (let look = 0; look < 100 && (shown.meetings < 2 || shown.version < 2); look += 1) {
    await sleep(20);
    shown = await show(other);
  }
  expect(shown).toEqual({ version: 2, meetings: 2 });
  const heard = untilHeard(other, 3);
  await accept(one, arabicSample(3).id);
  await heard;
});

it("the reader who carries the version of their change sees it at their next question", async () => {
  const [one, other] = children as [ChildProcess, ChildProcess];
  await accept(one, arabicSample(4).id);
  const { version } = await database.prisma.dataState.findUniqueOrThrow({ where: { id: 1 } });
  expect(await show(other, version)).toEqual({ version: 4, meetings: 4 });
});
