import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import { StatementRow } from "@/lib/domain/statement-row";
import { ask } from "./ask";
import { meetingSummaryOf } from "./meeting-columns";

const { sql } = Prisma;

/**
 * The pieces of evidence e of a meeting that fulfil a condition, in their order, as a JSON list.
 * @param id the meeting's: a column, or a value (see meetingSummaryOf)
 */
export function evidenceWhere(condition: Prisma.Sql, id: Prisma.Sql): Prisma.Sql {
  return sql`(select coalesce(json_agg(json_build_object('reportId', e.report_id, 'language', r.language,
      'agency', (select json_build_object('nameEn', g.name_en, 'nameAr', g.name_ar)
                 from agency g where g.id = r.agency_id),
      'start', e.start_offset, 'end', e.end_offset, 'state', e.state,
      'exact', e.exact, 'prefix', e.prefix, 'suffix', e.suffix) order by e.number), '[]')
    from evidence e join report r on r.id = e.report_id where e.meeting_id = ${id} and ${condition})`;
}

const speakers = (id: Prisma.Sql): Prisma.Sql => sql`(select coalesce(json_agg(json_build_object('id', sp.person_id,
    'party', coalesce(sp.party_code, (select a.party_code from participation a
      where a.meeting_id = ${id} and a.person_id = sp.person_id order by a.number limit 1), pe.party_code),
    'nameEn', coalesce(pe.name_en, pa.name_en), 'nameAr', coalesce(pe.name_ar, pa.name_ar),
    'shortEn', coalesce(pe.short_en, pa.name_en), 'shortAr', coalesce(pe.short_ar, pa.name_ar)) order by sp.position), '[]')
  from statement_speaker sp left join person pe on pe.id = sp.person_id left join party pa on pa.code = sp.party_code
  where sp.meeting_id = ${id} and sp.statement_number = s.number)`;

const topics = (
  id: Prisma.Sql,
): Prisma.Sql => sql`(select coalesce(json_agg(json_build_object('slug', t.slug, 'group', t.group_slug,
    'nameEn', t.name_en, 'nameAr', t.name_ar) order by st.position), '[]')
  from statement_topic st join topic t on t.slug = st.topic_slug
  where st.meeting_id = ${id} and st.statement_number = s.number)`;

// The narrator is named by a slug: an agency's or a person's.
const narrator = sql`case when s.via is not null then coalesce(
  (select json_build_object('nameEn', g.name_en, 'nameAr', g.name_ar) from agency g where g.id = s.via),
  (select json_build_object('nameEn', p.name_en, 'nameAr', p.name_ar) from person p where p.id = s.via),
  json_build_object('nameEn', s.via, 'nameAr', s.via)) end`;

/**
 * What a StatementRow needs of a statement s in a meeting m, as one JSON value; its parts are found by the key of s.
 * @param id the meeting's: a column, or a value (see meetingSummaryOf)
 */
export const statementRowOf = (id: Prisma.Sql): Prisma.Sql => sql`json_build_object(
  'meetingId', s.meeting_id, 'meetingSlug', m.slug, 'number', s.number, 'kind', s.kind, 'attribution', s.attribution,
  'verb', s.verb, 'textEn', s.text_en, 'textAr', s.text_ar, 'wording', s.wording, 'side', s.side,
  'via', ${narrator}, 'speakers', ${speakers(id)}, 'topics', ${topics(id)},
  'evidence', ${evidenceWhere(sql`e.fact = 'statement' and e.statement_number = s.number`, id)})`;

/** The same for any number of statements s. */
export const statementRow = statementRowOf(sql`s.meeting_id`);

const Row = z.object({
  statement: StatementRow,
  meeting: MeetingSummary,
  /** The numbers before and after it in the meeting. */
  previous: z.number().nullable(),
  next: z.number().nullable(),
});

/** A statement with its meeting and its neighbours in it. */
export type StatementAlone = z.infer<typeof Row>;

/**
 * One statement by its address.
 * @param number Within the meeting; the caller has checked that it is a small whole number.
 * @returns Null when there is no such statement.
 */
export async function getStatement(meetingId: string, number: number): Promise<StatementAlone | null> {
  const id = sql`${meetingId}`;
  const rows = await ask(
    Row,
    sql`select ${statementRowOf(id)} as statement, ${meetingSummaryOf(id)},
        (select max(x.number) from statement x where x.meeting_id = ${meetingId} and x.number < s.number) as previous,
        (select min(x.number) from statement x where x.meeting_id = ${meetingId} and x.number > s.number) as next
      from statement s join meeting m on m.id = s.meeting_id
      where s.meeting_id = ${meetingId} and s.number = ${number}::int`,
  );
  return rows[0] ?? null;
}
