import type { Prisma, PrismaClient, Transaction } from "@/lib/db/client";
import { type Fetched, fetchGuarded } from "@/lib/reports/fetch/fetch-guarded";
import type { Network } from "@/lib/reports/fetch/network";
import { type FeedEntry, isFeed, readFeed } from "@/lib/reports/fetch/read-feed";
import { IntakeError, type IntakeProblem } from "@/lib/reports/intake-problem";
import { readPaste } from "@/lib/reports/read/read-paste";
import { readReport } from "@/lib/reports/read/read-report";
import type { DocumentReader } from "@/lib/reports/read/reader-process";
import { takeIn } from "@/lib/reports/take-in";
import type { ReadDraft, ReportSource, TakenText } from "@/lib/reports/taken-text";
import { ItemDetails } from "./import-details";

/** What an item is read with. */
export type Tools = { prisma: PrismaClient; read: ReadDraft; reader: DocumentReader; network: Network };

/** Which item: the parts of its key. */
export type ItemKey = { batchId: string; number: number };

type Item = Prisma.ImportItemGetPayload<{ include: { batch: { select: { origin: true; takenInBy: true } } } }>;
type Got = { taken: TakenText; address: string | null } | { entries: FeedEntry[] };

/** A reading that was begun so often and never came to an end is what ends the process. */
const ATTEMPTS = 3;

/**
 * Reads one item and takes its report in. That it is done is written in the same transaction as the report: after a crash an
 * item is either done and its report there, or neither. An item that cannot be read is marked with its problem.
 * @throws what is no fault of the item (the database is away); it stays queued
 */
export async function doItem(tools: Tools, key: ItemKey): Promise<void> {
  const { prisma } = tools;
  const where = { batchId_number: key };
  const [item] = await prisma.importItem.updateManyAndReturn({
    where: { ...key, state: "queued" },
    data: { attempts: { increment: 1 } },
    include: { batch: { select: { origin: true, takenInBy: true } } },
  });
  if (!item) return;
  try {
    if (item.attempts > ATTEMPTS) throw new IntakeError("failed", "reading it never came to an end");
    const details = ItemDetails.parse(item.details);
    const got = await getText(tools, item, details);
    await prisma.$transaction((tx) => finish(tx, tools.read, item, details, got), { timeout: 60_000, maxWait: 30_000 });
  } catch (error) {
    const problem: IntakeProblem | null = error instanceof IntakeError ? error.problem : null;
    if (problem === null && item.attempts < ATTEMPTS) throw error;
    if (problem === null) console.error(error);
    const failed = { state: "failed" as const, problem: problem ?? "failed", payload: null, doneAt: new Date() };
    await prisma.importItem.update({ where, data: failed });
  }
}

async function getText({ reader, network }: Tools, item: Item, details: ItemDetails): Promise<Got> {
  const bytes = item.payload ?? new Uint8Array();
  const address = details.address;
  if (item.kind === "text") return { taken: readPaste(Buffer.from(bytes).toString("utf8")), address };
  if (item.kind === "file") {
    return { taken: await readReport({ bytes, name: item.name, mediaType: item.mediaType }, reader), address };
  }
  const fetched = await fetchGuarded(item.name, network);
  if (!details.fromFeed && isFeed(fetched.bytes, fetched.mediaType)) return { entries: entriesOf(fetched) };
  return {
    taken: await readReport({ ...fetched, name: new URL(fetched.address).pathname }, reader),
    address: fetched.address,
  };
}

const entriesOf = ({ bytes, mediaType, address }: Fetched): FeedEntry[] => readFeed(bytes, mediaType, address);

async function finish(tx: Transaction, read: ReadDraft, item: Item, details: ItemDetails, got: Got): Promise<void> {
  const { batchId, number } = item;
  // A second worker that read the same item waits here and then finds it done.
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT FROM import_item WHERE batch_id = ${batchId} AND number = ${number} AND state = 'queued' FOR UPDATE`;
  if (rows.length === 0) return;
  const where = { batchId_number: { batchId, number } };
  const done = { state: "done" as const, payload: null, doneAt: new Date() };
  if ("entries" in got) {
    await addEntries(tx, batchId, details, got.entries);
    await tx.importItem.update({ where, data: { ...done, outcome: "listed" } });
    return;
  }
  const source: ReportSource = {
    ...details,
    origin: details.fromFeed ? "feed" : item.batch.origin,
    takenInBy: item.batch.takenInBy,
    fileName: item.kind === "file" ? item.name : null,
    address: got.address,
  };
  const { outcome, report } = await takeIn(tx, got.taken, source, read);
  await tx.importItem.update({ where, data: { ...done, outcome, reportId: report } });
}

async function addEntries(tx: Transaction, batchId: string, details: ItemDetails, entries: FeedEntry[]): Promise<void> {
  const last = await tx.importItem.aggregate({ where: { batchId }, _max: { number: true } });
  const first = (last._max.number ?? 0) + 1;
  await tx.importItem.createMany({
    data: entries.map(({ address, published }, i) => ({
      batchId,
      number: first + i,
      kind: "address" as const,
      name: address,
      details: { ...details, published, address: null, fromFeed: true } as Prisma.InputJsonValue,
    })),
  });
}
