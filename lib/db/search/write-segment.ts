import { setTimeout as sleep } from "node:timers/promises";
import { Prisma } from "../client";
import { raiseDataVersion } from "../data-version";
import type { Statements } from "../statements";
import type { Member } from "./read-texts";
import type { WordsOfSegment } from "./words-of-segment";

const { sql } = Prisma;

/** Somebody is writing what a segment would be made of; nothing was done. */
export class BusyError extends Error {}

/** Bytes of postings in one statement. */
const AT_ONCE = 1_000_000;
/** How often, and how many milliseconds apart, it is tried to be the next to raise the version of the facts. */
const TRIES = 200;
const BETWEEN = 25;

/**
 * Writes a segment and makes meetings its members, in place of the segments that they were members of. Meetings that were
 * written since their texts were read, or are being written, stay what they are: their ordinals stand for nothing then.
 * @param dissolved segments that are deleted, all of whose members must be among the meetings
 * @returns how many have become members
 * @throws BusyError when that cannot be had at once
 */
export async function writeSegment(
  tx: Statements,
  words: WordsOfSegment,
  candidates: readonly Member[],
  dissolved: readonly number[],
): Promise<number> {
  if (candidates.length === 0) {
    await dissolve(tx, dissolved, []);
    return 0;
  }
  const segment = await beginSegment(tx, words, candidates.length);
  await insertPostings(tx, segment, words);
  const members = await lockUnchanged(tx, candidates);
  if (members.length === 0) throw new BusyError("All of the meetings are being written");
  await dissolve(tx, dissolved, members);
  const ids = members.map(({ id }) => id);
  await tx.$executeRaw(sql`delete from search_fresh where meeting_id = any(${ids}::text[])`);
  await waitForTurn(tx);
  const version = await raiseDataVersion(tx);
  await tx.$executeRaw(sql`
    insert into search_member (meeting_id, segment, first, version)
    select id, ${segment}::int, first, ${version}::int
    from unnest(${ids}::text[], ${members.map(({ first }) => first)}::int[]) as given(id, first)`);
  return members.length;
}

async function beginSegment(tx: Statements, words: WordsOfSegment, meetings: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ number: number }[]>(sql`
    insert into search_segment (meetings, statements) values (${meetings}, ${words.statements}) returning number`);
  if (row === undefined) throw new Error("The segment has no number");
  return row.number;
}

async function insertPostings(tx: Statements, segment: number, words: WordsOfSegment): Promise<void> {
  let lot: [string, Buffer][] = [];
  let bytes = 0;
  const insert = () =>
    tx.$executeRaw(sql`
      insert into search_posting (segment, word, hits)
      select ${segment}::int, word, hits
      from unnest(${lot.map(([word]) => word)}::text[], ${lot.map(([, hits]) => hits)}::bytea[]) as given(word, hits)`);
  for (const [word, hits] of words.postings()) {
    lot.push([word, Buffer.from(hits.buffer, hits.byteOffset, hits.length)]);
    bytes += hits.length + word.length;
    if (bytes < AT_ONCE) continue;
    await insert();
    lot = [];
    bytes = 0;
  }
  await insert();
}

/** Locks the meetings that nobody else has locked, and of these gives back the ones whose facts are what was read. */
async function lockUnchanged(tx: Statements, candidates: readonly Member[]): Promise<Member[]> {
  const locked = await lockFree(
    tx,
    candidates.map(({ id }) => id),
  );
  // A statement of its own: it sees what was committed before the locks were there.
  const rows = await tx.$queryRaw<{ id: string; version: number }[]>(sql`
    select meeting_id as id, version from meeting_digest where meeting_id = any(${locked.map(({ id }) => id)}::text[])`);
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  return candidates.filter(({ id, version }) => versions.get(id) === version);
}

async function lockFree(tx: Statements, ids: readonly string[]): Promise<{ id: string }[]> {
  const lock = (those: readonly string[]) =>
    tx.$queryRaw<{ id: string }[]>(
      those.length === 1
        ? sql`select id from meeting where id = ${those[0]} for no key update skip locked`
        : sql`select id from meeting where id = any(${those}::text[]) for no key update skip locked`,
    );
  const [citus] = await tx.$queryRaw<{ there: boolean }[]>(
    sql`select to_regclass('pg_dist_partition') is not null as there`,
  );
  if (!citus?.there) return lock(ids);
  // A distributed database locks rows where one node has them all.
  const locked: { id: string }[] = [];
  for (const id of ids) locked.push(...(await lock([id])));
  return locked;
}

async function dissolve(tx: Statements, segments: readonly number[], members: readonly Member[]): Promise<void> {
  if (segments.length === 0) return;
  const taken = new Set(members.map(({ id }) => id));
  const given = sql`any(${segments}::int[])`;
  const rows = await tx.$queryRaw<{ id: string }[]>(
    sql`delete from search_member where segment = ${given} returning meeting_id as id`,
  );
  if (rows.some(({ id }) => !taken.has(id))) throw new BusyError("A meeting of a segment is being written");
  await tx.$executeRaw(sql`delete from search_posting where segment = ${given}`);
  await tx.$executeRaw(sql`delete from search_segment where number = ${given}`);
}

// Whoever raises the version while they still have meetings to write may be waiting for one that is locked here. They must
// not wait for each other, and it is not the other who should fail: so this side asks again and again, and gives up.
async function waitForTurn(tx: Statements): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const rows = await tx.$queryRaw(sql`select from data_state where id = 1 for update skip locked`);
    if ((rows as unknown[]).length > 0) return;
    await sleep(BETWEEN);
  }
  throw new BusyError("The version of the facts is being raised by others all the time");
}
