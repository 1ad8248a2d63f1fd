import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { Filters, View } from "@/lib/filters/address";
import { askOne } from "@/lib/queries/ask";
import { meetingSummary } from "@/lib/queries/meeting-columns";
import { dateColumns, meetingInView, statementInView } from "./conditions";
import { onlyTopics } from "./get-topic-counts";

const { sql } = Prisma;

/** So many columns can be read; the newest meetings in view are shown. */
export const MATRIX_MEETINGS = 12;

const TopicMatrix = z.object({
  /** In the order of time. */
  meetings: z.array(MeetingSummary),
  cells: z.array(
    z.object({ level: z.enum(["group", "topic"]), slug: z.string(), meeting: z.string(), statements: z.number() }),
  ),
  /** Meetings in view, shown or not. */
  total: z.number(),
  /** Statements in view of the meetings shown. */
  statements: z.number(),
});
export type TopicMatrix = z.infer<typeof TopicMatrix>;

/** Statements on each topic in each of the newest meetings in view. A pair that is not among the cells is silence. */
export async function getTopicMatrix(filters: Filters, dates: View["dates"]): Promise<TopicMatrix> {
  const { earliest } = dateColumns(dates);
  const { result } = await askOne(
    z.object({ result: TopicMatrix }),
    sql`with shown as materialized (
        select m.*, ${earliest} as at from meeting m where ${meetingInView(filters, dates)}
        order by ${earliest} desc nulls last, m.id limit ${MATRIX_MEETINGS}
      ), hit as (
        select s.meeting_id, s.number, t.slug, t.group_slug
        from shown m join statement s on s.meeting_id = m.id
        join statement_topic st on st.meeting_id = s.meeting_id and st.statement_number = s.number
        join topic t on t.slug = st.topic_slug
        where ${statementInView(filters, dates)} and ${onlyTopics(filters)}
      ), leveled as (
        select 'topic' as level, slug, meeting_id, number from hit
        union
        select 'group', group_slug, meeting_id, number from hit
      )
      select json_build_object(
        'meetings', (select coalesce(json_agg(x.meeting order by x.at nulls last, x.id desc), '[]')
          from (select m.at, m.id, ${meetingSummary} from shown m) x),
        'cells', (select coalesce(json_agg(json_build_object('level', level, 'slug', slug, 'meeting', meeting_id,
            'statements', n)), '[]')
          from (select level, slug, meeting_id, count(*)::int as n from leveled group by 1, 2, 3) c),
        'statements', (select count(*)::int from shown m join statement s on s.meeting_id = m.id
          where ${statementInView(filters, dates)}),
        'total', (select count(*)::int from meeting m where ${meetingInView(filters, dates)})
      ) as result`,
  );
  return result;
}
