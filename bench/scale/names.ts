import pg from "pg";
import type { FilterNames } from "../filter-sets";

/** What filters may name in a database, and words to look for. */
export interface BenchNames extends FilterNames {
  /** The commonest words that search knows, commonest first, with the share of statements that have them. */
  common: { word: string; share: number }[];
  /** Words of some statements that are not among the commonest. */
  rare: string[];
}

/** Reads from a database what may be asked of it. The same database gives the same names. */
export async function readNames(databaseUrl: string): Promise<BenchNames> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const column = async (text: string) => (await client.query<{ name: string }>(text)).rows.map(({ name }) => name);
    const common = await commonWords(client);
    const rare = await rareWords(client, new Set(common.map(({ word }) => word)));
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

/** PostgreSQL keeps the commonest lexemes of a column of words in its statistics. */
async function commonWords(client: pg.Client): Promise<BenchNames["common"]> {
  const { rows } = await client.query<{ word: string; share: number }>(`
    select word, share from (
      select unnest(most_common_elems::text::text[]) as word, unnest(most_common_elem_freqs[1:cardinality(most_common_elems::text::text[])]) as share
      from pg_stats where tablename = 'statement' and attname = 'search') words
    where length(word) > 3 order by share desc, word limit 60`);
  return rows;
}

async function rareWords(client: pg.Client, common: ReadonlySet<string>): Promise<string[]> {
  const { rows } = await client.query<{ words: string[] }>(`
    select tsvector_to_array(search) as words from statement
    where meeting_id in (select id from meeting order by id limit 60) and number <= 3 order by meeting_id, number`);
  const words = new Set(rows.flatMap(({ words: some }) => some).filter((word) => word.length > 4 && !common.has(word)));
  return [...words].slice(0, 60);
}
