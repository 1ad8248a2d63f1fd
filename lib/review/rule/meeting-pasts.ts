import { checkEvidence } from "@/lib/db/check-evidence";
import { Prisma } from "@/lib/db/client";
import type { Statements } from "@/lib/db/statements";
import type { MeetingRecord } from "@/lib/domain/record";
import type { AlignedStatement } from "../align-statements";
import type { UsedNumbers } from "../build-record";
import { meetingPast } from "../meeting-past";

/** A known meeting as it is now, with the numbers that it has given away and the texts of its reports that are here. */
export type CurrentMeeting = { record: MeetingRecord; used: UsedNumbers; texts: ReadonlyMap<string, string> };

/** The key of a version of a report's text. */
export const textKey = (report: string, version = 1): string => `${report} ${version}`;

/**
 * A meeting as it stands in the record.
 * @param report one that it does not have
 * @returns null when it has no record
 */
export async function currentMeeting(tx: Statements, id: string, report: string): Promise<CurrentMeeting | null> {
  const { record, used } = await meetingPast(tx, id, report);
  if (!record) return null;
  const rows = await tx.$queryRaw<{ report: string; version: number; text: string }[]>(Prisma.sql`
    select t.report_id as report, t.version::int, t.text from report_text t
    where t.report_id = any(${record.reports.map((one) => one.id)}::text[])`);
  return { record, used, texts: new Map(rows.map((row) => [textKey(row.report, row.version), row.text])) };
}

/** The statements of a meeting as they are compared with those of a draft. */
export function alignable({ record, texts }: CurrentMeeting): AlignedStatement[] {
  const reports = new Map(record.reports.map((one) => [one.id, one]));
  return record.statements.map(({ number, text, speakers, topics, evidence }) => ({
    number,
    textEn: text.en,
    textAr: text.ar,
    speakers: speakers.map((one) => ({
      id: "person" in one ? one.person : null,
      party: "party" in one ? one.party : null,
    })),
    topics: topics.map((slug) => ({ slug })),
    evidence: evidence.map(({ report, start, end, quoteSha256 }) => {
      const known = reports.get(report);
      const source = texts.get(textKey(report, known?.version));
      const check = source && checkEvidence(source, { startOffset: start, endOffset: end, quoteSha256 });
      return { reportId: report, language: known?.language ?? "", exact: check ? check.exact : null };
    }),
  }));
}
