import pg from "pg";
import { connectForBulk } from "../statements";
import { type Chosen, chooseMeetings } from "./choose-meetings";
import { readTexts } from "./read-texts";
import { BusyError, writeSegment } from "./write-segment";

/** Any number that nobody else locks. */
const SEGMENTS_LOCK = 5_244_864;

/** When to make segments, and who is told. */
export interface SegmentOptions {
  /** Below so many fresh meetings they stay as they are: rows of their own are quick enough. */
  atLeast?: number;
  /** Meetings in one segment. */
  atMost?: number;
  /** Told after each segment how many meetings have become members so far. */
  told?: (meetings: number) => void;
  /** Stops before the next segment. */
  signal?: AbortSignal;
}

/** How many segments were made, and of how many meetings. */
export type SegmentsMade = { segments: number; meetings: number };

/**
 * Gathers fresh meetings into segments of the search: the words of their statements move from rows of their own into
 * postings. Small segments are taken together with about as many fresh meetings, so that there are few, and those that
 * have lost half of their members are made anew from the rest. Each segment is one transaction, which raises the version
 * of the facts; nobody who writes meetings waits for more than its end. One process does it at a time, and another one that
 * is asked meanwhile does nothing.
 * @param url a postgresql:// address
 * @throws pg's errors when the database cannot be asked
 */
export async function makeSegments(url: string, options: SegmentOptions = {}): Promise<SegmentsMade> {
  const { atLeast = 500, atMost = 3_000, told, signal } = options;
  const lock = new pg.Client({ connectionString: url });
  lock.on("error", () => {});
  await lock.connect();
  const connection = connectForBulk(url);
  const made: SegmentsMade = { segments: 0, meetings: 0 };
  try {
    const { rows } = await lock.query<{ held: boolean }>("select pg_try_advisory_lock($1) as held", [SEGMENTS_LOCK]);
    if (!rows[0]?.held || (await isDistributed(lock))) return made;
    while (!signal?.aborted) {
      const chosen = await connection.transaction((tx) => chooseMeetings(tx, { atLeast, atMost }));
      if (chosen === null) break;
      const members = await makeSegment(connection, chosen);
      if (members === null) break;
      made.segments += members > 0 ? 1 : 0;
      made.meetings += members;
      told?.(made.meetings);
    }
    // What was deleted would be looked at by every question until it is cleared away.
    if (made.segments > 0) await lock.query("vacuum (analyze) search_fresh, search_posting, search_member");
    return made;
  } finally {
    await connection.end().catch(() => {});
    await lock.end().catch(() => {});
  }
}

// There the words stay in rows of their own beside their meetings: all nodes look through theirs at the same time, and rows
// of several nodes could not be locked by one statement.
async function isDistributed(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query("select from pg_extension where extname = 'citus'");
  if (rows.length === 0) return false;
  const { rows: shards } = await client.query("select from pg_dist_partition where logicalrelid = 'meeting'::regclass");
  return shards.length > 0;
}

/** @returns how many meetings have become members; null where somebody was writing them, and it is to be tried later */
async function makeSegment(
  connection: ReturnType<typeof connectForBulk>,
  { meetings, dissolved }: Chosen,
): Promise<number | null> {
  const { words, members } = await readTexts((work) => connection.transaction(work), meetings);
  if (members.length === 0 && dissolved.length === 0) return null;
  try {
    return await connection.transaction((tx) => writeSegment(tx, words, members, dissolved));
  } catch (error) {
    if (error instanceof BusyError) return null;
    throw error;
  }
}
