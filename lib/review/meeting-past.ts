import { Prisma, type Transaction } from "@/lib/db/client";
import type { Statements } from "@/lib/db/statements";
import { MeetingRecord } from "@/lib/domain/record";
import type { UsedNumbers } from "./build-record";
import { ReviewError } from "./review-error";

/** What the revisions of a meeting hold. */
export type MeetingPast = {
  /** The record as it is now; null for one that is not there. */
  record: MeetingRecord | null;
  /** The newest record that did not have the report. */
  before: MeetingRecord | null;
  /** The highest numbers that it has ever given away. */
  used: UsedNumbers;
};

/**
 * Locks meetings until the transaction ends, in the order of their ids, so that two decisions cannot wait for each other.
 * @param expected those that have to be there
 * @throws ReviewError "gone" when one of them is not
 */
export async function lockMeetings(
  tx: Transaction,
  ids: readonly string[],
  expected: readonly string[],
): Promise<void> {
  const there = new Set<string>();
  // One or two of them, and one after the other: rows that may live on different nodes are not locked by one statement.
  for (const id of [...new Set(ids)].sort()) {
    const rows = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM meeting WHERE id = ${id} FOR UPDATE`;
    for (const row of rows) there.add(row.id);
  }
  if (expected.some((id) => !there.has(id))) throw new ReviewError("gone");
}

/**
 * The past of a meeting by its revisions.
 * @param reportId the report without which it is wanted
 */
export async function meetingPast(tx: Statements, meetingId: string, reportId: string): Promise<MeetingPast> {
  const [row] = await tx.$queryRaw<{ record: unknown; before: unknown; statements: number; references: number }[]>(
    Prisma.sql`
    select (select v.after->'record' from revision v where v.meeting_id = ${meetingId}
            order by v.number desc limit 1) as record,
      (select v.after->'record' from revision v where v.meeting_id = ${meetingId} and v.after->'record' <> 'null'::jsonb
         and not exists (select from jsonb_array_elements(v.after->'record'->'reports') r where r->>'id' = ${reportId})
       order by v.number desc limit 1) as before,
      ${highest(meetingId, "statements")} as statements, ${highest(meetingId, "references")} as references`,
  );
  const { statements = 0, references = 0 } = row ?? {};
  return { record: recordOf(row?.record), before: recordOf(row?.before), used: { statements, references } };
}

function highest(meetingId: string, list: "statements" | "references"): Prisma.Sql {
  return Prisma.sql`coalesce((select max((one->>'number')::int) from revision v,
    jsonb_array_elements(nullif(v.after->'record'->${list}::text, 'null'::jsonb)) one
    where v.meeting_id = ${meetingId}), 0)::int`;
}

function recordOf(value: unknown): MeetingRecord | null {
  return value === null || value === undefined ? null : MeetingRecord.parse(value);
}
