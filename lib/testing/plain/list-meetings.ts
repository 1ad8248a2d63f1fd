import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import { isDay } from "@/lib/domain/period";
import type { Filters, View } from "@/lib/filters/address";
import { ask } from "@/lib/queries/ask";
import { meetingSummary } from "@/lib/queries/meeting-columns";
import { dateColumns, meetingInView } from "./conditions";

const { sql, empty } = Prisma;

const Row = z.object({ meeting: MeetingSummary, total: z.number(), position: z.string() });

/** A page of meetings: at most `limit`, where the next page begins, and how many there are in all. */
export interface MeetingPage {
  meetings: MeetingSummary[];
  total: number;
  /** The cursor of the next page, or null on the last one. */
  next: string | null;
}

/**
 * The meetings in view, newest or oldest first. Meetings without a date come last in either order.
 * @param limit Meetings a page.
 */
export async function listMeetings(
  filters: Filters,
  view: Pick<View, "dates" | "order" | "after">,
  limit = 50,
): Promise<MeetingPage> {
  const { earliest } = dateColumns(view.dates);
  const far = view.order === "newest" ? sql`'-infinity'::date` : sql`'infinity'::date`;
  const at = sql`coalesce(${earliest}, ${far})`;
  const rows = await ask(
    Row,
    sql`select ${meetingSummary},
        (select count(*)::int from meeting m where ${meetingInView(filters, view.dates)}) as total,
        coalesce(${earliest}::text, 'none') || '.' || m.id as position
      from meeting m
      where ${meetingInView(filters, view.dates)} ${beyond(view, at, far)}
      order by ${at} ${view.order === "newest" ? sql`desc` : sql`asc`}, m.id
      limit ${limit + 1}`,
  );
  const page = rows.slice(0, limit);
  return {
    meetings: page.map((row) => row.meeting),
    total: rows[0]?.total ?? (view.after ? await countMeetings(filters, view.dates) : 0),
    next: rows.length > limit ? (page.at(-1)?.position ?? null) : null,
  };
}

/** How many meetings are in view. */
export async function countMeetings(filters: Filters, dates: View["dates"]): Promise<number> {
  const rows = await ask(
    z.object({ total: z.number() }),
    sql`select count(*)::int as total from meeting m where ${meetingInView(filters, dates)}`,
  );
  return rows[0]?.total ?? 0;
}

function beyond(view: Pick<View, "order" | "after">, at: Prisma.Sql, far: Prisma.Sql): Prisma.Sql {
  const [day, id] = view.after?.split(".") ?? [];
  if (!day || !id || !(day === "none" || isDay(day))) return empty;
  const place = day === "none" ? far : sql`${day}::date`;
  return view.order === "newest"
    ? sql`and (${at} < ${place} or (${at} = ${place} and m.id > ${id}))`
    : sql`and (${at} > ${place} or (${at} = ${place} and m.id > ${id}))`;
}
