import pg from "pg";
import { searchTokens } from "@/lib/domain/search-words";
import type { FilterNames } from "../filter-sets";

/** What filters may name in a database, and words to look for. */
export interface BenchNames extends FilterNames {
  /** The commonest words, commonest first, with the share of statements that have them. */
  common: { word: string; share: number }[];
  /** Words that one statement of some hundreds has. */
  rare: string[];
}

const SAMPLE = 300;
const MOST = 60;
/** A word that is nearly everywhere tells nobody anything, and nobody looks for it. */
const EVERYWHERE = 0.6;

/** Reads from a database what may be asked of it. The same database gives the same names. */
export async function readNames(databaseUrl: string): Promise<BenchNames> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const column = async (text: string) => (await client.query<{ name: string }>(text)).rows.map(({ name }) => name);
    const { common, rare } = await readWords(client);
    return {
      parties: await column("select code as name from party order by position, code"),
      people: await column("select id as name from person order by id"),
      topics: await column("select slug as name from topic order by position"),
      words: [...common.slice(0, 12).map(({ word }) => word), ...rare.slice(0, 12)],
      common,
      rare,
    };
  } finally {
    await client.end();
  }
}

/** The words of some hundred meetings that were drawn by the hash of their ids. */
async function readWords(client: pg.Client): Promise<Pick<BenchNames, "common" | "rare">> {
  const { rows } = await client.query<{ text: string }>(
    `select text_en || ' ' || text_ar as text from statement
      where meeting_id in (select id from meeting order by md5(id) limit ${SAMPLE}) order by meeting_id, number`,
  );
  const counts = new Map<string, number>();
  for (const { text } of rows) for (const word of searchTokens(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .map(([word, n]) => ({ word, n, share: n / rows.length }))
    .filter(({ word, share }) => word.length > 3 && share < EVERYWHERE)
    .sort((a, b) => b.n - a.n || (a.word < b.word ? -1 : 1));
  const rare = words.filter(({ n }) => n <= Math.max(2, rows.length / 1000));
  return { common: words.slice(0, MOST), rare: rare.slice(0, MOST).map(({ word }) => word) };
}
