import type { PrismaClient, Transaction } from "@/lib/db/client";
import { draftFromRecords } from "./draft-from-records";
import { peopleById } from "./known-lists";
import { meetingPast } from "./meeting-past";
import type { ReviewState } from "./review-state";

/**
 * Where the review of a report stands that has facts but never was reviewed (a report of the seed), once its words are
 * here: accepted, with a draft that tells what the record has of it.
 * @returns null where there is no such report, it has no facts, or its words are not here
 */
export async function readRecordedState(
  prisma: PrismaClient | Transaction,
  report: string,
): Promise<ReviewState | null> {
  const row = await prisma.report.findUnique({
    where: { id: report },
    select: {
      ...{ language: true, reportedEdtf: true, state: true },
      texts: { where: { version: 1 }, select: { text: true } },
      meetings: { select: { meetingId: true }, orderBy: { meetingId: "asc" } },
    },
  });
  const text = row?.texts[0]?.text;
  if (!row || text === undefined || row.meetings.length === 0) return null;
  const pasts = await Promise.all(row.meetings.map(({ meetingId }) => meetingPast(prisma, meetingId, report)));
  const records = pasts.flatMap(({ record }) => record ?? []);
  const named = records.flatMap(({ participations, statements }) => [
    ...participations.map(({ person }) => person),
    ...statements.flatMap(({ speakers }) => speakers.flatMap((one) => ("person" in one ? [one.person] : []))),
  ]);
  const people = await peopleById(prisma, [...new Set(named)]);
  // The rules with all their words are needed here alone.
  const { extract } = await import("@/lib/extraction/extract");
  const published = /^\d{4}-\d{2}-\d{2}$/.exec(row.reportedEdtf ?? "")?.[0];
  return {
    ...{ report, state: row.state, base: { extraction: 1, version: 0 }, version: 1, text, unread: true },
    machine: extract(text, published ? { published } : {}),
    edited: draftFromRecords(records, { id: report, language: row.language }, people),
  };
}
