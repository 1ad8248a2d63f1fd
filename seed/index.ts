import { Prisma, type PrismaClient, type Transaction } from "@/lib/db/client";
import { raiseDataVersion } from "@/lib/db/data-version";
import { bringDigestsUpToDate } from "@/lib/db/rebuild-digests";
import { recordDigest } from "@/lib/db/record-digest";
import { writeMeeting } from "@/lib/db/write-meeting";
import { writeReferenceLists } from "@/lib/db/write-reference-lists";
import type { MeetingRecord, ReferenceLists } from "@/lib/domain/record";
import { loadMeetingRecords, loadReferenceLists } from "./records";

/** The author of the revisions that the seed makes. */
const SEED = "seed";

/** What became of the meetings of the seed, as ids. */
export type SeedOutcome = {
  added: string[];
  replaced: string[];
  unchanged: string[];
  /** A person has changed them since: the seed leaves them alone. */
  leftAlone: string[];
};

type Content = { lists: ReferenceLists; records: readonly MeetingRecord[] };

/**
 * Fills the database with the records that the dashboard starts with. Doing it again changes nothing; a record that
 * was changed in the seed replaces its meeting, unless a person has revised that meeting. Each meeting is one
 * transaction, under a lock, so that two starting processes do not both write.
 * @param prisma the database, migrated
 * @param content what to write; the seed's own files when not given
 */
export async function seed(prisma: PrismaClient, content?: Content): Promise<SeedOutcome> {
  const { lists, records } = content ?? { lists: loadReferenceLists(), records: loadMeetingRecords() };
  const outcome: SeedOutcome = { added: [], replaced: [], unchanged: [], leftAlone: [] };
  const listsChanged = await inTransaction(prisma, async (tx) => {
    const changed = (await writeReferenceLists(tx, lists)) > 0;
    if (changed) await raiseDataVersion(tx);
    return changed;
  });
  // The country of an agency is among what is counted of a meeting.
  await bringDigestsUpToDate(prisma, listsChanged);
  for (const record of records) {
    const became = await inTransaction(prisma, (tx) => seedMeeting(tx, record));
    outcome[became].push(record.id);
  }
  // What a person has revised, references included, is theirs.
  const ours = records.filter(({ id }) => !outcome.leftAlone.includes(id));
  await inTransaction(prisma, async (tx) => {
    if ((await linkReferences(tx, ours)) > 0) await raiseDataVersion(tx);
  });
  return outcome;
}

/** The outcome as one line for a person. */
export function describeOutcome({ added, replaced, unchanged, leftAlone }: SeedOutcome): string {
  const parts = [`${added.length} added`, `${replaced.length} replaced`, `${unchanged.length} unchanged`];
  if (leftAlone.length > 0) parts.push(`left alone, since a person has revised them: ${leftAlone.join(", ")}`);
  return `Meetings of the seed: ${parts.join(", ")}.`;
}

async function seedMeeting(tx: Transaction, record: MeetingRecord): Promise<keyof SeedOutcome> {
  const last = await tx.revision.findFirst({ where: { meetingId: record.id }, orderBy: { number: "desc" } });
  if (last) {
    const before = (last.after as { record?: unknown } | null)?.record;
    if (recordDigest(before) === recordDigest(record)) return "unchanged";
    if (last.who !== SEED) return "leftAlone";
  }
  await writeMeeting(tx, record, SEED);
  return last ? "replaced" : "added";
}

// Meetings may refer to one another in a circle, so a reference gets its target once all of them are there. Asked at
// every start: an earlier one may have ended before it came to this.
function linkReferences(tx: Transaction, records: readonly MeetingRecord[]): Promise<number> {
  const links = records.flatMap(({ id, references }) =>
    references.flatMap(({ number, meeting }) => (meeting === null ? [] : [{ id, number, target: meeting }])),
  );
  return tx.$executeRaw(Prisma.sql`
    WITH target AS MATERIALIZED (SELECT id FROM meeting WHERE id = ANY(${links.map(({ target }) => target)}))
    UPDATE reference SET target_meeting_id = target.id
      FROM jsonb_to_recordset(${JSON.stringify(links)}::jsonb) AS given(id text, number smallint, target text)
      JOIN target ON target.id = given.target
     WHERE reference.meeting_id = given.id AND reference.number = given.number
       AND reference.target_meeting_id IS DISTINCT FROM target.id`);
}

/** Any number that nobody else locks. */
const SEED_LOCK = 5_244_861;

function inTransaction<T>(prisma: PrismaClient, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SEED_LOCK}::bigint)`;
      return work(tx);
    },
    { timeout: 60_000, maxWait: 20_000 },
  );
}
