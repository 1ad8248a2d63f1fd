import type { Transaction } from "./client";

/** The channel on which PostgreSQL tells every process the new version of the facts. */
export const VERSION_CHANNEL = "readout_version";

/**
 * Raises the version of the facts, and tells it to all processes once the change is accepted. Every accepted change calls
 * this once, inside its own transaction.
 * @returns the new version
 */
export async function raiseDataVersion(tx: Transaction): Promise<number> {
  const { version } = await tx.dataState.upsert({
    where: { id: 1 },
    create: { id: 1, version: 1 },
    update: { version: { increment: 1 }, changedAt: new Date() },
  });
  // A statement of its own: in a distributed database it must run where the processes are connected.
  await tx.$executeRaw`select pg_notify(${VERSION_CHANNEL}, ${String(version)})`;
  return version;
}
