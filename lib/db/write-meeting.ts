import type { MeetingRecord } from "@/lib/domain/record";
import { Prisma } from "./client";
import { raiseDataVersion } from "./data-version";
import { insertMeetingRows } from "./insert-meeting-rows";
import { writeDigests } from "./meeting-digest";
import { meetingRows } from "./meeting-rows";
import type { Statements } from "./statements";

/** Why a meeting was changed: a report of it was accepted, or taken away from it. */
export type RevisionCause = {
  kind: "accepted" | "detached";
  report: string;
  reason?: string;
  /** Accepted by rule: no person has looked at it. */
  unreviewed?: true;
};

/** What a revision's `after` holds; no record where the meeting was withdrawn. */
export type RevisionContent = { record: MeetingRecord | null; cause?: RevisionCause };

/** The facts of a meeting as they are to be, with who changed them and why. */
export type MeetingChange = { record: MeetingRecord; who: string; cause?: RevisionCause };

/**
 * Writes the facts of one meeting, new or in place of the ones that are there, with a revision, and raises the version
 * of the facts. All of it belongs to the caller's transaction. What the record does not hold stays: the texts of
 * reports, earlier revisions, references of other meetings to this one. Evidence is checked where the text is here.
 * A reference to a meeting that is not known yet is written without its target.
 * @param record the facts, already checked against MeetingRecord; parties, people, topics and the like exist
 * @param who the author of the change: "seed", or the name of a person
 * @param cause what is kept beside the record of why it was changed
 * @returns the version of the facts after the change
 * @throws Prisma's errors when something that the record names is missing
 */
export async function writeMeeting(
  tx: Statements,
  record: MeetingRecord,
  who: string,
  cause?: RevisionCause,
): Promise<number> {
  return writeMeetings(tx, [{ record, who, ...(cause ? { cause } : {}) }]);
}

/**
 * The same for many changes at once, with one new version of the facts: of a meeting that is changed more than once the
 * last record becomes the facts, and each change has its revision.
 * @param changes in the order in which they were made; at least one
 * @param texts stored texts that the caller has at hand, by "<report> <version>"; others are looked up
 */
export async function writeMeetings(
  tx: Statements,
  changes: readonly MeetingChange[],
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<number> {
  const records = [...new Map(changes.map(({ record }) => [record.id, record])).values()];
  const all = await withStoredTexts(tx, records, texts);
  const unreviewed = await unreviewedReports(tx, records);
  const textOf = (report: string, version: number) => all.get(`${report} ${version}`);
  const isUnreviewed = (report: string) => unreviewed.has(report);
  await insertMeetingRows(tx, meetingRows(records, textOf, isUnreviewed));
  await writeRevisions(tx, changes);
  const version = await raiseDataVersion(tx);
  const ids = records.map(({ id }) => id);
  await writeDigests(tx, ids, version);
  return version;
}

async function withStoredTexts(
  tx: Statements,
  records: readonly MeetingRecord[],
  known: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const reports = records.flatMap((record) => record.reports.map(({ id, version = 1 }) => ({ id, version })));
  const wanted = reports.filter(({ id, version }) => !known.has(`${id} ${version}`));
  if (wanted.length === 0) return known;
  const rows = await tx.$queryRaw<{ id: string; version: number; text: string }[]>(Prisma.sql`
    select t.report_id as id, t.version::int, t.text
    from unnest(${wanted.map(({ id }) => id)}::text[], ${wanted.map(({ version }) => version)}::int[]) as w(id, version)
      join report_text t on t.report_id = w.id and t.version = w.version`);
  return new Map([...known, ...rows.map(({ id, version, text }) => [`${id} ${version}`, text] as const)]);
}

// A meeting is marked by what its reports say of themselves, so that no writer can forget it, and a person's decision on
// the last of them clears it.
async function unreviewedReports(tx: Statements, records: readonly MeetingRecord[]): Promise<Set<string>> {
  const ids = records.flatMap(({ reports }) => reports.map(({ id }) => id));
  const rows = await tx.$queryRaw<{ id: string }[]>(
    Prisma.sql`select id from report where id = any(${ids}::text[]) and unreviewed`,
  );
  return new Set(rows.map(({ id }) => id));
}

async function writeRevisions(tx: Statements, changes: readonly MeetingChange[]): Promise<void> {
  for (const round of roundsOf(changes)) {
    // One parameter for each record: within a list of rows PostgreSQL would read its JSON twice.
    const rows = round.map(({ record, who, cause }) => {
      const after: RevisionContent = cause ? { record, cause } : { record };
      return Prisma.sql`(${record.id}::text, ${who}::text, ${JSON.stringify(after)}::jsonb)`;
    });
    await tx.$executeRaw(Prisma.sql`
      with last as materialized (
        select distinct on (meeting_id) meeting_id, number, after from revision
        where meeting_id = any(${round.map(({ record }) => record.id)}::text[]) order by meeting_id, number desc)
      insert into revision (meeting_id, number, who, before, after)
      select r.id, coalesce(last.number, 0) + 1, r.who, last.after, r.after
      from (values ${Prisma.join(rows)}) as r(id, who, after)
        left join last on last.meeting_id = r.id`);
  }
}

/** The first change of each meeting, then the second ones, and so on: each revision follows on the one before. */
function roundsOf(changes: readonly MeetingChange[]): MeetingChange[][] {
  const rounds: MeetingChange[][] = [];
  const seen = new Map<string, number>();
  for (const change of changes) {
    const round = seen.get(change.record.id) ?? 0;
    seen.set(change.record.id, round + 1);
    rounds[round] ??= [];
    rounds[round].push(change);
  }
  return rounds;
}
