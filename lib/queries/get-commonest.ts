import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { askOne } from "./ask";

/** So many of each list: what a menu offers before anybody searches in it. */
const MOST = 8;
/** How long an answer may serve, in milliseconds: which are the commonest changes slowly. */
const FRESH = 60_000;

const Commonest = z.object({ parties: z.array(z.string()), people: z.array(z.string()) });
/** The parties and people of most meetings, by code and id. */
export type Commonest = z.infer<typeof Commonest>;

let known: { asked: number; answer: Promise<Commonest> } | null = null;

/**
 * What is named most often on the whole record, at most eight of each, the commonest first. It is counted at most once a
 * minute in each process: menus begin with these names and print no number of them, so that a minute's delay misleads nobody.
 */
export function getCommonest(now = Date.now()): Promise<Commonest> {
  if (known && now - known.asked < FRESH) return known.answer;
  const before = known?.answer;
  const answer = askOne(Commonest, question());
  known = { asked: now, answer };
  answer.catch(() => {
    if (known?.answer === answer) known = null;
  });
  // Whoever comes while it is counted anew has the last answer at once.
  return before ?? answer;
}

function question(): Prisma.Sql {
  const first = (table: Prisma.Sql, column: Prisma.Sql) => Prisma.sql`(select coalesce(json_agg(name), '[]') from (
    select ${column} as name from ${table} group by ${column} order by count(*) desc, ${column} limit ${MOST}) commonest)`;
  return Prisma.sql`select ${first(Prisma.sql`meeting_party`, Prisma.sql`party_code`)} as parties,
    ${first(Prisma.sql`participation`, Prisma.sql`person_id`)} as people`;
}
