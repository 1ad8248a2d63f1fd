import { Prisma } from "../client";

const { sql } = Prisma;

/**
 * What takes the words of meetings out of the search: those of their statements, and their membership in a segment, whose
 * postings then answer for them no more. Belongs to every transaction that writes or withdraws them.
 */
export function forgetWords(meetingIds: readonly string[]): Prisma.Sql[] {
  return ["search_fresh", "search_member"].map(
    (table) => sql`delete from ${Prisma.raw(table)} where meeting_id = any(${meetingIds}::text[])`,
  );
}

/**
 * Writes the words of statements. They are ours, word for word, and do not pass through PostgreSQL's own parser: what that
 * takes for a word depends on the locale of the server, and it would read "un.org" or "24-5" in its own way.
 * @param rows meeting_id, number and words: the lexemes of searchTokens, with blanks between
 */
export function insertWords(rows: readonly object[]): Prisma.Sql | null {
  if (rows.length === 0) return null;
  return sql`
    insert into search_fresh (meeting_id, number, words)
    select meeting_id, number, array_to_tsvector(string_to_array(words, ' '))
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(meeting_id text, number smallint, words text)`;
}
