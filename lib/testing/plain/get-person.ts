import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import { ParticipationPart } from "@/lib/domain/words";
import type { Filters } from "@/lib/filters/address";
import { askOne } from "@/lib/queries/ask";
import { meetingSummary } from "@/lib/queries/meeting-columns";
import { type Dates, dateColumns, meetingByItself, meetingInView } from "./conditions";
import { firstAndLast } from "./get-topic";
import { speaksInView } from "./list-people";

const { sql } = Prisma;

/** So many meetings of a role are shown, and so many are named by id: as many as an address can hold. */
const SHOWN = 6;
const NAMED = 100;
const MOST_MET = 60;

const Role = z.object({
  roleEn: z.string(),
  roleAr: z.string(),
  party: z.string(),
  part: ParticipationPart,
  count: z.number(),
  /** The first and last day that the dates of its meetings allow. */
  first: z.string().nullable(),
  last: z.string().nullable(),
  /** Its meetings by id, newest first; cut off at 100. */
  ids: z.array(z.string()),
  /** The newest of them. */
  meetings: z.array(MeetingSummary),
});
export type HeldRole = z.infer<typeof Role>;

const Met = z.object({
  id: z.string(),
  party: z.string(),
  nameEn: z.string(),
  nameAr: z.string(),
  meetings: z.number(),
});
/** Somebody who took part in the same meetings, and in how many. */
export type Met = z.infer<typeof Met>;

const Person = z.object({
  aliases: z.array(z.string()),
  /** Each office as it was on the day, newest first. */
  roles: z.array(Role),
  met: z.array(Met),
  first: MeetingSummary.nullable(),
  last: MeetingSummary.nullable(),
});
export type PersonProfile = z.infer<typeof Person>;

/**
 * What a person's page says beside the counts.
 * @param id Of a person who exists.
 * @param filters Without people and without who raised a topic.
 */
export async function getPerson(id: string, filters: Filters, dates: Dates): Promise<PersonProfile> {
  const { earliest, latest } = dateColumns(dates);
  const inView = meetingInView({ ...filters, people: [id] }, dates);
  return askOne(
    Person,
    sql`with held as materialized (
        select distinct a.role_en, a.role_ar, a.party_code, a.part, m.id, ${earliest} as earliest, ${latest} as latest
        from participation a join meeting m on m.id = a.meeting_id where a.person_id = ${id} and ${inView}
      ), role as (
        select role_en, role_ar, party_code, part, count(*)::int as count, min(earliest) as first, max(latest) as last,
          (array_agg(id order by earliest desc nulls last, id))[1:${NAMED}::int] as ids
        from held group by 1, 2, 3, 4
      )
      select (select p.aliases from person p where p.id = ${id}) as aliases,
        (select coalesce(json_agg(json_build_object('roleEn', r.role_en, 'roleAr', r.role_ar, 'party', r.party_code,
            'part', r.part, 'count', r.count, 'first', r.first, 'last', r.last, 'ids', r.ids, 'meetings',
            (select json_agg(o.meeting order by o.place) from (
              select ${meetingSummary}, k.place from unnest(r.ids[1:${SHOWN}::int]) with ordinality k (id, place)
              join meeting m on m.id = k.id) o)) order by r.last desc nulls last, r.role_en), '[]')
          from role r) as roles,
        (${whomTheyMet(id, filters, dates)}) as met,
        ${firstAndLast(inView, dates)}`,
  );
}

/** Counts what the filter "both took part" shows: where statements are filtered, either of the two may have spoken. */
function whomTheyMet(id: string, filters: Filters, dates: Dates): Prisma.Sql {
  const either = sql`sp.person_id in (${id}, o.person_id)`;
  return sql`select coalesce(json_agg(json_build_object('id', p.id, 'party', p.party_code, 'nameEn', p.name_en,
      'nameAr', p.name_ar, 'meetings', c.meetings) order by c.meetings desc, p.name_en), '[]')
    from (select o.person_id, count(distinct m.id) as meetings
      from meeting m join participation o on o.meeting_id = m.id and o.person_id <> ${id}
      where exists (select from participation x where x.meeting_id = m.id and x.person_id = ${id})
        and ${meetingByItself(filters, dates)} ${speaksInView(filters, dates, either)}
      group by 1 order by 2 desc, 1 limit ${MOST_MET}) c join person p on p.id = c.person_id`;
}
