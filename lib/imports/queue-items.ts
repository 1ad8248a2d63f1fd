import { randomBytes } from "node:crypto";
import { type Prisma, prisma } from "@/lib/db/client";
import type { IntakeProblem } from "@/lib/reports/intake-problem";
import type { ItemDetails } from "./import-details";

/** One thing to be read: pasted words, a file, an address. */
export type NewItem = {
  kind: "text" | "file" | "address";
  name: string;
  mediaType?: string | null;
  payload?: Uint8Array | null;
  details: ItemDetails;
  /** It cannot be read, and that is known already. */
  problem?: IntakeProblem;
};

/** The channel on which the worker hears that there is something to do. */
export const CHANNEL = "readout_import";

const NAME = 500;

/**
 * Begins a batch. Nothing of it is read before it is closed, so that a request that breaks off leaves nothing behind.
 * @returns its id, which nobody can guess
 */
export async function openBatch(origin: "paste" | "upload" | "address", takenInBy: string): Promise<string> {
  const id = randomBytes(12).toString("base64url");
  await prisma.importBatch.create({ data: { id, origin, takenInBy } });
  return id;
}

/** Adds an item to an open batch. @param number its place, from 1 */
export async function addItem(batchId: string, number: number, item: NewItem): Promise<void> {
  const { kind, mediaType = null, details, problem } = item;
  const failed = problem ? { state: "failed" as const, problem, doneAt: new Date() } : {};
  const payload = item.payload && !problem ? Buffer.from(item.payload) : null;
  // PostgreSQL stores neither a NUL nor half a character.
  const name = item.name.toWellFormed().replaceAll("\0", "").slice(0, NAME).toWellFormed();
  const data = {
    batchId,
    number,
    kind,
    name,
    mediaType,
    payload,
    details: details as Prisma.InputJsonValue,
    ...failed,
  };
  await prisma.importItem.create({ data });
}

/** Closes a batch: from now on it is read, in the background. */
export async function closeBatch(id: string): Promise<void> {
  await prisma.importBatch.update({ where: { id }, data: { readyAt: new Date() } });
  await prisma.$executeRaw`SELECT pg_notify(${CHANNEL}, '')`;
}

/** Forgets a batch that never became whole. */
export async function dropBatch(id: string): Promise<void> {
  await prisma.importBatch.deleteMany({ where: { id, readyAt: null } });
}
