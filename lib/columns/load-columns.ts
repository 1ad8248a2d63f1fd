import { z } from "zod";
import { Prisma, prisma, type Transaction } from "@/lib/db/client";
import { newestVersion } from "@/lib/db/newest-version";
import { Columns } from "./columns";
import { readDigest } from "./digest";
import { addToLists } from "./lists";
import { addSegments, readSegments } from "./load-segments";

const { sql } = Prisma;

/** Meetings read at once: a megabyte of text. */
const AT_ONCE = 1_000;
/** Above so many dead places for each living one everything is read anew, which makes room. */
const MOST_DEAD = 0.5;
/** Reading everything may take so long, in milliseconds. */
const LIMIT = 600_000;

const ListRows = z.object({
  parties: z.array(z.object({ number: z.number(), code: z.string() })),
  people: z.array(z.object({ number: z.number(), id: z.string() })),
  topics: z.array(z.object({ number: z.number(), slug: z.string(), group: z.string() })),
});

interface State {
  url: string | undefined;
  current: Columns;
  loading: Promise<void> | null;
}

// Kept outside the module: in development every change loads the modules anew.
const kept = globalThis as { readoutColumns?: State };

/**
 * The columns at the newest version that this process has to show. The first call reads everything (seconds at a
 * hundred thousand meetings), later ones what has changed since. Calls that come while it is read share the reading.
 * What is returned goes on being brought up to date: use it without waiting for anything in between.
 * @throws what the database throws; the columns then stay as they are, and the next call tries again
 */
export async function currentColumns(): Promise<Columns> {
  const url = process.env.DATABASE_URL;
  // A process asks one database; tests change it.
  if (kept.readoutColumns?.url !== url) kept.readoutColumns = { url, current: new Columns(), loading: null };
  const state = kept.readoutColumns as State;
  const wanted = await newestVersion();
  while (state.current.version < wanted) {
    state.loading ??= bringUpToDate(state).finally(() => {
      state.loading = null;
    });
    await state.loading;
  }
  return state.current;
}

async function bringUpToDate(state: State): Promise<void> {
  const { current } = state;
  const manyDead = current.size > AT_ONCE && current.size - current.alive > current.alive * MOST_DEAD;
  if (current.version < 0 || manyDead) state.current = await readAll();
  else await readChanges(current);
}

async function readAll(): Promise<Columns> {
  const columns = new Columns();
  await reading(async (tx, version) => {
    addToLists(columns.lists, await readLists(tx));
    for await (const part of digestsAfter(tx, -1)) addPart(columns, part);
    addSegments(columns, await readSegments(tx, -1));
    columns.trim();
    columns.version = version;
  });
  return columns;
}

// Nothing is added before all of it is here: whoever asks meanwhile sees one version whole.
async function readChanges(columns: Columns): Promise<void> {
  await reading(async (tx, version) => {
    const lists = await readLists(tx);
    const parts: string[] = [];
    for await (const part of digestsAfter(tx, columns.version)) parts.push(part);
    const segments = await readSegments(tx, columns.version);
    addToLists(columns.lists, lists);
    for (const part of parts) addPart(columns, part);
    addSegments(columns, segments);
    columns.version = version;
  });
}

/** Everything is read at one moment of the database. */
async function reading(work: (tx: Transaction, version: number) => Promise<void>): Promise<void> {
  await prisma.$transaction(
    async (tx) => {
      const rows = await tx.$queryRaw<{ version: number }[]>(sql`select version from data_state`);
      await work(tx, rows[0]?.version ?? 0);
    },
    { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, timeout: LIMIT, maxWait: LIMIT },
  );
}

async function readLists(tx: Transaction): Promise<z.infer<typeof ListRows>> {
  const rows = await tx.$queryRaw<unknown[]>(sql`select
    (select coalesce(json_agg(json_build_object('number', number, 'code', code) order by position, code), '[]')
      from party) as parties,
    (select coalesce(json_agg(json_build_object('number', number, 'id', id) order by number), '[]') from person) as people,
    (select coalesce(json_agg(json_build_object('number', number, 'slug', slug, 'group', group_slug) order by position),
      '[]') from topic) as topics`);
  return ListRows.parse(rows[0]);
}

/** The digests that are newer than a version, some thousands at a time: a line for each, its id, a tab, the digest. */
async function* digestsAfter(tx: Transaction, version: number): AsyncGenerator<string> {
  for (let after = ""; ; ) {
    const rows = await tx.$queryRaw<{ part: string | null; n: number; last: string }[]>(sql`
      select string_agg(meeting_id || E'\t' || coalesce(digest, ''), E'\n') as part, count(*)::int as n,
        max(meeting_id) as last
      from (select meeting_id, digest from meeting_digest where version > ${version} and meeting_id > ${after}
        order by meeting_id limit ${AT_ONCE}) next`);
    const [row] = rows;
    if (!row?.part) return;
    yield row.part;
    if (row.n < AT_ONCE) return;
    after = row.last;
  }
}

function addPart(columns: Columns, part: string): void {
  for (const line of part.split("\n")) {
    const tab = line.indexOf("\t");
    const digest = line.slice(tab + 1);
    if (digest === "") columns.remove(line.slice(0, tab));
    else columns.add(readDigest(digest));
  }
}
