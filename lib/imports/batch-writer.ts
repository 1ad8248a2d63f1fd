import type { PrismaClient } from "@/lib/db/client";
import type { BulkConnection } from "@/lib/db/statements";
import { extract } from "@/lib/extraction/extract";
import { KnownTraits } from "@/lib/reports/bulk/known-traits";
import type { PreparedText } from "@/lib/reports/bulk/prepare-text";
import { failureInWords, takeInFile } from "@/lib/reports/import-files";
import type { DocumentReader } from "@/lib/reports/read/reader-process";
import type { TakeInOutcome } from "@/lib/reports/take-in";
import { acceptWaiting } from "@/lib/review/rule/accept-waiting";
import {
  type BatchOptions,
  type BatchOutcome,
  NotAcceptable,
  Overtaken,
  type Plan,
  planBatch,
  takeInBatch,
  writePlan,
} from "./take-in-batch";

/** What became of a file. */
export type FileOutcome =
  | TakeInOutcome
  | Exclude<BatchOutcome, { outcome: "special" }>
  | { outcome: "failed"; why: string };

/** A file and what was read in it. */
export type Item = { file: string; text: PreparedText };

export type WriterOptions = {
  from: { takenInBy: string; published: string | null };
  reader: DocumentReader;
  /** Hears of each file when what became of it is written. */
  tell: (file: string, outcome: FileOutcome) => void;
  /** Aborted when no further batch is to be begun. */
  signal?: AbortSignal;
  /** Where the batches are written: the same database. */
  bulk: BulkConnection;
} & Pick<BatchOptions, "world" | "clock">;

/** A batch that is being written while the next one is planned. */
type Flight = { items: readonly Item[]; plan: Plan; landed: Promise<{ error?: unknown }> };

/**
 * Writes batches in their order. While the database writes one, the next is decided from memory; where that cannot hold,
 * it is decided anew in its own transaction, under the locks of whoever takes texts in and decides.
 */
export class BatchWriter {
  private readonly refused = new Set<PreparedText>();
  private readonly made: BatchOptions;
  private flight: Flight | null = null;
  /** The number of our last turn; null where what is in memory has to be read anew first. */
  private turn: number | null = null;

  constructor(
    private readonly prisma: PrismaClient,
    private readonly options: WriterOptions,
  ) {
    const { from, world, clock } = options;
    this.made = { takenInBy: from.takenInBy, world, traits: new KnownTraits(), clock };
  }

  /** Begins to write a batch, as soon as the one before is written. */
  async write(items: readonly Item[]): Promise<void> {
    if (items.length === 0) return;
    this.options.signal?.throwIfAborted();
    const plan = await this.plan(items);
    const isTrue = await this.land();
    if (plan && isTrue && this.turn !== null) {
      const heard = (turn: number) => {
        this.turn = turn;
      };
      const landed = writePlan(this.options.bulk, plan, this.made, this.turn, heard).then(
        () => ({}),
        (error: unknown) => ({ error }),
      );
      this.flight = { items, plan, landed };
    } else {
      if (plan) this.forget();
      await this.writeNow(items);
    }
  }

  /** Waits for what is being written. */
  async end(): Promise<void> {
    await this.land();
  }

  /** @returns null where nothing is known to plan on */
  private async plan(items: readonly Item[]): Promise<Plan | null> {
    // What is taken in by itself afterwards may change what the plan would rest on.
    if (this.flight?.plan.outcomes.some(({ outcome }) => outcome === "special")) await this.land();
    if (this.turn === null) return null;
    this.made.world?.next(this.prisma);
    const before = this.flight?.plan.texts ?? null;
    const texts = items.map(({ text }) => text);
    try {
      return await planBatch(this.prisma, texts, this.made, this.refused, before);
    } catch (error) {
      await this.land();
      this.forget();
      if (!(error instanceof NotAcceptable)) throw error;
      this.refused.add(error.text);
      return null;
    }
  }

  /** @returns whether what has been planned meanwhile can be written */
  private async land(): Promise<boolean> {
    const { flight } = this;
    this.flight = null;
    if (!flight) return true;
    const { error } = await flight.landed;
    if (error === undefined) {
      this.keepTraits(flight.plan);
      await this.tellAll(flight.items, flight.plan.outcomes);
      return true;
    }
    this.forget();
    this.options.signal?.throwIfAborted();
    if (!(error instanceof Overtaken)) await this.expectDatabase();
    await this.writeNow(flight.items);
    return false;
  }

  private keepTraits({ rows }: Plan): void {
    for (const { report, prepared } of rows) this.made.traits.add({ report, version: 1 }, prepared.traits);
  }

  /** Everything in memory is read anew before the next batch. */
  private forget(): void {
    this.turn = null;
    this.made.world?.forget();
  }

  private async writeNow(items: readonly Item[]): Promise<void> {
    this.options.signal?.throwIfAborted();
    const written = await this.attempt(items);
    if ("outcomes" in written) return this.tellAll(items, written.outcomes);
    const [only] = items;
    if (items.length === 1 && only) return this.writeAlone(only, written.refusal);
    // One of them spoils it: each half by itself, so that all others come in.
    const half = Math.ceil(items.length / 2);
    await this.writeNow(items.slice(0, half));
    await this.writeNow(items.slice(half));
  }

  /** What spoils a batch by its facts comes in without them. */
  private async writeAlone(item: Item, refusal: unknown): Promise<void> {
    if (!this.made.world || this.refused.has(item.text)) {
      this.options.tell(item.file, { outcome: "failed", why: failureInWords(refusal) });
    } else {
      this.refused.add(item.text);
      await this.writeNow([item]);
    }
  }

  private async attempt(items: readonly Item[]): Promise<{ outcomes: BatchOutcome[] } | { refusal: unknown }> {
    const texts = items.map(({ text }) => text);
    try {
      const { plan, turn } = await takeInBatch(this.options.bulk, texts, this.made, this.refused);
      this.turn = turn;
      this.keepTraits(plan);
      return { outcomes: plan.outcomes };
    } catch (error) {
      this.forget();
      this.options.signal?.throwIfAborted();
      if (error instanceof NotAcceptable) {
        this.refused.add(error.text);
        return this.attempt(items);
      }
      await this.expectDatabase();
      return { refusal: error };
    }
  }

  // Throws where it is not the batch that is at fault but the database that is away.
  private async expectDatabase(): Promise<void> {
    await this.prisma.$queryRaw`SELECT 1`;
  }

  private async tellAll(items: readonly Item[], outcomes: readonly BatchOutcome[]): Promise<void> {
    for (const [place, { file }] of items.entries()) {
      const outcome = outcomes[place];
      if (outcome && outcome.outcome !== "special") this.options.tell(file, outcome);
      else {
        this.options.tell(file, await this.takeInAlone(file));
        this.turn = null;
      }
    }
  }

  private async takeInAlone(file: string): Promise<FileOutcome> {
    const { from, reader } = this.options;
    const options = { dryRun: false, read: extract, reader, from };
    try {
      const outcome = await this.made.clock.time("one by one", () => takeInFile(this.prisma, file, options));
      return outcome.outcome === "new" ? await this.acceptAlone(outcome.report) : outcome;
    } catch (error) {
      await this.expectDatabase();
      return { outcome: "failed", why: failureInWords(error) };
    }
  }

  // It looked like a version of another report, and is not.
  private async acceptAlone(report: string): Promise<FileOutcome> {
    const { world } = this.made;
    if (!world) return { outcome: "new", report };
    try {
      const decided = await this.options.bulk.transaction((tx) => acceptWaiting(tx, world, report));
      if (!decided.accepted) return { outcome: "new", report, waits: decided.reason };
      return { outcome: "accepted", report, meetings: decided.changes.map(({ record }) => record.id) };
    } catch {
      this.forget();
      await this.expectDatabase();
      return { outcome: "new", report, waits: "not-acceptable" };
    }
  }
}
