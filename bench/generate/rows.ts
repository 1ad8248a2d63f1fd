import { checkEvidence } from "@/lib/db/check-evidence";
import { evidenceRows } from "@/lib/db/evidence-rows";
import { sideOf } from "@/lib/db/side-of";
import type { MeetingRecord } from "@/lib/domain/record";
import { Rank } from "@/lib/domain/words";
import { traitsOf } from "@/lib/reports/resemblance";
import type { Value } from "./copy-text";
import type { MadeMeeting } from "./meeting/make-meeting";

/** The tables that the meetings fill, with the columns that are given; in an order in which they may be written. */
export const TABLES = {
  report: "id agency_id cites_agency_id language address reported_edtf reported_basis sha256 length created_at",
  meeting:
    "id slug channel setting level place_id occasion_id date_edtf date_precision date_basis date_earliest date_latest text_date_edtf text_date_precision text_date_basis text_date_earliest text_date_latest text_date_note_en text_date_note_ar outside_note_en outside_note_ar created_at",
  meeting_party: "meeting_id party_code position",
  participation: "meeting_id number person_id party_code role_en role_ar rank part",
  meeting_report: "meeting_id report_id position",
  statement: "meeting_id number kind attribution verb text_en text_ar wording side via",
  search_fresh: "meeting_id number words",
  statement_speaker: "meeting_id statement_number position person_id party_code",
  statement_topic: "meeting_id statement_number topic_slug position",
  formula_use: "meeting_id statement_number formula_id",
  reference: "meeting_id number statement_number kind what_en what_ar edtf target_meeting_id occasion_id",
  evidence:
    "meeting_id number fact statement_number reference_number report_id start_offset end_offset quote_sha256 report_version state exact prefix suffix",
  report_text: "report_id version text sha256 loaded_at bytes_sha256 read_as traits",
  revision: "meeting_id number who at after",
} as const;
export type Table = keyof typeof TABLES;

/** Takes one row of a table. */
export type Sink = (table: Table, row: readonly Value[]) => void;

/** The rows of one meeting, as writeMeeting would write them. */
export function writeRows(
  { record, beside, bounds, texts, createdAt }: MadeMeeting,
  sink: Sink,
  revisions: boolean,
): void {
  const { id } = record;
  writeMeetingRow(record, bounds, createdAt, sink);
  for (const [position, one] of record.reports.entries()) {
    const { agency, cites, language, address, reported, sha256, length } = one;
    sink("report", [
      ...[one.id, agency, cites, language, address, reported?.edtf, reported?.basis, sha256, length, createdAt],
    ]);
    sink("meeting_report", [id, one.id, position]);
    const text = texts.get(one.id);
    if (text === undefined) continue;
    sink("report_text", [one.id, 1, text, sha256, createdAt, sha256, "utf-8", `{${traitsOf(text).join(",")}}`]);
  }
  for (const [position, party] of record.parties.entries()) sink("meeting_party", [id, party, position]);
  for (const [place, { person, party, role, rank, part }] of record.participations.entries()) {
    sink("participation", [id, place + 1, person, party, role.en, role.ar, rank, part]);
  }
  writeStatementRows(record, beside, sink);
  for (const { number, statement, kind, what, edtf, meeting, occasion } of record.references) {
    sink("reference", [id, number, statement, kind, what.en, what.ar, edtf, meeting, occasion]);
  }
  for (const row of evidenceRows(record)) {
    const text = texts.get(row.reportId);
    const check = text === undefined ? null : checkEvidence(text, row);
    sink("evidence", [
      ...[row.meetingId, row.number, row.fact, row.statementNumber, row.referenceNumber, row.reportId],
      ...[row.startOffset, row.endOffset, row.quoteSha256, row.reportVersion],
      ...[check?.state ?? row.state, check?.exact, check?.prefix, check?.suffix],
    ]);
  }
  if (revisions) sink("revision", [id, 1, "bench", createdAt, JSON.stringify({ record })]);
}

function writeMeetingRow(
  record: MeetingRecord,
  { best, text }: MadeMeeting["bounds"],
  createdAt: string,
  sink: Sink,
): void {
  const { text: told, outside } = record.date;
  const known = outside ?? told;
  sink("meeting", [
    ...[record.id, record.slug, record.channel, record.setting, levelOf(record), record.place, record.occasion],
    ...[known.edtf, known.precision, known.basis, best.earliest, best.latest],
    ...[told.edtf, told.precision, told.basis, text.earliest, text.latest],
    ...[told.note.en, told.note.ar, outside?.note.en, outside?.note.ar, createdAt],
  ]);
}

function levelOf({ participations }: MeetingRecord): Rank {
  const ranks = participations.filter(({ part }) => part === "participant").map(({ rank }) => rank);
  return Rank.options.find((rank) => ranks.includes(rank)) ?? "official";
}

function writeStatementRows(record: MeetingRecord, { tokens, formulas }: MadeMeeting["beside"], sink: Sink): void {
  const { id } = record;
  for (const [place, statement] of record.statements.entries()) {
    const { number, kind, attribution, verb, text, via, speakers, topics } = statement;
    sink("statement", [
      ...[id, number, kind, attribution, verb, text.en, text.ar, statement.wording ?? "paraphrase"],
      ...[sideOf(statement, record), via],
    ]);
    // Tokens are letters and digits alone, which a tsvector takes as they are.
    sink("search_fresh", [id, number, tokens[place]]);
    for (const [position, speaker] of speakers.entries()) {
      const [person, party] = "person" in speaker ? [speaker.person, null] : [null, speaker.party];
      sink("statement_speaker", [id, number, position, person, party]);
    }
    for (const [position, topic] of topics.entries()) sink("statement_topic", [id, number, topic, position]);
    const formula = formulas[place];
    if (formula) sink("formula_use", [id, number, formula.id]);
  }
}
