import type { MeetingRecord } from "@/lib/domain/record";
import type { EvidenceFact } from "@/lib/domain/words";

type Span = { report: string; start: number; end: number; quoteSha256: string };

/** A piece of evidence, before it is checked against a text. */
export type EvidenceRow = {
  meetingId: string;
  number: number;
  fact: EvidenceFact;
  statementNumber?: number | null;
  referenceNumber?: number;
  reportId: string;
  reportVersion: number;
  startOffset: number;
  endOffset: number;
  quoteSha256: string;
  state: "not_loaded";
};

/**
 * The evidence of a meeting as one numbered list: of its own facts, of who took part, of its statements, of its
 * references. Evidence of a participation is not tied to a number: it stands for the list of those who took part.
 */
export function evidenceRows(record: MeetingRecord): EvidenceRow[] {
  const rows = [
    ...record.evidence.map((span) => row(record.id, span, { fact: span.fact })),
    ...record.participations.flatMap(({ evidence }) =>
      evidence.map((span) => row(record.id, span, { fact: "participation" })),
    ),
    ...record.statements.flatMap(({ number, evidence }) =>
      evidence.map((span) => row(record.id, span, { fact: "statement", statementNumber: number })),
    ),
    ...record.references.flatMap(({ number, statement, evidence }) =>
      evidence.map((span) =>
        row(record.id, span, { fact: "reference", referenceNumber: number, statementNumber: statement }),
      ),
    ),
  ];
  const versions = new Map(record.reports.map(({ id, version }) => [id, version ?? 1]));
  return rows.map((each, index) => ({ ...each, number: index + 1, reportVersion: versions.get(each.reportId) ?? 1 }));
}

function row(
  meetingId: string,
  span: Span,
  of: Pick<EvidenceRow, "fact" | "statementNumber" | "referenceNumber">,
): Omit<EvidenceRow, "number" | "reportVersion"> {
  return {
    meetingId,
    ...of,
    reportId: span.report,
    startOffset: span.start,
    endOffset: span.end,
    quoteSha256: span.quoteSha256,
    state: "not_loaded",
  };
}
