import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import type { Filters } from "@/lib/filters/address";
import { askOne } from "@/lib/queries/ask";
import { type Dates, meetingByItself, statementInView } from "./conditions";

const { sql } = Prisma;

const Count = z.object({
  level: z.enum(["group", "topic"]),
  slug: z.string(),
  /** A party's code, "joint" or "unknown". */
  side: z.string(),
  /** Statements by this side that name the topic (or a topic of the group; each counts once). */
  statements: z.number(),
  /** Meetings in which nobody but this side raised it; "joint": more than one voice did, or one together. */
  meetings: z.number(),
});
export type TopicCount = z.infer<typeof Count>;

const TopicCounts = z.object({
  counts: z.array(Count),
  /** All that each side said in view, on whatever topic: the denominator of what a side stresses. */
  sides: z.array(z.object({ side: z.string(), statements: z.number() })),
  /** Meetings that fit by their own facts: the denominator of the share of meetings. */
  meetings: z.number(),
  /** Statements in view. */
  statements: z.number(),
});
export type TopicCounts = z.infer<typeof TopicCounts>;

/**
 * How often topics and groups of topics come up, by side. Where topics are filtered, only these are counted: what is
 * said beside them is not what was asked for.
 */
export const getTopicCounts = async (filters: Filters, dates: Dates): Promise<TopicCounts> => {
  const { result } = await askOne(
    z.object({ result: TopicCounts }),
    sql`with said as materialized (
        select s.meeting_id, s.number, s.side from statement s join meeting m on m.id = s.meeting_id
        where ${statementInView(filters, dates)}
      ), hit as materialized (
        select x.meeting_id, x.number, x.side, t.slug, t.group_slug
        from said x
        join statement_topic st on st.meeting_id = x.meeting_id and st.statement_number = x.number
        join topic t on t.slug = st.topic_slug
        where ${onlyTopics(filters)}
      ), leveled as (
        select 'topic' as level, slug, meeting_id, number, side from hit
        union
        select 'group', group_slug, meeting_id, number, side from hit
      ), by_statement as (
        select level, slug, side, count(*)::int as statements from leveled group by 1, 2, 3
      ), voiced as (
        select level, slug, meeting_id, case when count(distinct side) = 1 then min(side) else 'joint' end as side
        from leveled group by 1, 2, 3
      ), by_meeting as (
        select level, slug, side, count(*)::int as meetings from voiced group by 1, 2, 3
      )
      select json_build_object(
        'counts', (select coalesce(json_agg(json_build_object('level', level, 'slug', slug, 'side', side,
            'statements', coalesce(statements, 0), 'meetings', coalesce(meetings, 0))), '[]')
          from by_statement full join by_meeting using (level, slug, side)),
        'sides', (select coalesce(json_agg(json_build_object('side', side, 'statements', n) order by n desc, side), '[]')
          from (select s.side, count(*)::int as n from statement s join meeting m on m.id = s.meeting_id
            where ${statementInView({ ...filters, topics: [] }, dates)} group by s.side) by_side),
        'meetings', (select count(*)::int from meeting m where ${meetingByItself(filters, dates)}),
        'statements', (select count(*)::int from said)
      ) as result`,
  );
  return result;
};

/** A condition on the topic t: among those asked for, by itself or by its group. */
export function onlyTopics(filters: Filters): Prisma.Sql {
  if (filters.topics.length === 0) return sql`true`;
  return sql`(t.slug = any(${filters.topics}) or t.group_slug = any(${filters.topics}))`;
}
