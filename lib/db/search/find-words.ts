import { questionWords } from "@/lib/domain/search-words";
import { Prisma } from "../client";
import { addHits, bitsFor } from "./posting";
import { beginningKey } from "./words-of-segment";

const { sql } = Prisma;

/** What the database has for the words of a question, at one version of the facts. */
export interface Found {
  version: number;
  /** Base64 of records: word of the question, segment, length of the posting in bytes (four bytes each), posting. */
  postings: string | null;
  /** Of meetings that are in no segment: a line each of the id and the numbers of statements, with blanks between. */
  fresh: string | null;
}

/**
 * The question for all statements that have a reader's words: one statement, which sees one version of the facts, with one
 * row of the shape `Found`. Within a segment every word costs its postings, at most a bit for each statement; beginnings of
 * two and three letters have postings of their own, and longer ones are ranges of words.
 * @param query searchQuery(text), which must not be null
 */
export function wordsQuestion(text: string, query: string): Prisma.Sql {
  const { words, ranges } = lookUps(text);
  const wholes = sql`select w.part, p.segment, p.hits
    from unnest(${words.map(({ part }) => part)}::int[], ${words.map(({ word }) => word)}::text[]) as w (part, word)
      join search_posting p on p.segment = any(array(select number from search_segment)) and p.word = w.word collate "C"`;
  const begun = sql`select r.part, p.segment, p.hits
    from unnest(${ranges.map(({ part }) => part)}::int[], ${ranges.map(({ from }) => from)}::text[],
        ${ranges.map(({ to }) => to)}::text[]) as r (part, low, high)
      join search_posting p on p.segment = any(array(select number from search_segment))
        and p.word >= r.low collate "C" and p.word < r.high collate "C"`;
  const found = ranges.length > 0 ? sql`${wholes} union all ${begun}` : wholes;
  return sql`select
    coalesce((select version from data_state where id = 1), 0) as version,
    (select encode(string_agg(int4send(part) || int4send(segment) || int4send(length(hits)) || hits, ''), 'base64')
      from (${found}) as f (part, segment, hits)) as postings,
    (select string_agg(line, E'\n') from (
      select meeting_id || ' ' || string_agg(number::text, ' ') as line from search_fresh
      where words @@ ${query}::tsquery group by meeting_id) as f) as fresh`;
}

/** Which postings answer for which word of the question, the first being 0. */
function lookUps(text: string) {
  const words: { part: number; word: string }[] = [];
  const ranges: { part: number; from: string; to: string }[] = [];
  for (const [part, { forms, beginnings }] of questionWords(text).entries()) {
    for (const form of forms) {
      const key = beginnings.has(form) ? beginningKey(form) : { word: form };
      if ("word" in key) words.push({ part, word: key.word });
      else ranges.push({ part, ...key });
    }
  }
  return { words, ranges };
}

/**
 * Reads postings that the question has found.
 * @param parts how many words the question has
 * @param sizeOf how many statements a segment has
 * @returns for each segment in which all words come up at all, the bits of the statements that have all of them
 */
export function readPostings(
  { postings }: Pick<Found, "postings">,
  parts: number,
  sizeOf: (segment: number) => number,
): Map<number, Uint8Array> {
  const bytes = Buffer.from(postings ?? "", "base64");
  const bySegment = new Map<number, (Uint8Array | undefined)[]>();
  for (let at = 0; at < bytes.length; ) {
    const segment = bytes.readInt32BE(at + 4);
    const end = at + 12 + bytes.readInt32BE(at + 8);
    const found = bySegment.get(segment) ?? new Array<Uint8Array | undefined>(parts).fill(undefined);
    bySegment.set(segment, found);
    const part = bytes.readInt32BE(at);
    const bits = found[part] ?? new Uint8Array(bitsFor(sizeOf(segment)));
    found[part] = bits;
    addHits(bits, bytes.subarray(at + 12, end));
    at = end;
  }
  const all = new Map<number, Uint8Array>();
  for (const [segment, found] of bySegment) {
    const common = allOf(found);
    if (common) all.set(segment, common);
  }
  return all;
}

function allOf([first, ...others]: readonly (Uint8Array | undefined)[]): Uint8Array | undefined {
  if (first === undefined) return undefined;
  for (const other of others) {
    if (other === undefined) return undefined;
    for (let at = 0; at < first.length; at++) first[at] = (first[at] as number) & (other[at] as number);
  }
  return first;
}
