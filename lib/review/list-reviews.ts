import { z } from "zod";
import { Prisma, type PrismaClient } from "@/lib/db/client";
import { headingColumn, headingOf } from "./report-heading";

const { sql } = Prisma;

/** The three queues. */
export const ReviewQueue = z.enum(["awaiting", "accepted", "rejected"]);
export type ReviewQueue = z.infer<typeof ReviewQueue>;

const Listed = z.object({
  report: z.string(),
  title: z.string().nullable(),
  language: z.string(),
  fileName: z.string().nullable(),
  takenInBy: z.string().nullable(),
  agency: z.object({ nameEn: z.string(), nameAr: z.string() }).nullable(),
  createdAt: z.string(),
  /** Versions of its text: more than one where a changed text has come in. */
  versions: z.number(),
  /** Its text has changed since it was accepted: its facts are still those of the version before. */
  newVersion: z.boolean(),
  /** Of the machine's draft: meetings and statements that it reads; on record, where it has read nothing yet. */
  meetings: z.number(),
  statements: z.number(),
  /** The last decision, autosaves included; null where nobody has touched it. */
  last: z.object({ decision: z.string(), reviewer: z.string(), decidedAt: z.string() }).nullable(),
});
export type ListedReview = z.infer<typeof Listed>;

const Row = z.object({
  awaiting: z.number(),
  accepted: z.number(),
  rejected: z.number(),
  page: z.array(Listed),
});

/** A report that was taken in; of the seed's, those of which the words were attached. */
const REVIEWED = (report: "r" | "report") => {
  const r = Prisma.raw(report);
  return sql`(${r}.origin is not null or exists (select from report_text t where t.report_id = ${r}.id))`;
};

/** A page of a queue, the newest report first, and how many reports each queue has. */
export type ReviewPage = {
  counts: Record<ReviewQueue, number>;
  reviews: ListedReview[];
  /** The cursor of the next page; null on the last one. */
  next: string | null;
};

/**
 * The reports that were taken in and stand in one queue. One question; only what the page shows is put together.
 * @param after the cursor of a page before; one that cannot be read is ignored
 * @param limit reports a page
 */
export async function listReviews(
  prisma: PrismaClient,
  queue: ReviewQueue,
  after: string | null = null,
  limit = 50,
): Promise<ReviewPage> {
  const counted = (state: ReviewQueue) =>
    sql`(select count(*)::int from report where state = ${state}::report_state and ${REVIEWED("report")})`;
  const time = (column: Prisma.Sql) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const [found] = await prisma.$queryRaw<unknown[]>(sql`
    with keys as materialized (
      select r.id, r.created_at from report r
      where r.state = ${queue}::report_state and ${REVIEWED("r")} ${beyond(after)}
      order by r.created_at desc, r.id desc limit ${limit + 1}),
    told as materialized (
      select mr.report_id, count(*)::int as meetings from meeting_report mr
      where mr.report_id in (select id from keys) group by 1),
    said as materialized (
      select v.report_id, count(*)::int as statements
      from (select distinct report_id, meeting_id, statement_number from evidence
        where report_id in (select id from keys) and fact = 'statement') v group by 1)
    select ${counted("awaiting")} as awaiting, ${counted("accepted")} as accepted, ${counted("rejected")} as rejected,
      coalesce((select json_agg(json_build_object('report', r.id, 'title', ${headingColumn}, 'language', r.language,
        'fileName', r.file_name, 'takenInBy', r.taken_in_by, 'createdAt', ${time(sql`r.created_at`)},
        'agency', (select json_build_object('nameEn', g.name_en, 'nameAr', g.name_ar) from agency g where g.id = r.agency_id),
        'versions', (select coalesce(max(t.version), 0) from report_text t where t.report_id = r.id),
        'newVersion', r.state = 'awaiting' and e.version > 1
          and told.meetings is not null
          and not exists (select from review v where v.report_id = r.id and v.extraction_number = e.number
            and v.decision = 'accepted'),
        'meetings', coalesce(1 + jsonb_array_length(e.draft->'otherMeetings'),
          told.meetings, 0),
        'statements', coalesce(jsonb_array_length(e.draft->'statements'), said.statements, 0),
        'last', (select json_build_object('decision', v.decision, 'reviewer', v.reviewer,
            'decidedAt', ${time(sql`v.decided_at`)})
          from review v where v.report_id = r.id order by v.extraction_number desc, v.number desc limit 1))
        order by r.created_at desc, r.id desc)
      from keys join report r on r.id = keys.id
        left join told on told.report_id = r.id left join said on said.report_id = r.id
        left join lateral (select x.draft, x.number, x.report_version as version from extraction x
          where x.report_id = r.id order by x.number desc limit 1) e
          on true), '[]') as page`);
  const { page, ...counts } = Row.parse(found);
  const reviews = page.slice(0, limit).map((one) => ({ ...one, title: headingOf(one.title) }));
  const last = reviews.at(-1);
  return { counts, reviews, next: page.length > limit && last ? `${last.createdAt}.${last.report}` : null };
}

function beyond(after: string | null): Prisma.Sql {
  const [, time, id] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\.([a-z0-9-]{1,80})$/.exec(after ?? "") ?? [];
  return time && id && isTime(time) ? sql`and (r.created_at, r.id) < (${time}::timestamptz, ${id})` : Prisma.empty;
}

// The engine takes the 31st of February for a day in March, and the database does not.
function isTime(time: string): boolean {
  const date = new Date(time);
  return !Number.isNaN(date.getTime()) && date.toISOString() === time;
}
