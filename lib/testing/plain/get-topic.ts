import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { Filters } from "@/lib/filters/address";
import { askOne } from "@/lib/queries/ask";
import { meetingSummary } from "@/lib/queries/meeting-columns";
import { type Dates, dateColumns, meetingByItself, meetingInView, statementInView } from "./conditions";

const { sql } = Prisma;

/** So many meetings without the topic are named by id, as many as an address can hold. */
const NAMED = 100;
/** So many of them are shown. */
const SHOWN = 6;
const RELATED = 8;

const Topic = z.object({
  /** Null for a group: its topics have the definitions. */
  words: z
    .object({
      definitionEn: z.string(),
      definitionAr: z.string(),
      boundaryEn: z.string().nullable(),
      boundaryAr: z.string().nullable(),
    })
    .nullable(),
  /** The first and the last meeting in view in which it comes up; a meeting without a date is neither. */
  first: MeetingSummary.nullable(),
  last: MeetingSummary.nullable(),
  /** The newest meetings that fit by their own facts and in which it does not come up. */
  absent: z.array(MeetingSummary),
  /** All of these by id, newest first; cut off at 100. */
  absentIds: z.array(z.string()),
  /** Topics named in the same statements, most often first; a group's own topics are not among them. */
  related: z.array(z.object({ slug: z.string(), nameEn: z.string(), nameAr: z.string() })),
});
export type TopicProfile = z.infer<typeof Topic>;

/**
 * What a topic's page says beside its counts.
 * @param slug Of a topic or of a group that exists.
 * @param filters Must have the slug as their only topic.
 */
export async function getTopic(slug: string, filters: Filters, dates: Dates): Promise<TopicProfile> {
  const { earliest } = dateColumns(dates);
  const inView = meetingInView(filters, dates);
  return askOne(
    Topic,
    sql`with absent as materialized (
        select m.id, ${earliest} as at from meeting m where ${meetingByItself(filters, dates)} and not (${inView})
        order by ${earliest} desc nulls last, m.id limit ${NAMED}
      )
      select (select json_build_object('definitionEn', t.definition_en, 'definitionAr', t.definition_ar,
          'boundaryEn', t.boundary_en, 'boundaryAr', t.boundary_ar) from topic t where t.slug = ${slug}) as words,
        ${firstAndLast(inView, dates)},
        (select coalesce(json_agg(o.meeting order by o.at desc nulls last, o.id), '[]') from (
          select ${meetingSummary}, x.at, x.id from (select * from absent order by at desc nulls last, id limit ${SHOWN}) x
          join meeting m on m.id = x.id) o) as absent,
        (select coalesce(json_agg(id order by at desc nulls last, id), '[]') from absent) as "absentIds",
        (select coalesce(json_agg(json_build_object('slug', r.slug, 'nameEn', r.name_en, 'nameAr', r.name_ar)
            order by r.n desc, r.position), '[]') from (
          select t.slug, t.name_en, t.name_ar, t.position, count(*) as n
          from statement s join meeting m on m.id = s.meeting_id
          join statement_topic o on o.meeting_id = s.meeting_id and o.statement_number = s.number
          join topic t on t.slug = o.topic_slug
          where t.slug <> ${slug} and t.group_slug <> ${slug} and ${statementInView(filters, dates)}
          group by t.slug order by n desc, t.position limit ${RELATED}) r) as related`,
  );
}

/** The first and the last dated meeting m of those that fulfil a condition, as JSON columns "first" and "last". */
export function firstAndLast(inView: Prisma.Sql, dates: Dates): Prisma.Sql {
  const { earliest, latest } = dateColumns(dates);
  return sql`(select o.meeting from (select ${meetingSummary} from meeting m
      where ${inView} and ${earliest} is not null order by ${earliest}, m.id limit 1) o) as first,
    (select o.meeting from (select ${meetingSummary} from meeting m
      where ${inView} and ${latest} is not null order by ${latest} desc, m.id limit 1) o) as last`;
}
