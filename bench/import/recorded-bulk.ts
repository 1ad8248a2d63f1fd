import { Prisma } from "@/lib/db/client";
import type { BulkConnection, Statements } from "@/lib/db/statements";

/** What a batch writes, without what it asks: a list of statements for each transaction. */
export type Recorded = Prisma.Sql[][];

/**
 * A connection that also keeps what the first transactions write.
 * @param most so many transactions are kept
 */
export function recordedBulk(bulk: BulkConnection, most: number): { bulk: BulkConnection; recorded: Recorded } {
  const recorded: Recorded = [];
  const transaction: BulkConnection["transaction"] = (work) => {
    if (recorded.length >= most) return bulk.transaction(work);
    const written: Prisma.Sql[] = [];
    recorded.push(written);
    return bulk.transaction((tx) => {
      const $executeRaw = (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) => {
        const statement = "raw" in query ? Prisma.sql(query, ...values) : query;
        written.push(statement);
        return tx.$executeRaw(statement);
      };
      return work({ ...tx, $executeRaw } as Statements);
    });
  };
  return { bulk: { ...bulk, transaction }, recorded };
}

/** Writes the same once more, one transaction after the other. */
export async function replay(bulk: BulkConnection, recorded: Recorded): Promise<void> {
  for (const statements of recorded) {
    await bulk.transaction(async (tx) => {
      for (const statement of statements) await tx.$executeRaw(statement);
    });
  }
}
