import { z } from "zod";
import type { Columns } from "@/lib/columns/columns";
import { Hits } from "@/lib/columns/hits";
import { currentColumns } from "@/lib/columns/load-columns";
import { newestVersion } from "@/lib/db/newest-version";
import { readPostings, wordsQuestion } from "@/lib/db/search/find-words";
import { questionWords, searchQuery } from "@/lib/domain/search-words";
import { askOne } from "./ask";

const Row = z.object({ version: z.number(), postings: z.string().nullable(), fresh: z.string().nullable() });

/** Hits of different questions that are kept: each is a byte for every statement. */
const MOST = 2;
/** How often a question is asked again because facts were accepted between its two parts. */
const TRIES = 8;

/** Hits in columns, at the version that these had when the answer was here. */
export type Placed = { columns: Columns; version: number; hits: Hits };

interface KeptHits {
  columns: Columns;
  version: number;
  placed: Promise<Placed>;
}

// Kept outside the module, as the columns are.
const shared = globalThis as { readoutHits?: Map<string, KeptHits> };
shared.readoutHits ??= new Map();
const kept = shared.readoutHits;

/**
 * All statements that have a reader's words, and the columns in which they stand. Several questions of one page ask the
 * database once. The database tells for which version of the facts its answer is, and it is put into columns of that version
 * alone. While facts are accepted faster than that can be had, the answer is put into the newest columns after TRIES times,
 * and statements written in that very moment may be missing from it.
 * The columns go on being brought up to date while somebody waits: whoever uses the two compares the versions first.
 */
export async function hitsOf(words: string): Promise<Placed> {
  const query = searchQuery(words);
  const columns = await currentColumns();
  return query === null
    ? { columns, version: columns.version, hits: new Hits(columns) }
    : keptHits(words, query, columns);
}

function keptHits(words: string, query: string, columns: Columns): Promise<Placed> {
  const { version } = columns;
  const key = JSON.stringify([process.env.DATABASE_URL, query]);
  const before = kept.get(key);
  kept.delete(key);
  const fresh = before?.columns === columns && before.version === version ? before : null;
  const entry = fresh ?? { columns, version, placed: placedHits(words, query) };
  kept.set(key, entry);
  entry.placed.then(
    // What was asked for anew has its place at the version that it is for.
    (placed) => Object.assign(entry, { columns: placed.columns, version: placed.version }),
    () => {
      if (kept.get(key) === entry) kept.delete(key);
    },
  );
  const oldest = kept.size > MOST ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  return entry.placed;
}

async function placedHits(words: string, query: string): Promise<Placed> {
  for (let tries = 1; ; tries++) {
    const found = await askOne(Row, wordsQuestion(words, query));
    await newestVersion(found.version);
    const columns = await currentColumns();
    if (columns.version === found.version || tries === TRIES) {
      return { columns, version: columns.version, hits: place(columns, words, found) };
    }
  }
}

function place(columns: Columns, words: string, found: z.infer<typeof Row>): Hits {
  const hits = new Hits(columns);
  const sizeOf = (segment: number) => columns.segments.placesIn(segment)?.length ?? 0;
  for (const [segment, bits] of readPostings(found, questionWords(words).length, sizeOf)) {
    hits.addSegment(columns, segment, bits);
  }
  for (const line of found.fresh?.split("\n") ?? []) {
    const [meeting = "", ...numbers] = line.split(" ");
    for (const number of numbers) hits.add(columns, meeting, Number(number));
  }
  return hits;
}
