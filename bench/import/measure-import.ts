import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type PrismaClient } from "@/lib/db/client";
import { ensureEmbedded } from "@/lib/db/embedded/embedded-database";
import { migrate } from "@/lib/db/migrate";
import { type BulkConnection, connectForBulk } from "@/lib/db/statements";
import { importMany } from "@/lib/imports/import-many";
import { type Stages, startClock } from "@/lib/imports/stages";
import { openReader } from "@/lib/reports/read/reader-process";
import { seed } from "@/seed/index";
import { type CpuTimes, cpuBetween, cpuTimes } from "./cpu-times";
import { reportMaker } from "./make-report";
import { recordedBulk, replay } from "./recorded-bulk";

export type ImportRun = { reports: number; threads: number; batch: number; seed: number };

/** What an import took; processor time in seconds. */
export type Measured = {
  seconds: number;
  cpu: CpuTimes;
  outcomes: Record<string, number>;
  stages: Stages;
  meetings: number;
  statements: number;
  bytes: number;
  /** The writing alone, of the first reports. */
  alone: { reports: number; seconds: number; cpu: CpuTimes };
};

/** So many reports' writes are kept to be written once more. */
const REPLAYED = 2_000;

/** Imports made-up reports into a fresh embedded database, accepted by rule, then writes the first of them again without reading. */
export async function measureImport(run: ImportRun): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "readout-bench-import-"));
  try {
    const files = await writeTexts(join(folder, "texts"), run);
    const kept = Math.max(1, Math.floor(Math.min(REPLAYED, run.reports) / run.batch));
    const { recorded, ...measured } = await withDatabase(join(folder, "first"), async (prisma, connection) => {
      const { bulk, recorded } = recordedBulk(connection, kept);
      return { recorded, ...(await importAll(prisma, bulk, files, run)) };
    });
    const alone = await withDatabase(join(folder, "second"), async (prisma, bulk) => {
      const timed = await time(prisma, bulk, () => replay(bulk, recorded));
      return { reports: Math.min(kept * run.batch, run.reports), seconds: timed.seconds, cpu: timed.cpu };
    });
    return { ...measured, alone };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeTexts(folder: string, { reports, seed: number }: ImportRun): Promise<string[]> {
  const make = reportMaker(number);
  const files: string[] = [];
  for (let place = 0; place < reports; place += 1) {
    // A folder of a hundred thousand files is slow to look into.
    const part = join(folder, String(Math.floor(place / 1_000)).padStart(3, "0"));
    if (place % 1_000 === 0) await mkdir(part, { recursive: true });
    const file = join(part, `${String(place).padStart(6, "0")}.txt`);
    await writeFile(file, make(place).text);
    files.push(file);
  }
  return files;
}

async function withDatabase<T>(
  dataFolder: string,
  work: (prisma: PrismaClient, bulk: BulkConnection) => Promise<T>,
): Promise<T> {
  await mkdir(dataFolder, { recursive: true });
  const database = await ensureEmbedded({ dataFolder });
  const prisma = createClient(database.url, 2);
  const bulk = connectForBulk(database.url);
  try {
    await migrate(database.url);
    await seed(prisma);
    return await work(prisma, bulk);
  } finally {
    await bulk.end();
    await prisma.$disconnect();
    await database.stop();
  }
}

async function importAll(prisma: PrismaClient, bulk: BulkConnection, files: string[], { threads, batch }: ImportRun) {
  const reader = openReader();
  const clock = startClock();
  const outcomes: Record<string, number> = {};
  const timed = await time(prisma, bulk, () =>
    importMany(prisma, files, {
      ...{ bulk, threads, batch, reader, clock, acceptUnreviewed: true },
      from: { takenInBy: "bench", published: null },
      tell: (_, { outcome }) => {
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      },
    }),
  );
  reader.close();
  const [meetings, statements, [size]] = await Promise.all([
    prisma.meeting.count(),
    prisma.statement.count(),
    prisma.$queryRaw<{ bytes: number }[]>`select pg_database_size(current_database())::float8 as bytes`,
  ]);
  return { ...timed, outcomes, stages: clock.stages, meetings, statements, bytes: size?.bytes ?? 0 };
}

async function time(prisma: PrismaClient, bulk: BulkConnection, work: () => Promise<unknown>) {
  // Both connections live from here on: what their processes have used is read from them.
  const [backend] = await prisma.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
  await bulk.transaction((tx) => tx.$queryRaw`select 1`);
  const before = cpuTimes(backend?.pid ?? 0);
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1_000;
  return { seconds, cpu: cpuBetween(before, cpuTimes(backend?.pid ?? 0)) };
}
