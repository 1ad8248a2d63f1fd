import { Prisma } from "./client";
import type { MeetingRows } from "./meeting-rows";
import { forgetWords, insertWords } from "./search/fresh-words";
import type { Statements } from "./statements";

const { sql } = Prisma;

/**
 * Writes the facts of meetings in place of what is there of them: one statement a table, however many meetings there are.
 * What the rows do not hold stays: texts, revisions, references of other meetings to these.
 */
export async function insertMeetingRows(tx: Statements, rows: MeetingRows): Promise<void> {
  const ids = rows.meetings.map(({ id }) => String(id));
  const inserts = [
    upsertMeetings(rows),
    ...["evidence", "reference", "statement", "participation", "meeting_party", "meeting_report"].map(
      (table) => sql`delete from ${Prisma.raw(table)} where meeting_id = any(${ids}::text[])`,
    ),
    ...forgetWords(ids),
    upsertReports(rows),
    insertWhole("meeting_report", rows.meetingReports),
    insertWhole("meeting_party", rows.parties),
    insertWhole("participation", rows.participations),
    insertWhole("statement", rows.statements),
    insertWords(rows.words),
    insertWhole("statement_speaker", rows.speakers),
    insertWhole("statement_topic", rows.topics),
    insertReferences(rows),
    insertWhole("evidence", rows.evidence),
  ];
  for (const insert of inserts) if (insert) await tx.$executeRaw(insert);
}

// As JSON and not as numbered parameters, of which a statement holds 32,767: PostgreSQL reads the rows into the table's
// own types.
const given = (table: Prisma.Sql, rows: readonly object[]) =>
  sql`json_populate_recordset(null::${table}, ${JSON.stringify(rows)}::json)`;

function insertWhole(name: string, rows: readonly object[]): Prisma.Sql | null {
  const table = Prisma.raw(name);
  return rows.length > 0 ? sql`insert into ${table} select * from ${given(table, rows)}` : null;
}

function upsertMeetings({ meetings }: MeetingRows): Prisma.Sql {
  return sql`
    insert into meeting (id, slug, channel, setting, level, place_id, occasion_id, date_edtf, date_precision, date_basis,
      date_earliest, date_latest, text_date_edtf, text_date_precision, text_date_basis, text_date_earliest,
      text_date_latest, text_date_note_en, text_date_note_ar, outside_note_en, outside_note_ar, unreviewed)
    select id, slug, channel, setting, level, place_id, occasion_id, date_edtf, date_precision, date_basis,
      date_earliest, date_latest, text_date_edtf, text_date_precision, text_date_basis, text_date_earliest,
      text_date_latest, text_date_note_en, text_date_note_ar, outside_note_en, outside_note_ar, unreviewed
    from ${given(sql`meeting`, meetings)}
    on conflict (id) do update set slug = excluded.slug, channel = excluded.channel, setting = excluded.setting,
      level = excluded.level, place_id = excluded.place_id, occasion_id = excluded.occasion_id,
      date_edtf = excluded.date_edtf, date_precision = excluded.date_precision, date_basis = excluded.date_basis,
      date_earliest = excluded.date_earliest, date_latest = excluded.date_latest,
      text_date_edtf = excluded.text_date_edtf, text_date_precision = excluded.text_date_precision,
      text_date_basis = excluded.text_date_basis, text_date_earliest = excluded.text_date_earliest,
      text_date_latest = excluded.text_date_latest, text_date_note_en = excluded.text_date_note_en,
      text_date_note_ar = excluded.text_date_note_ar, outside_note_en = excluded.outside_note_en,
      outside_note_ar = excluded.outside_note_ar, unreviewed = excluded.unreviewed`;
}

// A report that is known with all of this is not written anew.
function upsertReports({ reports }: MeetingRows): Prisma.Sql {
  return sql`
    insert into report (id, agency_id, cites_agency_id, language, address, reported_edtf, reported_basis, sha256, length)
    select id, agency_id, cites_agency_id, language, address, reported_edtf, reported_basis, sha256, length
    from ${given(sql`report`, reports)}
    on conflict (id) do update set agency_id = excluded.agency_id, cites_agency_id = excluded.cites_agency_id,
      language = excluded.language, address = excluded.address, reported_edtf = excluded.reported_edtf,
      reported_basis = excluded.reported_basis, sha256 = excluded.sha256, length = excluded.length
    where (report.agency_id, report.cites_agency_id, report.language, report.address, report.reported_edtf,
        report.reported_basis, report.sha256, report.length)
      is distinct from (excluded.agency_id, excluded.cites_agency_id, excluded.language, excluded.address,
        excluded.reported_edtf, excluded.reported_basis, excluded.sha256, excluded.length)`;
}

// A reference to a meeting that is not known yet is written without its target.
function insertReferences({ references }: MeetingRows): Prisma.Sql | null {
  if (references.length === 0) return null;
  return sql`
    insert into reference (meeting_id, number, statement_number, kind, what_en, what_ar, edtf, target_meeting_id, occasion_id)
    select r.meeting_id, r.number, r.statement_number, r.kind, r.what_en, r.what_ar, r.edtf, m.id, r.occasion_id
    from ${given(sql`reference`, references)} r left join meeting m on m.id = r.target_meeting_id`;
}
