import { setImmediate } from "node:timers/promises";
import { Prisma } from "../client";
import type { Statements } from "../statements";
import { WordsOfSegment } from "./words-of-segment";

const { sql } = Prisma;

/** Meetings read at once: their words are taken apart in some twenty milliseconds, and then others have their turn. */
const AT_ONCE = 50;

/** A meeting in a segment: the ordinal of its first statement, and the version at which its texts were read. */
export type Member = { id: string; first: number; version: number };

/**
 * Takes the texts of meetings apart. They may change meanwhile: whoever makes them members compares the versions.
 * @param reading does work in a transaction of its own
 * @returns the words of all statements, meeting after meeting in the order of the ids that are given; those that are gone
 *   are left out
 */
export async function readTexts(
  reading: <T>(work: (tx: Statements) => Promise<T>) => Promise<T>,
  meetingIds: readonly string[],
): Promise<{ words: WordsOfSegment; members: Member[] }> {
  const words = new WordsOfSegment();
  const members: Member[] = [];
  for (let at = 0; at < meetingIds.length; at += AT_ONCE) {
    const rows = await reading((tx) => textsOf(tx, meetingIds.slice(at, at + AT_ONCE)));
    for (const { id, version, texts } of rows) {
      members.push({ id, version, first: words.statements });
      for (const text of texts) words.add(text);
    }
    await setImmediate();
  }
  return { words, members };
}

/** Texts and version as one statement sees them: of one moment. */
function textsOf(tx: Statements, ids: readonly string[]): Promise<{ id: string; version: number; texts: string[] }[]> {
  return tx.$queryRaw(sql`
    select m.id, d.version,
      array(select s.text_en || ' ' || s.text_ar from statement s where s.meeting_id = m.id order by s.number) as texts
    from unnest(${ids}::text[]) with ordinality as given(id, place)
      join meeting m on m.id = given.id join meeting_digest d on d.meeting_id = m.id
    order by given.place`);
}
