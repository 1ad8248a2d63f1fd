import type { MeetingRecord } from "@/lib/domain/record";
import type { Random } from "../random";

type Span = MeetingRecord["statements"][number]["evidence"][number];

const SECOND_SPAN_SHARE = 0.25;

/**
 * Gives every fact of a record a place in its reports, one after the other as a report tells them, and each report its
 * length. The words are nowhere, so the digests of the quotes are drawn by lot.
 */
export function layEvidence(random: Random, record: MeetingRecord): void {
  const ends = new Map(record.reports.map(({ id }) => [id, random.whole(20, 90)]));
  const next = (report: string, length: number): Span => {
    const start = (ends.get(report) ?? 0) + random.whole(1, 12);
    ends.set(report, start + length);
    return { report, start, end: start + length, quoteSha256: random.digest() };
  };
  const [first] = record.reports as [MeetingRecord["reports"][number]];
  const facts = [
    ...(record.date.text.edtf !== null ? (["date"] as const) : []),
    ...(record.place !== null ? (["place"] as const) : []),
    ...(record.channel !== "unspecified" ? (["channel"] as const) : []),
    ...(record.setting === "margins" ? (["setting"] as const) : []),
    ...(record.occasion !== null ? (["occasion"] as const) : []),
  ];
  for (const fact of facts) record.evidence.push({ fact, ...next(first.id, random.whole(8, 60)) });
  for (const one of record.participations) one.evidence.push(next(first.id, random.whole(12, 50)));
  for (const one of record.statements) {
    const reports = record.reports.length > 1 && random.chance(SECOND_SPAN_SHARE) ? record.reports.slice(0, 2) : [];
    const told = reports.length > 0 ? reports : [random.pick(record.reports)];
    for (const { id } of told) one.evidence.push(next(id, random.whole(70, 330)));
  }
  for (const one of record.references) one.evidence.push(next(first.id, random.whole(10, 70)));
  for (const report of record.reports) report.length = (ends.get(report.id) ?? 0) + random.whole(20, 400);
}
