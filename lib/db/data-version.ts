import type { Transaction } from "./client";

/**
 * Raises the version of the facts. Every accepted change calls this once, inside its own transaction.
 * @returns the new version
 */
export async function raiseDataVersion(tx: Transaction): Promise<number> {
  const { version } = await tx.dataState.upsert({
    where: { id: 1 },
    create: { id: 1, version: 1 },
    update: { version: { increment: 1 }, changedAt: new Date() },
  });
  return version;
}
