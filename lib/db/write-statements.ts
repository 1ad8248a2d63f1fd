import type { MeetingRecord } from "@/lib/domain/record";
import { searchTokens } from "@/lib/domain/search-words";
import { JOINT, UNKNOWN_SIDE } from "@/lib/domain/words";
import { Prisma, type Transaction } from "./client";

type StatementRecord = MeetingRecord["statements"][number];

/**
 * Whose voice a statement is: the party of its speakers as they took part, `joint` for more than one party, `unknown`
 * when no speaker is known.
 */
export function sideOf(statement: StatementRecord, record: MeetingRecord): string {
  const parties = statement.speakers.map((speaker) => {
    if ("party" in speaker) return speaker.party;
    return record.participations.find(({ person }) => person === speaker.person)?.party;
  });
  const known = new Set(parties.filter((party) => party !== undefined));
  if (known.size > 1) return JOINT;
  return [...known][0] ?? UNKNOWN_SIDE;
}

/** Writes the statements of a meeting that has none: speakers, topics and the words that search sees. */
export async function writeStatements(tx: Transaction, record: MeetingRecord): Promise<void> {
  const meetingId = record.id;
  await tx.statement.createMany({
    data: record.statements.map((statement) => ({
      meetingId,
      number: statement.number,
      kind: statement.kind,
      attribution: statement.attribution,
      verb: statement.verb,
      textEn: statement.text.en,
      textAr: statement.text.ar,
      wording: statement.wording ?? "paraphrase",
      side: sideOf(statement, record),
      via: statement.via,
    })),
  });
  await tx.statementSpeaker.createMany({
    data: record.statements.flatMap(({ number, speakers }) =>
      speakers.map((speaker, position) => ({
        meetingId,
        statementNumber: number,
        position,
        personId: "person" in speaker ? speaker.person : null,
        partyCode: "party" in speaker ? speaker.party : null,
      })),
    ),
  });
  await tx.statementTopic.createMany({
    data: record.statements.flatMap(({ number, topics }) =>
      topics.map((topicSlug, position) => ({ meetingId, statementNumber: number, topicSlug, position })),
    ),
  });
  await writeSearch(tx, record);
}

// The lexemes are ours, word for word, and do not pass through PostgreSQL's own parser: what that takes for a word
// depends on the locale of the server, and it would read "un.org" or "24-5" in its own way.
async function writeSearch(tx: Transaction, record: MeetingRecord): Promise<void> {
  const numbers = record.statements.map(({ number }) => number);
  const words = record.statements.map(({ text }) => searchTokens(`${text.en} ${text.ar}`).join(" "));
  await tx.$executeRaw(Prisma.sql`
    UPDATE statement SET search = array_to_tsvector(string_to_array(given.words, ' '))
      FROM unnest(${numbers}::int[], ${words}::text[]) AS given(number, words)
     WHERE statement.meeting_id = ${record.id} AND statement.number = given.number`);
}
