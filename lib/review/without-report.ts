import type { MeetingRecord } from "@/lib/domain/record";
import type { TakenFact } from "./working-draft";

type Statement = MeetingRecord["statements"][number];
type Reference = MeetingRecord["references"][number];

/** A meeting's record without what one report alone has given. It may have no report left, and then is no record. */
export type Remainder = {
  record: MeetingRecord;
  /** What only this report told, by its number. */
  statements: Map<number, Statement>;
  references: Reference[];
};

/**
 * Takes a report out of a record: its evidence, and every statement, reference and participation that rests on it alone.
 * @param before an earlier record without this report: where a fact of the meeting rests on the report alone, what was
 *   known before comes back
 */
export function withoutReport(record: MeetingRecord, reportId: string, before: MeetingRecord | null): Remainder {
  const others = <T extends { report: string }>(spans: readonly T[]) =>
    spans.filter(({ report }) => report !== reportId);
  const restsOnIt = ({ evidence }: { evidence: readonly { report: string }[] }) =>
    evidence.length > 0 && others(evidence).length === 0;
  const statements = record.statements.filter((one) => restsOnIt(one));
  const gone = new Map(statements.map((one) => [one.number, one]));
  const goes = (one: Reference) => restsOnIt(one) || (one.statement !== null && gone.has(one.statement));
  const keep = <T extends { evidence: { report: string }[] }>(one: T): T => ({
    ...one,
    evidence: others(one.evidence),
  });
  const participations = record.participations.filter((one) => !restsOnIt(one)).map(keep);
  const remaining: MeetingRecord = {
    ...record,
    reports: record.reports.filter(({ id }) => id !== reportId),
    evidence: others(record.evidence),
    participations,
    statements: record.statements.filter((one) => !gone.has(one.number)).map(keep),
    references: record.references.filter((one) => !goes(one)).map(keep),
  };
  const told = before ? restoreFacts(record, remaining, before, reportId) : remaining;
  return { record: told, statements: gone, references: record.references.filter(goes) };
}

function restoreFacts(
  record: MeetingRecord,
  remaining: MeetingRecord,
  before: MeetingRecord,
  reportId: string,
): MeetingRecord {
  const onlyIts = (fact: TakenFact) => {
    const evidence = record.evidence.filter((one) => one.fact === fact);
    return evidence.length > 0 && evidence.every(({ report }) => report === reportId);
  };
  const present = new Set(remaining.participations.map(({ party }) => party));
  return {
    ...remaining,
    date: onlyIts("date") ? before.date : remaining.date,
    place: onlyIts("place") ? before.place : remaining.place,
    channel: onlyIts("channel") ? before.channel : remaining.channel,
    setting: onlyIts("setting") ? before.setting : remaining.setting,
    occasion: onlyIts("occasion") ? before.occasion : remaining.occasion,
    parties: remaining.parties.filter((code) => before.parties.includes(code) || present.has(code)),
  };
}
