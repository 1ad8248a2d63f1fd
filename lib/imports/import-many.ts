import type { PrismaClient } from "@/lib/db/client";
import type { BulkConnection } from "@/lib/db/statements";
import { extract } from "@/lib/extraction/extract";
import { reportsByBytes } from "@/lib/reports/bulk/insert-reports";
import type { PreparedText } from "@/lib/reports/bulk/prepare-text";
import { type ReadFile, readFiles } from "@/lib/reports/bulk/thread-pool";
import { failureInWords, takeInFile } from "@/lib/reports/import-files";
import type { DocumentReader } from "@/lib/reports/read/reader-process";
import type { TakeInOutcome } from "@/lib/reports/take-in";
import { acceptWaiting } from "@/lib/review/rule/accept-waiting";
import { RuleWorld } from "@/lib/review/rule/rule-world";
import { type Clock, startClock } from "./stages";
import { type BatchOptions, type BatchOutcome, NotAcceptable, takeInBatch } from "./take-in-batch";

/** What became of a file. */
export type FileOutcome =
  | TakeInOutcome
  | Exclude<BatchOutcome, { outcome: "special" }>
  | { outcome: "failed"; why: string };

export type ManyOptions = {
  from: { takenInBy: string; published: string | null };
  /** Accept by rule what leaves no question open. */
  acceptUnreviewed: boolean;
  threads: number;
  /** Reports that are written in one transaction. */
  batch: number;
  reader: DocumentReader;
  /** Hears of each file when what became of it is written. */
  tell: (file: string, outcome: FileOutcome) => void;
  clock?: Clock;
  /** Where the batches are written: the same database. */
  bulk: BulkConnection;
};

type Item = { file: string; text: PreparedText };

/**
 * Takes in many files: read in threads, written by batches, each in one transaction. The outcome is that of taking them in one
 * after the other. Broken off at any moment it has done whole batches; run again it goes on, and of the files that are
 * here only the bytes are read.
 * @throws when the database is away; what cannot be taken in is told and stops nobody
 */
export async function importMany(prisma: PrismaClient, files: readonly string[], options: ManyOptions): Promise<void> {
  const { threads, from, tell, clock = startClock() } = options;
  const world = options.acceptUnreviewed ? new RuleWorld() : null;
  const writer = new BatchWriter(prisma, { ...options, world, clock });
  const lookUp = (sha256: readonly string[]) => reportsByBytes(prisma, sha256);
  let batch: Item[] = [];
  const reading = readFiles(files, { threads, published: from.published, lookUp });
  for (;;) {
    const next = await clock.time("waiting for texts", () => reading.next());
    if (next.done) break;
    const one: ReadFile = next.value;
    if ("text" in one) batch.push(one);
    else if ("here" in one) tell(one.file, { outcome: "here", report: one.here });
    else tell(one.file, { outcome: "failed", why: one.problem });
    if (batch.length < options.batch) continue;
    await writer.write(batch);
    batch = [];
  }
  await writer.write(batch);
}

class BatchWriter {
  private readonly refused = new Set<PreparedText>();

  constructor(
    private readonly prisma: PrismaClient,
    private readonly options: ManyOptions & Pick<BatchOptions, "world" | "clock">,
  ) {}

  async write(batch: readonly Item[]): Promise<void> {
    if (batch.length === 0) return;
    const outcomes = await this.attempt(batch);
    if (outcomes) await this.tellAll(batch, outcomes);
    else if (batch.length > 1) {
      // One of them spoils it: each half by itself, so that all others come in.
      const half = Math.ceil(batch.length / 2);
      await this.write(batch.slice(0, half));
      await this.write(batch.slice(half));
    }
  }

  /** @returns null where the database refuses the batch */
  private async attempt(batch: readonly Item[]): Promise<BatchOutcome[] | null> {
    const { prisma, options, refused } = this;
    const { takenInBy } = options.from;
    const texts = batch.map(({ text }) => text);
    try {
      return await takeInBatch(options.bulk, texts, { takenInBy, world: options.world, clock: options.clock }, refused);
    } catch (error) {
      options.world?.forget();
      if (error instanceof NotAcceptable) {
        refused.add(error.text);
        return this.attempt(batch);
      }
      // Throws where it is not the batch that is at fault but the database that is away.
      await prisma.$queryRaw`SELECT 1`;
      const [only] = batch;
      if (batch.length > 1 || !only) return null;
      if (options.world && !refused.has(only.text)) {
        refused.add(only.text);
        return this.attempt(batch);
      }
      options.tell(only.file, { outcome: "failed", why: failureInWords(error) });
      return null;
    }
  }

  private async tellAll(batch: readonly Item[], outcomes: readonly BatchOutcome[]): Promise<void> {
    for (const [place, { file }] of batch.entries()) {
      const outcome = outcomes[place];
      if (outcome && outcome.outcome !== "special") this.options.tell(file, outcome);
      else this.options.tell(file, await this.takeInAlone(file));
    }
  }

  private async takeInAlone(file: string): Promise<FileOutcome> {
    const { from, reader, clock } = this.options;
    const options = { dryRun: false, read: extract, reader, from };
    try {
      const outcome = await clock.time("one by one", () => takeInFile(this.prisma, file, options));
      return outcome.outcome === "new" ? await this.acceptAlone(outcome.report) : outcome;
    } catch (error) {
      await this.prisma.$queryRaw`SELECT 1`;
      return { outcome: "failed", why: failureInWords(error) };
    }
  }

  // It looked like a version of another report, and is not.
  private async acceptAlone(report: string): Promise<FileOutcome> {
    const { bulk, world } = this.options;
    if (!world) return { outcome: "new", report };
    try {
      const decided = await bulk.transaction((tx) => acceptWaiting(tx, world, report));
      if (!decided.accepted) return { outcome: "new", report, waits: decided.reason };
      return { outcome: "accepted", report, meetings: decided.changes.map(({ record }) => record.id) };
    } catch {
      world.forget();
      await this.prisma.$queryRaw`SELECT 1`;
      return { outcome: "new", report, waits: "not-acceptable" };
    }
  }
}
