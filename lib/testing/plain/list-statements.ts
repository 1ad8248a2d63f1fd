import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import { isDay } from "@/lib/domain/period";
import { StatementRow } from "@/lib/domain/statement-row";
import type { Filters, View } from "@/lib/filters/address";
import { ask } from "@/lib/queries/ask";
import { statementRow } from "@/lib/queries/get-statement";
import { meetingSummary } from "@/lib/queries/meeting-columns";
import { dateColumns, statementInView } from "./conditions";

const { sql, empty } = Prisma;

const Listed = z.object({ statement: StatementRow, meeting: MeetingSummary });
/** A statement in a list, with the meeting that it was made in. */
export type ListedStatement = z.infer<typeof Listed>;

const Row = z.object({ total: z.number(), page: z.array(Listed.extend({ position: z.string() })) });

/** A page of statements: at most `limit`, where the next page begins, and how many there are in all. */
export interface StatementPage {
  statements: ListedStatement[];
  total: number;
  /** The cursor of the next page, or null on the last one. */
  next: string | null;
}

/**
 * The statements in view: newest (or oldest) meeting first, within a meeting in its own order. Statements of meetings
 * without a date come last in either order.
 * @param limit Statements a page.
 */
export async function listStatements(
  filters: Filters,
  view: Pick<View, "dates" | "order" | "after">,
  limit = 100,
): Promise<StatementPage> {
  const { earliest } = dateColumns(view.dates);
  const newest = view.order === "newest";
  const far = newest ? sql`'-infinity'::date` : sql`'infinity'::date`;
  const at = sql`coalesce(${earliest}, ${far})`;
  const inView = statementInView(filters, view.dates);
  // The keys of the page are chosen first; only what the page shows is put together.
  const rows = await ask(
    Row,
    sql`with keys as materialized (
        select s.meeting_id, s.number, ${at} as at, coalesce(${earliest}::text, 'none') as day
        from statement s join meeting m on m.id = s.meeting_id
        where ${inView} ${beyond(view, at, far)}
        order by ${at} ${newest ? sql`desc` : sql`asc`}, m.id, s.number
        limit ${limit + 1}
      )
      select (select count(*)::int from statement s join meeting m on m.id = s.meeting_id where ${inView}) as total,
        coalesce((select json_agg(json_build_object('statement', o.statement, 'meeting', o.meeting, 'position', o.position)
          order by o.place) from (
            select ${statementRow} as statement, ${meetingSummary},
              keys.day || '.' || m.id || '.' || s.number as position,
              row_number() over (order by keys.at ${newest ? sql`desc` : sql`asc`}, m.id, s.number) as place
            from keys join meeting m on m.id = keys.meeting_id
              join statement s on s.meeting_id = keys.meeting_id and s.number = keys.number) o), '[]') as page`,
  );
  const [row = { total: 0, page: [] }] = rows;
  const page = row.page.slice(0, limit);
  return {
    statements: page.map(({ statement, meeting }) => ({ statement, meeting })),
    total: row.total,
    next: row.page.length > limit ? (page.at(-1)?.position ?? null) : null,
  };
}

function beyond(view: Pick<View, "order" | "after">, at: Prisma.Sql, far: Prisma.Sql): Prisma.Sql {
  const [day, id, number] = view.after?.split(".") ?? [];
  if (!day || !id || !number || !/^\d{1,4}$/.test(number) || !(day === "none" || isDay(day))) return empty;
  const place = day === "none" ? far : sql`${day}::date`;
  const later = sql`(${at} = ${place} and (m.id > ${id} or (m.id = ${id} and s.number > ${Number(number)}::int)))`;
  return view.order === "newest" ? sql`and (${at} < ${place} or ${later})` : sql`and (${at} > ${place} or ${later})`;
}
