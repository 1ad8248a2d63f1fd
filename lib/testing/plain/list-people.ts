import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import type { Filters } from "@/lib/filters/address";
import { ask } from "@/lib/queries/ask";
import { type Dates, dateColumns, meetingByItself, statementInView } from "./conditions";

const { sql, empty } = Prisma;

const Person = z.object({
  id: z.string(),
  nameEn: z.string(),
  nameAr: z.string(),
  party: z.string(),
  meetings: z.number(),
  statements: z.number(),
  /** The roles held in the meetings in view, newest first; days are null where no meeting in a role has a date. */
  roles: z.array(
    z.object({
      roleEn: z.string(),
      roleAr: z.string(),
      party: z.string(),
      first: z.string().nullable(),
      last: z.string().nullable(),
    }),
  ),
  total: z.number(),
});
/** A person as lists show one. */
export type ListedPerson = z.infer<typeof Person>;

/** A page of people, how many there are in all, and where the next page begins. */
export interface PeoplePage {
  people: ListedPerson[];
  total: number;
  next: string | null;
}

/**
 * Everyone on record, those in most of the meetings in view first. A number says what the same filters with that one
 * person would show.
 * @param filters Without people and without who raised a topic: both depend on the person.
 * @param options.party Only those who took part for this party at least once.
 */
export async function listPeople(
  filters: Filters,
  dates: Dates,
  options: { party?: string; after?: string | null; limit?: number } = {},
): Promise<PeoplePage> {
  const limit = options.limit ?? 100;
  const { earliest, latest } = dateColumns(dates);
  const inMeeting = sql`${meetingByItself(filters, dates)} ${speaksInView(filters, dates, sql`sp.person_id = a.person_id`)}`;
  const forParty = options.party
    ? sql`where exists (select from participation x where x.person_id = p.id and x.party_code = ${options.party})`
    : empty;
  const rows = await ask(
    Person,
    sql`with took_part as (
        select a.person_id, count(distinct m.id)::int as meetings
        from participation a join meeting m on m.id = a.meeting_id where ${inMeeting} group by 1
      ), spoke as (
        select sp.person_id, count(distinct (s.meeting_id, s.number))::int as statements
        from statement s join meeting m on m.id = s.meeting_id
        join statement_speaker sp on sp.meeting_id = s.meeting_id and sp.statement_number = s.number
        where ${statementInView(filters, dates)}
          and exists (select from participation x where x.meeting_id = m.id and x.person_id = sp.person_id)
        group by 1
      ), everyone as (
        select p.*, coalesce(o.meetings, 0) as meetings, coalesce(k.statements, 0) as statements,
          count(*) over ()::int as total
        from person p left join took_part o on o.person_id = p.id left join spoke k on k.person_id = p.id ${forParty}
      )
      select e.id, e.name_en as "nameEn", e.name_ar as "nameAr", e.party_code as party, e.meetings, e.statements, e.total,
        (select coalesce(json_agg(json_build_object('roleEn', r.role_en, 'roleAr', r.role_ar, 'party', r.party_code,
            'first', r.first, 'last', r.last) order by r.last desc nulls last, r.role_en), '[]') from (
          select a.role_en, a.role_ar, a.party_code, min(${earliest}) as first, max(${latest}) as last
          from participation a join meeting m on m.id = a.meeting_id
          where a.person_id = e.id and ${inMeeting} group by 1, 2, 3) r) as roles
      from everyone e ${beyond(options.after)}
      order by e.meetings desc, e.id limit ${limit + 1}`,
  );
  // Beyond the last page there is nobody to carry the total: an old link begins again.
  if (rows.length === 0 && options.after) return listPeople(filters, dates, { ...options, after: null });
  const people = rows.slice(0, limit);
  const last = people.at(-1);
  const next = rows.length > limit && last ? `${last.meetings}.${last.id}` : null;
  return { people, total: rows[0]?.total ?? 0, next };
}

function beyond(after: string | null | undefined): Prisma.Sql {
  const [meetings, id] = after?.split(".") ?? [];
  if (!meetings || !id || !/^\d{1,8}$/.test(meetings)) return empty;
  const count = sql`${Number(meetings)}::int`;
  return sql`where e.meetings < ${count} or (e.meetings = ${count} and e.id > ${id})`;
}

/**
 * Where statements are filtered: somebody makes a fitting statement in the meeting m. Nothing where they are not.
 * @param speaker A condition on the speaker sp.
 */
export function speaksInView(filters: Filters, dates: Dates, speaker: Prisma.Sql): Prisma.Sql {
  const { side, kind, attribution, topics, q } = filters;
  if (side.length + kind.length + attribution.length + topics.length === 0 && !q) return empty;
  return sql`and exists (select from statement s
    join statement_speaker sp on sp.meeting_id = s.meeting_id and sp.statement_number = s.number
    where s.meeting_id = m.id and ${speaker} and ${statementInView(filters, dates)})`;
}
