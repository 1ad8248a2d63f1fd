import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import type { Filters, View } from "@/lib/filters/address";
import { askOne } from "@/lib/queries/ask";
import { dateColumns, meetingInView, statementInView } from "./conditions";
import { onlyTopics } from "./get-topic-counts";

const { sql } = Prisma;

/** How wide a bin of time is. */
export const BinSize = z.enum(["month", "quarter", "year"]);
export type BinSize = z.infer<typeof BinSize>;

/** Above this a chart is a smear, and every mark must stay openable. */
const MAX_BINS = 40;

const TopicsOverTime = z.object({
  size: BinSize,
  /** Every bin from the first to the last, the empty ones too: gaps in the record are part of it. */
  bins: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      meetings: z.number(),
      statements: z.number(),
      /** Meetings counted here whose date would also allow another bin. */
      uncertain: z.number(),
    }),
  ),
  counts: z.array(
    z.object({
      bin: z.string(),
      group: z.string(),
      statements: z.number(),
      /** The same with each statement shared out in equal parts among the groups it names: adds up to the bin's. */
      parts: z.number(),
    }),
  ),
  undated: z.number(),
  meetings: z.number(),
  /** Statements of the meetings that have a date: what the bins hold, each once. */
  dated: z.number(),
});
export type TopicsOverTime = z.infer<typeof TopicsOverTime>;

const steps: Record<BinSize, Prisma.Sql> = {
  month: sql`interval '1 month'`,
  quarter: sql`interval '3 months'`,
  year: sql`interval '1 year'`,
};

/** The widest bins that still show the span finely: months up to two years, quarters up to ten, then years. */
export function binSizeFor(first: string, last: string): BinSize {
  const months = (Date.parse(last) - Date.parse(first)) / (30.44 * 86_400_000);
  if (months <= 24) return "month";
  return months / 3 <= MAX_BINS / 2 ? "quarter" : "year";
}

/**
 * Groups of topics through time. A meeting whose date is uncertain is counted in every bin that its date allows.
 * @param span First and last day to cover (YYYY-MM-DD), as the overview gives them.
 */
export async function getTopicsOverTime(
  filters: Filters,
  dates: View["dates"],
  span: { first: string; last: string },
): Promise<TopicsOverTime> {
  const size = binSizeFor(span.first, span.last);
  const { earliest, latest } = dateColumns(dates);
  const { result } = await askOne(
    z.object({ result: TopicsOverTime }),
    sql`with bin as (
        select start::date as start, (start + ${steps[size]} - interval '1 day')::date as stop
        from generate_series(date_trunc(${size}, ${span.first}::timestamp), ${span.last}::timestamp, ${steps[size]}) start
      ), placed as materialized (
        select b.start, m.id, ${earliest} < b.start or ${latest} > b.stop as uncertain
        from bin b join meeting m on ${earliest} <= b.stop and ${latest} >= b.start
        where ${meetingInView(filters, dates)}
      ), said as materialized (
        select p.start, s.meeting_id, s.number
        from placed p join meeting m on m.id = p.id join statement s on s.meeting_id = m.id
        where ${statementInView(filters, dates)}
      ), hit as (
        select distinct x.start, t.group_slug, x.meeting_id, x.number
        from said x
        join statement_topic st on st.meeting_id = x.meeting_id and st.statement_number = x.number
        join topic t on t.slug = st.topic_slug
        where ${onlyTopics(filters)}
      ), shared as (
        select start, group_slug, 1.0 / count(*) over (partition by start, meeting_id, number) as part from hit
      )
      select json_build_object(
        'size', ${size}::text,
        'bins', (select json_agg(json_build_object('from', b.start, 'to', b.stop,
            'meetings', (select count(*)::int from placed p where p.start = b.start),
            'statements', (select count(*)::int from said x where x.start = b.start),
            'uncertain', (select count(*)::int from placed p where p.start = b.start and p.uncertain)
          ) order by b.start) from bin b),
        'counts', (select coalesce(json_agg(json_build_object('bin', start, 'group', group_slug, 'statements', n,
            'parts', parts)), '[]')
          from (select start, group_slug, count(*)::int as n, sum(part)::float as parts from shared group by 1, 2) c),
        'undated', (select count(*)::int from meeting m where ${meetingInView(filters, dates)} and ${earliest} is null),
        'meetings', (select count(*)::int from meeting m where ${meetingInView(filters, dates)}),
        'dated', (select count(*)::int from statement s join meeting m on m.id = s.meeting_id
          where ${statementInView(filters, dates)} and ${earliest} is not null)
      ) as result`,
  );
  return result;
}
