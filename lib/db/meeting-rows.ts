import { dateBounds } from "@/lib/domain/date-bounds";
import type { MeetingRecord } from "@/lib/domain/record";
import { searchTokens } from "@/lib/domain/search-words";
import { Rank } from "@/lib/domain/words";
import { checkEvidence } from "./check-evidence";
import { evidenceRows } from "./evidence-rows";
import { sideOf } from "./side-of";

/** Rows of one table, by the names of its columns; days are YYYY-MM-DD. */
type Row = Record<string, string | number | boolean | null>;

/** The rows that the facts of meetings are, by table and in the order in which they can be inserted. */
export type MeetingRows = Record<
  | "meetings"
  | "reports"
  | "parties"
  | "participations"
  | "meetingReports"
  | "statements"
  | "words"
  | "speakers"
  | "topics"
  | "references"
  | "evidence",
  Row[]
>;

/**
 * The rows of the facts of meetings. Pure: one meeting and many are made by the same rules.
 * @param textOf the stored text of a version of a report, where it is here: evidence is checked against it
 * @param isUnreviewed whether a report was accepted by rule: its meetings are marked
 */
export function meetingRows(
  records: readonly MeetingRecord[],
  textOf: (reportId: string, version: number) => string | undefined,
  isUnreviewed: (reportId: string) => boolean,
): MeetingRows {
  return {
    meetings: records.map((record) => ({
      ...meetingRow(record),
      unreviewed: record.reports.some(({ id }) => isUnreviewed(id)),
    })),
    // Several meetings may share a report; each row can be written once.
    reports: [...new Map(records.flatMap(({ reports }) => reports.map((one) => [one.id, reportRow(one)]))).values()],
    parties: records.flatMap(({ id, parties }) =>
      parties.map((party_code, position) => ({ meeting_id: id, party_code, position })),
    ),
    participations: records.flatMap(participationRows),
    meetingReports: records.flatMap(({ id, reports }) =>
      reports.map((report, position) => ({ meeting_id: id, report_id: report.id, position })),
    ),
    statements: records.flatMap(statementRows),
    words: records.flatMap(wordRows),
    speakers: records.flatMap(speakerRows),
    topics: records.flatMap(({ id, statements }) =>
      statements.flatMap(({ number, topics }) =>
        topics.map((topic_slug, position) => ({ meeting_id: id, statement_number: number, topic_slug, position })),
      ),
    ),
    references: records.flatMap(referenceRows),
    evidence: records.flatMap((record) => checkedEvidence(record, textOf)),
  };
}

// Ranks stand in the list from the highest down. Who only sat in does not raise the level.
function levelOf({ participations }: MeetingRecord): Rank {
  const ranks = participations.filter(({ part }) => part === "participant").map(({ rank }) => rank);
  return Rank.options.find((rank) => ranks.includes(rank)) ?? "official";
}

function meetingRow(record: MeetingRecord): Row {
  const { text, outside } = record.date;
  const best = outside ?? text;
  const bestBounds = dateBounds(best.edtf);
  const textBounds = dateBounds(text.edtf);
  return {
    id: record.id,
    slug: record.slug,
    channel: record.channel,
    setting: record.setting,
    level: levelOf(record),
    place_id: record.place,
    occasion_id: record.occasion,
    date_edtf: best.edtf,
    date_precision: best.precision,
    date_basis: best.basis,
    date_earliest: day(bestBounds.earliest),
    date_latest: day(bestBounds.latest),
    text_date_edtf: text.edtf,
    text_date_precision: text.precision,
    text_date_basis: text.basis,
    text_date_earliest: day(textBounds.earliest),
    text_date_latest: day(textBounds.latest),
    text_date_note_en: text.note.en,
    text_date_note_ar: text.note.ar,
    outside_note_en: outside?.note.en ?? null,
    outside_note_ar: outside?.note.ar ?? null,
  };
}

const day = (date: Date | null): string | null => date && (date.toISOString().split("T")[0] ?? null);

function reportRow(report: MeetingRecord["reports"][number]): Row {
  return {
    id: report.id,
    agency_id: report.agency,
    cites_agency_id: report.cites,
    language: report.language,
    address: report.address,
    reported_edtf: report.reported?.edtf ?? null,
    reported_basis: report.reported?.basis ?? null,
    sha256: report.sha256,
    length: report.length,
  };
}

function participationRows({ id, participations }: MeetingRecord): Row[] {
  return participations.map(({ person, party, role, rank, part }, index) => ({
    meeting_id: id,
    number: index + 1,
    person_id: person,
    party_code: party,
    role_en: role.en,
    role_ar: role.ar,
    rank,
    part,
  }));
}

function statementRows(record: MeetingRecord): Row[] {
  return record.statements.map((statement) => ({
    meeting_id: record.id,
    number: statement.number,
    kind: statement.kind,
    attribution: statement.attribution,
    verb: statement.verb,
    text_en: statement.text.en,
    text_ar: statement.text.ar,
    wording: statement.wording ?? "paraphrase",
    side: sideOf(statement, record),
    via: statement.via,
  }));
}

function wordRows({ id, statements }: MeetingRecord): Row[] {
  return statements.map(({ number, text }) => ({
    meeting_id: id,
    number,
    words: searchTokens(`${text.en} ${text.ar}`).join(" "),
  }));
}

function speakerRows({ id, statements }: MeetingRecord): Row[] {
  return statements.flatMap(({ number, speakers }) =>
    speakers.map((speaker, position) => ({
      meeting_id: id,
      statement_number: number,
      position,
      person_id: "person" in speaker ? speaker.person : null,
      party_code: "party" in speaker ? speaker.party : null,
    })),
  );
}

function referenceRows({ id, references }: MeetingRecord): Row[] {
  return references.map((reference) => ({
    meeting_id: id,
    number: reference.number,
    statement_number: reference.statement,
    kind: reference.kind,
    what_en: reference.what.en,
    what_ar: reference.what.ar,
    edtf: reference.edtf,
    target_meeting_id: reference.meeting,
    occasion_id: reference.occasion,
  }));
}

function checkedEvidence(record: MeetingRecord, textOf: Parameters<typeof meetingRows>[1]): Row[] {
  return evidenceRows(record).map((row) => {
    const text = textOf(row.reportId, row.reportVersion);
    const check = text === undefined ? { state: row.state, ...NO_WORDS } : checkEvidence(text, row);
    return {
      meeting_id: row.meetingId,
      number: row.number,
      fact: row.fact,
      statement_number: row.statementNumber ?? null,
      reference_number: row.referenceNumber ?? null,
      report_id: row.reportId,
      start_offset: row.startOffset,
      end_offset: row.endOffset,
      quote_sha256: row.quoteSha256,
      report_version: row.reportVersion,
      ...check,
    };
  });
}

const NO_WORDS = { exact: null, prefix: null, suffix: null };
