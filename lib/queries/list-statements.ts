import { z } from "zod";
import { inListOrder, type ListPlace } from "@/lib/columns/first-in-order";
import { countStatements, type Selection } from "@/lib/columns/select";
import { Prisma } from "@/lib/db/generated/client";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import { StatementRow } from "@/lib/domain/statement-row";
import type { Filters, View } from "@/lib/filters/address";
import { ask } from "./ask";
import { bestPage, type StatementKey } from "./best-statements";
import { statementRow } from "./get-statement";
import { readPlace, writePlace } from "./list-place";
import { meetingSummary } from "./meeting-columns";
import { answerOn } from "./selection-of";

const { sql } = Prisma;

const Listed = z.object({ statement: StatementRow, meeting: MeetingSummary });
/** A statement in a list, with the meeting that it was made in. */
export type ListedStatement = z.infer<typeof Listed>;

/** A page of statements: at most `limit`, where the next page begins, and how many there are in all. */
export interface StatementPage {
  statements: ListedStatement[];
  total: number;
  /** The cursor of the next page, or null on the last one. */
  next: string | null;
}

/** So many statements can be put in order by how well they answer while a reader waits. */
const MOST_RANKED = 2_000;

type Asked = Pick<View, "dates" | "order" | "after">;

/**
 * The statements in view: newest (or oldest) meeting first, within a meeting in its own order. Statements of meetings
 * without a date come last in either order. The best answers to the search words come first where that is asked for and there
 * are at most MOST_RANKED; beyond that the newest do.
 * @param limit Statements a page.
 */
export function listStatements(filters: Filters, view: Asked, limit = 100): Promise<StatementPage> {
  return answerOn("list statements", filters, view.dates, [view.order, view.after, limit], async (selection) => {
    const total = countStatements(selection);
    const ranked = view.order === "best" && isRanked(filters, total);
    const keys = ranked
      ? await bestPage(keysOf(selection, view.dates), filters.q ?? "", view.after, limit)
      : pageOf(selection, view, limit);
    const page = keys.slice(0, limit);
    const next = keys.length > limit ? (page.at(-1)?.cursor ?? null) : null;
    return { statements: await statementsByKey(page), total, next };
  });
}

/** The keys of a page, and of the one statement after it where there is one. */
function pageOf(selection: Selection, view: Asked, limit: number): StatementKey[] {
  const { columns, mask } = selection;
  const after = readAfter(view.after);
  const keys: StatementKey[] = [];
  for (const slot of inListOrder(selection, view.order === "oldest" ? "oldest" : "newest", after?.place, true)) {
    const id = columns.ids[slot] as string;
    const begun = after?.place.id === id ? after.number : 0;
    const day = writePlace(columns, view.dates, slot);
    const first = columns.first[slot] as number;
    const end = first + (columns.count[slot] as number);
    for (let at = first; at < end && keys.length <= limit; at++) {
      const number = columns.number[at] as number;
      if (number <= begun || (mask !== null && mask[at] === 0)) continue;
      keys.push({ meeting: id, number, cursor: `${day}.${number}` });
    }
    if (keys.length > limit) break;
  }
  return keys;
}

/** Whether so many statements can be put in order by how well they answer the search words. */
export function isRanked(filters: Filters, total: number): boolean {
  return filters.q !== null && total <= MOST_RANKED;
}

/** The keys of everything in view, newest first. */
function keysOf(selection: Selection, dates: View["dates"]): StatementKey[] {
  return pageOf(selection, { dates, order: "newest", after: null }, MOST_RANKED);
}

function readAfter(cursor: string | null): { place: ListPlace; number: number } | null {
  const read = readPlace(cursor);
  if (!read?.rest || !/^\d{1,4}$/.test(read.rest)) return null;
  return { place: read.place, number: Number(read.rest) };
}

/** Statements with their meetings, in the order of the keys. One that is gone in the meantime is left out. */
async function statementsByKey(keys: readonly StatementKey[]): Promise<ListedStatement[]> {
  if (keys.length === 0) return [];
  // Each meeting's summary is put together once, however many of its statements are on the page.
  const rows = await ask(
    z.object({ meeting: MeetingSummary, statements: z.array(StatementRow) }),
    sql`select ${meetingSummary}, (select json_agg(${statementRow} order by s.number) from statement s
        where s.meeting_id = m.id and s.number = any(given.numbers)) as statements
      from (select k.id, array_agg(k.number) as numbers
        from unnest(${keys.map(({ meeting }) => meeting)}::text[], ${keys.map(({ number }) => number)}::int[])
          as k (id, number) group by k.id) given
      join meeting m on m.id = given.id
      where exists (select from statement s where s.meeting_id = m.id and s.number = any(given.numbers))`,
  );
  const byKey = new Map<string, ListedStatement>();
  for (const { meeting, statements } of rows) {
    for (const statement of statements) byKey.set(`${meeting.id} ${statement.number}`, { statement, meeting });
  }
  return keys.flatMap(({ meeting, number }) => byKey.get(`${meeting} ${number}`) ?? []);
}
