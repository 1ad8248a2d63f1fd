import { replicaUrls } from "@/lib/env";
import { type PrismaClient, prisma } from "./client";
import { versionWatch } from "./newest-version";
import { type Reading, readFromReplicas } from "./read-from-replicas";

// Kept outside the module: see newest-version.ts.
const kept = globalThis as { readoutReading?: { of: string; reading: Reading } };

/**
 * Asks a question that only reads: of a replica where DATABASE_REPLICA_URLS names some and one has everything that this
 * process has to show, else of the primary. What writes, and what decides about rights, asks `prisma` of ./client.
 * @param work puts the question to the client that it is given; it may be begun again on another server
 * @throws what the question throws; Prisma's error when no server can be asked
 */
export function readFrom<R>(work: (client: PrismaClient) => Promise<R>): Promise<R> {
  const named = process.env.DATABASE_REPLICA_URLS;
  if (!named) return work(prisma);
  const of = `${process.env.DATABASE_URL} ${named}`;
  if (kept.readoutReading?.of !== of) {
    void kept.readoutReading?.reading.close().catch(() => {});
    kept.readoutReading = { of, reading: readFromReplicas(replicaUrls(named), prisma, versionWatch()) };
  }
  return kept.readoutReading.reading.read(work);
}
