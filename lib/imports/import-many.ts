import type { PrismaClient } from "@/lib/db/client";
import { reportsByBytes } from "@/lib/reports/bulk/insert-reports";
import { type ReadFile, readFiles } from "@/lib/reports/bulk/thread-pool";
import { RuleWorld } from "@/lib/review/rule/rule-world";
import { BatchWriter, type Item, type WriterOptions } from "./batch-writer";
import { type Clock, startClock } from "./stages";

export type { FileOutcome } from "./batch-writer";

export type ManyOptions = Omit<WriterOptions, "world" | "clock"> & {
  /** Accept by rule what leaves no question open. */
  acceptUnreviewed: boolean;
  threads: number;
  /** Reports that are written in one transaction. */
  batch: number;
  clock?: Clock;
};

/**
 * Takes in many files: read in threads, written by batches, each in one transaction. The outcome is that of taking them in one
 * after the other. Broken off at any moment it has done whole batches; run again it goes on, and of the files that are
 * here only the bytes are read.
 * @param prisma the database; at least two connections
 * @throws when the database is away or `signal` was aborted; what cannot be taken in is told and stops nobody
 */
export async function importMany(prisma: PrismaClient, files: readonly string[], options: ManyOptions): Promise<void> {
  const { threads, from, clock = startClock() } = options;
  const world = options.acceptUnreviewed ? new RuleWorld() : null;
  const writer = new BatchWriter(prisma, { ...options, world, clock });
  const lookUp = (sha256: readonly string[]) => reportsByBytes(prisma, sha256);
  const reading = readFiles(files, { threads, published: from.published, lookUp });
  try {
    await writeAll(reading, writer, options, clock);
  } finally {
    await reading.return(undefined);
  }
}

async function writeAll(
  reading: AsyncGenerator<ReadFile>,
  writer: BatchWriter,
  { batch: size, tell }: ManyOptions,
  clock: Clock,
): Promise<void> {
  let batch: Item[] = [];
  for (;;) {
    const next = await clock.time("waiting for texts", () => reading.next());
    if (next.done) break;
    const one: ReadFile = next.value;
    if ("text" in one) batch.push(one);
    else if ("here" in one) tell(one.file, { outcome: "here", report: one.here });
    else tell(one.file, { outcome: "failed", why: one.problem });
    if (batch.length < size) continue;
    await writer.write(batch);
    batch = [];
  }
  await writer.write(batch);
  await writer.end();
}
