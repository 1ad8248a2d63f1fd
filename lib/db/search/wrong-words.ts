import { Prisma, type Transaction } from "../client";
import { addHits, bitsFor, eachHit } from "./posting";
import { WordsOfSegment } from "./words-of-segment";

const { sql } = Prisma;

/** Meetings whose texts, and words whose postings, are read at once. */
const AT_ONCE = 500;
const WORDS_AT_ONCE = 5_000;

type Segment = { number: number; statements: number };

/**
 * Which words of a segment do not have the statements that the texts of its members say.
 * @param tx sees one moment of the database
 * @returns a line for each such word
 */
export async function wrongWords(tx: Transaction, segment: Segment): Promise<string[]> {
  const { words, members } = await wordsOfMembers(tx, segment);
  const right = new Map(words.postings());
  const wrong: string[] = [];
  for (let after = ""; ; ) {
    const rows = await tx.$queryRaw<{ word: string; hits: Uint8Array }[]>(sql`
      select word, hits from search_posting
      where segment = ${segment.number} and word > ${after} collate "C" order by word limit ${WORDS_AT_ONCE}`);
    for (const { word, hits } of rows) {
      wrong.push(...difference(word, right.get(word), hits, members));
      right.delete(word);
    }
    if (rows.length < WORDS_AT_ONCE) break;
    after = rows.at(-1)?.word ?? after;
  }
  for (const [word, hits] of right) wrong.push(...difference(word, hits, undefined, members));
  return wrong;
}

/** The words of the members, and a bit for each of their statements: others are in postings, but are not read. */
async function wordsOfMembers(tx: Transaction, { number, statements }: Segment) {
  const words = new WordsOfSegment();
  const members = new Uint8Array(bitsFor(statements));
  for (let from = 0; from < statements; ) {
    const rows = await tx.$queryRaw<{ first: number; texts: string[] }[]>(sql`
      select g.first, array(select s.text_en || ' ' || s.text_ar from statement s
        where s.meeting_id = g.meeting_id order by s.number) as texts
      from search_member g where g.segment = ${number} and g.first >= ${from} order by g.first limit ${AT_ONCE}`);
    for (const { first, texts } of rows) {
      words.goTo(first);
      for (const text of texts) {
        members[words.statements >> 3] = (members[words.statements >> 3] as number) | (1 << (words.statements & 7));
        words.add(text);
      }
    }
    if (rows.length < AT_ONCE) break;
    from = (rows.at(-1)?.first ?? from) + 1;
  }
  words.goTo(statements);
  return { words, members };
}

function difference(
  word: string,
  right: Uint8Array | undefined,
  there: Uint8Array | undefined,
  members: Uint8Array,
): string[] {
  const [a, b] = [right, there].map((posting) => bitsOf(posting, members)) as [Uint8Array, Uint8Array];
  const missing = countOnly(a, b);
  const tooMany = countOnly(b, a);
  return missing + tooMany === 0 ? [] : [`"${word}" misses ${missing} statements and has ${tooMany} too many`];
}

function bitsOf(posting: Uint8Array | undefined, members: Uint8Array): Uint8Array {
  const bits = new Uint8Array(members.length);
  if (posting) addHits(bits, posting);
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] as number) & (members[at] as number);
  return bits;
}

function countOnly(a: Uint8Array, b: Uint8Array): number {
  let n = 0;
  const only = a.map((byte, at) => byte & ~(b[at] as number));
  eachHit(only, () => n++);
  return n;
}
