import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import type { Filters } from "@/lib/filters/address";
import { ask } from "@/lib/queries/ask";
import { type Dates, statementInView } from "./conditions";

const Listed = z.object({
  slug: z.string(),
  nameEn: z.string(),
  nameAr: z.string(),
  /** Meetings in which it comes up; zero is an answer too. */
  meetings: z.number(),
  /** Statements that name it; in a group each counts once. */
  statements: z.number(),
});
const Topic = Listed.extend({ definitionEn: z.string(), definitionAr: z.string() });
const Group = Listed.extend({ topics: z.array(Topic) });

/** A topic of the list, raised or not. */
export type ListedTopic = z.infer<typeof Topic>;
/** A group of topics with all its topics. */
export type ListedGroup = z.infer<typeof Group>;

const { sql } = Prisma;

/** Every group and every topic in the order of the taxonomy, with how often each comes up in what is in view. */
export async function listTopics(filters: Filters, dates: Dates): Promise<ListedGroup[]> {
  return ask(
    Group,
    sql`with hit as materialized (
        select s.meeting_id, s.number, t.slug, t.group_slug
        from statement s join meeting m on m.id = s.meeting_id
        join statement_topic st on st.meeting_id = s.meeting_id and st.statement_number = s.number
        join topic t on t.slug = st.topic_slug
        where ${statementInView(filters, dates)}
      ), by_topic as (
        select slug, count(*)::int as statements, count(distinct meeting_id)::int as meetings from hit group by slug
      ), by_group as (
        select group_slug, count(*)::int as statements, count(distinct meeting_id)::int as meetings
        from (select distinct group_slug, meeting_id, number from hit) once group by group_slug
      )
      select g.slug, g.name_en as "nameEn", g.name_ar as "nameAr",
        coalesce(b.meetings, 0) as meetings, coalesce(b.statements, 0) as statements,
        (select coalesce(json_agg(json_build_object('slug', t.slug, 'nameEn', t.name_en, 'nameAr', t.name_ar,
            'definitionEn', t.definition_en, 'definitionAr', t.definition_ar,
            'meetings', coalesce(c.meetings, 0), 'statements', coalesce(c.statements, 0)) order by t.position), '[]')
          from topic t left join by_topic c on c.slug = t.slug where t.group_slug = g.slug) as topics
      from topic_group g left join by_group b on b.group_slug = g.slug
      order by g.position, g.slug`,
  );
}
