import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import type { Filters } from "@/lib/filters/address";
import { askOne } from "@/lib/queries/ask";
import { type Dates, dateColumns, meetingInView, statementInView } from "./conditions";

const Overview = z.object({
  meetings: z.number(),
  statements: z.number(),
  /** Meetings whose day the reports alone do not fix. */
  uncertain: z.number(),
  /** Meetings without any date in the chosen reading. */
  undated: z.number(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  /** All meetings on record, whatever the filters. */
  recorded: z.number(),
  /** Meetings in view by the country of an agency that published a report of them, or is cited by one; most first. */
  sources: z.array(z.object({ country: z.string(), meetings: z.number() })),
});

/** What is in view in figures: how many meetings and statements, how many dates are uncertain, first and last day. */
export type Overview = z.infer<typeof Overview>;

/** Counts what is in view, in one round trip. */
export const getOverview = async (filters: Filters, dates: Dates): Promise<Overview> => {
  const { earliest, latest } = dateColumns(dates);
  return askOne(
    Overview,
    Prisma.sql`select count(*)::int as meetings,
        (select count(*)::int from statement s join meeting m on m.id = s.meeting_id
          where ${statementInView(filters, dates)}) as statements,
        (count(*) filter (where m.text_date_precision <> 'day'))::int as uncertain,
        (count(*) filter (where ${earliest} is null))::int as undated,
        min(${earliest})::text as first, max(${latest})::text as last,
        (select count(*)::int from meeting) as recorded,
        (select coalesce(json_agg(json_build_object('country', country, 'meetings', n) order by n desc, country), '[]')
          from (
            select a.country, count(distinct m.id)::int as n
            from meeting m join meeting_report mr on mr.meeting_id = m.id join report r on r.id = mr.report_id
            join agency a on a.id = r.agency_id or a.id = r.cites_agency_id
            where a.country is not null and ${meetingInView(filters, dates)}
            group by a.country
          ) by_country) as sources
      from meeting m where ${meetingInView(filters, dates)}`,
  );
};
