import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import { EvidencePiece, StatementRow } from "@/lib/domain/statement-row";
import { EvidenceFact, ParticipationPart, Rank, ReferenceKind } from "@/lib/domain/words";
import { ask } from "./ask";
import { evidenceWhere, statementRowOf } from "./get-statement";
import { meetingSummaryOf } from "./meeting-columns";
import { meetingSummaries } from "./meeting-summaries";

const { sql } = Prisma;
const Names = z.object({ nameEn: z.string(), nameAr: z.string() });

const Participation = z.object({
  person: z.object({ id: z.string(), ...Names.shape }),
  party: z.string(),
  roleEn: z.string(),
  roleAr: z.string(),
  rank: Rank,
  part: ParticipationPart,
});
export type Participation = z.infer<typeof Participation>;

const MeetingReport = z.object({
  id: z.string(),
  agency: Names.nullable(),
  cites: Names.nullable(),
  language: z.string(),
  address: z.string().nullable(),
  reportedEdtf: z.string().nullable(),
  reportedBasis: z.string().nullable(),
  sha256: z.string(),
  length: z.number(),
  /** How many versions of its text are stored; 0 while it is not loaded. */
  versions: z.number(),
});
export type MeetingReport = z.infer<typeof MeetingReport>;

const ReferenceRow = z.object({
  number: z.number(),
  statement: z.number().nullable(),
  kind: ReferenceKind,
  whatEn: z.string(),
  whatAr: z.string(),
  edtf: z.string().nullable(),
  /** The id of the meeting that is pointed to. */
  target: z.string().nullable(),
  evidence: z.array(EvidencePiece),
});
export type MeetingReference = Omit<z.infer<typeof ReferenceRow>, "target"> & { target: MeetingSummary | null };

/** The facts of the meeting itself, each with where it was read. */
const FactEvidence = z.partialRecord(EvidenceFact, z.array(EvidencePiece));

const Detail = z.object({
  textDateNoteEn: z.string(),
  textDateNoteAr: z.string(),
  outsideNoteEn: z.string().nullable(),
  outsideNoteAr: z.string().nullable(),
  participations: z.array(Participation),
  reports: z.array(MeetingReport),
  statementRows: z.array(StatementRow),
  references: z.array(ReferenceRow),
  evidence: FactEvidence,
});

/** Everything that the page of a meeting says. */
export type MeetingDetail = MeetingSummary &
  Omit<z.infer<typeof Detail>, "references"> & { references: MeetingReference[] };

const participations = (id: Prisma.Sql): Prisma.Sql => sql`(select coalesce(json_agg(json_build_object(
    'person', json_build_object('id', p.id, 'nameEn', p.name_en, 'nameAr', p.name_ar), 'party', a.party_code,
    'roleEn', a.role_en, 'roleAr', a.role_ar, 'rank', a.rank, 'part', a.part) order by a.number), '[]')
  from participation a join person p on p.id = a.person_id where a.meeting_id = ${id})`;

const reports = (
  id: Prisma.Sql,
): Prisma.Sql => sql`(select coalesce(json_agg(json_build_object('id', r.id, 'language', r.language,
    'agency', (select json_build_object('nameEn', g.name_en, 'nameAr', g.name_ar) from agency g where g.id = r.agency_id),
    'cites', (select json_build_object('nameEn', g.name_en, 'nameAr', g.name_ar)
              from agency g where g.id = r.cites_agency_id),
    'address', r.address, 'reportedEdtf', r.reported_edtf, 'reportedBasis', r.reported_basis, 'sha256', r.sha256,
    'length', r.length, 'versions', (select count(*) from report_text x where x.report_id = r.id)
  ) order by mr.position), '[]')
  from meeting_report mr join report r on r.id = mr.report_id where mr.meeting_id = ${id})`;

const references = (
  id: Prisma.Sql,
): Prisma.Sql => sql`(select coalesce(json_agg(json_build_object('number', f.number, 'statement', f.statement_number,
    'kind', f.kind, 'whatEn', f.what_en, 'whatAr', f.what_ar, 'edtf', f.edtf,
    'target', f.target_meeting_id,
    'evidence', ${evidenceWhere(sql`e.reference_number = f.number`, id)}) order by f.number), '[]')
  from reference f where f.meeting_id = ${id})`;

function evidenceOf(fact: EvidenceFact, id: Prisma.Sql): Prisma.Sql {
  return sql`${fact}::text, ${evidenceWhere(sql`e.fact::text = ${fact}`, id)}`;
}

const FACTS = ["date", "place", "channel", "setting", "occasion", "participation"] as const;

/**
 * One meeting with all its facts, statements, references, reports and their evidence, in one round trip; in a second one the
 * meetings that it points to, where it does: in a distributed database they may live on other nodes.
 * @param meetingId The public id; the caller has checked its form.
 * @returns Null when there is no such meeting.
 */
export async function getMeeting(meetingId: string): Promise<MeetingDetail | null> {
  const id = sql`${meetingId}`;
  const rows = await ask(
    z.object({ meeting: MeetingSummary, detail: Detail }),
    sql`select ${meetingSummaryOf(id)}, json_build_object(
        'textDateNoteEn', m.text_date_note_en, 'textDateNoteAr', m.text_date_note_ar,
        'outsideNoteEn', m.outside_note_en, 'outsideNoteAr', m.outside_note_ar,
        'participations', ${participations(id)}, 'reports', ${reports(id)}, 'references', ${references(id)},
        'statementRows', (select coalesce(json_agg(${statementRowOf(id)} order by s.number), '[]')
                          from statement s where s.meeting_id = ${id}),
        'evidence', json_build_object(${Prisma.join(
          FACTS.map((fact) => evidenceOf(fact, id)),
          ", ",
        )})) as detail
      from meeting m where m.id = ${id}`,
  );
  const [row] = rows;
  return row ? { ...row.meeting, ...row.detail, references: await withTargets(row.detail.references) } : null;
}

async function withTargets(references: readonly z.infer<typeof ReferenceRow>[]): Promise<MeetingReference[]> {
  const ids = new Set(references.flatMap(({ target }) => target ?? []));
  const targets = new Map((await meetingSummaries([...ids])).map((meeting) => [meeting.id, meeting]));
  return references.map((one) => ({ ...one, target: targets.get(one.target ?? "") ?? null }));
}
