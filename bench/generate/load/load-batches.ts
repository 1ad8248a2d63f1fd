import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Batch } from "../make-batches";
import { TABLES, type Table } from "../rows";

/** How many rows of each table were written. */
export type Written = Record<string, number>;

/**
 * Writes batches by COPY into tables that were emptied in the same transaction: PostgreSQL then writes the rows as seen
 * by everybody (FREEZE), which a VACUUM would otherwise do afterwards.
 * @param without tables that stay empty
 * @param told is told after each batch how many meetings are written
 */
export async function loadBatches(
  client: pg.Client,
  batches: AsyncIterable<Batch> | Iterable<Batch>,
  without: readonly Table[] = [],
  told: (meetings: number) => void = () => {},
): Promise<Written> {
  const written: Written = {};
  let meetings = 0;
  for await (const batch of batches) {
    for (const { table, rows, bytes } of batch.tables) {
      if (without.includes(table)) continue;
      await copyInto(client, table, bytes);
      written[table] = (written[table] ?? 0) + rows;
    }
    meetings += batch.meetings;
    told(meetings);
  }
  return written;
}

async function copyInto(client: pg.Client, table: Table, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const columns = TABLES[table].split(" ").map((column) => `"${column}"`);
  const into = client.query(copyFrom(`COPY "${table}" (${columns.join(", ")}) FROM STDIN WITH (FREEZE)`));
  await pipeline([Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)], into);
}
