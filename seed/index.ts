import type { PrismaClient, Transaction } from "@/lib/db/client";
import { raiseDataVersion } from "@/lib/db/data-version";
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
  await inTransaction(prisma, async (tx) => {
    if ((await writeReferenceLists(tx, lists)) > 0) await raiseDataVersion(tx);
  });
  for (const record of records) {
    const became = await inTransaction(prisma, (tx) => seedMeeting(tx, record));
    outcome[became].push(record.id);
  }
  const written = new Set([...outcome.added, ...outcome.replaced]);
  if (written.size > 0) await inTransaction(prisma, (tx) => linkReferences(tx, records));
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

// Meetings may refer to one another in a circle, so a reference gets its target once all of them are there.
async function linkReferences(tx: Transaction, records: readonly MeetingRecord[]): Promise<void> {
  for (const { id, references } of records) {
    for (const { number, meeting } of references) {
      if (meeting === null) continue;
      if ((await tx.meeting.count({ where: { id: meeting } })) === 0) continue;
      await tx.reference.updateMany({
        where: { meetingId: id, number, targetMeetingId: null },
        data: { targetMeetingId: meeting },
      });
    }
  }
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
