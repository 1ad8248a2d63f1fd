import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { createClient } from "@/lib/db/client";
import { type Network, PUBLIC_NETWORK } from "@/lib/reports/fetch/network";
import { type DocumentReader, openReader } from "@/lib/reports/read/reader-process";
import type { ReadDraft } from "@/lib/reports/taken-text";
import { doItem, type ItemKey, type Tools } from "./do-item";
import { CHANNEL } from "./queue-items";

/** Reads what was handed in, in the background, until it is stopped. */
export type ImportWorker = {
  /** Begins nothing new, and stops within seconds; what could not be ended stays queued. */
  stop(): Promise<void>;
};

/** Any number that nobody else locks. */
const WORK_LOCK = 5_244_863;
/** Items that are read at the same time: while one waits for an answer of the network, another is taken apart. */
const AT_ONCE = 4;
/** Milliseconds between looks at the queue and at the lock; in between a notification wakes the worker. */
const PATROL = 5_000;
/** Milliseconds that what is being read has to come to its end; what does not is read anew at the next start. */
const GRACE = 3_000;
/** Batches that were never closed are forgotten after so long: their requests are gone. */
const ABANDONED = "1 hour";

/**
 * Starts the worker. However many servers there are on a database, one of them works: it holds a lock of its session. When it
 * dies PostgreSQL frees the lock, and the next one goes on with whatever is not done, at once.
 * @param url the database
 * @param read the extractor
 */
export function startImportWorker(
  url: string,
  read: ReadDraft,
  { network = PUBLIC_NETWORK, reader = openReader() }: { network?: Network; reader?: DocumentReader } = {},
): ImportWorker {
  const prisma = createClient(url, AT_ONCE + 1);
  const stopping = new AbortController();
  const tools: Tools = { prisma, read, reader, network };
  const ended = (async () => {
    while (!stopping.signal.aborted) {
      await holdLock(url, tools, stopping.signal).catch(() => {});
      await sleep(PATROL, undefined, { signal: stopping.signal }).catch(() => {});
    }
    reader.close();
    await prisma.$disconnect();
  })();
  return {
    stop: async () => {
      stopping.abort();
      reader.close();
      await Promise.race([ended, sleep(GRACE, undefined, { ref: false })]);
    },
  };
}

/** Works for as long as the connection with the lock lives. */
async function holdLock(url: string, tools: Tools, stopping: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  const lost = new AbortController();
  client.on("error", () => lost.abort());
  client.on("end", () => lost.abort());
  let wake = () => {};
  client.on("notification", () => wake());
  try {
    await client.connect();
    const { rows } = await client.query<{ held: boolean }>(`SELECT pg_try_advisory_lock(${WORK_LOCK}) AS held`);
    if (!rows[0]?.held) return;
    await client.query(`LISTEN ${CHANNEL}`);
    await tools.prisma.$executeRawUnsafe(
      `DELETE FROM import_batch WHERE ready_at IS NULL AND created_at < now() - interval '${ABANDONED}'`,
    );
    const signal = AbortSignal.any([stopping, lost.signal]);
    while (!signal.aborted) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await workOff(tools, signal);
      const idle = new AbortController();
      const patrol = sleep(PATROL, undefined, { signal: AbortSignal.any([signal, idle.signal]) }).catch(() => {});
      await Promise.race([woken, patrol]);
      idle.abort();
    }
  } finally {
    await client.end().catch(() => {});
  }
}

async function workOff(tools: Tools, signal: AbortSignal): Promise<void> {
  for (;;) {
    const keys = await nextItems(tools);
    if (keys.length === 0 || signal.aborted) return;
    const failures: unknown[] = [];
    const lanes = Array.from({ length: AT_ONCE }, async () => {
      for (let key = keys.shift(); key && !signal.aborted; key = keys.shift()) {
        await doItem(tools, key).catch((error: unknown) => failures.push(error));
      }
    });
    await Promise.all(lanes);
    // Something is wrong with us, not with an item: the database may be away.
    if (failures.length > 0) {
      console.error(failures[0]);
      return;
    }
  }
}

const nextItems = ({ prisma }: Tools): Promise<ItemKey[]> =>
  prisma.importItem.findMany({
    where: { state: "queued", batch: { readyAt: { not: null } } },
    orderBy: [{ batch: { readyAt: "asc" } }, { batchId: "asc" }, { number: "asc" }],
    take: 50,
    select: { batchId: true, number: true },
  });
