import type { ReferenceLists } from "@/lib/domain/record";
import { CopyText } from "./copy-text";
import { makeMeeting } from "./meeting/make-meeting";
import { TABLES, type Table, writeRows } from "./rows";
import { makeWriter } from "./words/write-statement";
import { makeWorld } from "./world/make-world";

/** What is to be made. */
export type Order = { meetings: number; seed: number; revisions: boolean; texts?: boolean };

/** Some meetings as rows of COPY's text format. */
export type Batch = { meetings: number; tables: { table: Table; rows: number; bytes: Uint8Array<ArrayBuffer> }[] };

/** Meetings in one batch. */
const BATCH = 250;

/** The meetings of an order in batches of bounded size; the same order gives the same bytes. */
export function* makeBatches(order: Order, seeded: ReferenceLists): Generator<Batch> {
  const world = makeWorld(order.seed, seeded);
  const writer = makeWriter(order.seed);
  const names = Object.keys(TABLES) as Table[];
  const texts = Object.fromEntries(names.map((table) => [table, new CopyText()])) as Record<Table, CopyText>;
  for (let first = 0; first < order.meetings; first += BATCH) {
    const last = Math.min(first + BATCH, order.meetings);
    for (let number = first; number < last; number++) {
      const made = makeMeeting(world, writer, { number, count: order.meetings, withTexts: order.texts ?? false });
      writeRows(made, (table, row) => texts[table].add(row), order.revisions);
    }
    const tables = names.map((table) => ({ table, rows: texts[table].rows, bytes: texts[table].take() }));
    yield { meetings: last - first, tables: tables.filter(({ rows }) => rows > 0) };
  }
}
