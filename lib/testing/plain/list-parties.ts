import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { PartyKind } from "@/lib/domain/words";
import type { Filters } from "@/lib/filters/address";
import { ask } from "@/lib/queries/ask";
import { type Dates, dateColumns, meetingInView, statementInView } from "./conditions";

const { sql } = Prisma;

const Party = z.object({
  code: z.string(),
  kind: PartyKind,
  nameEn: z.string(),
  nameAr: z.string(),
  meetings: z.number(),
  /** Statements by this party alone. */
  statements: z.number(),
  /** The first and last day that the dates of its meetings allow. */
  first: z.string().nullable(),
  last: z.string().nullable(),
});
/** A party as lists show one. */
export type ListedParty = z.infer<typeof Party>;

/**
 * Every party in the order of the list, with its meetings and its own statements in view.
 * @param filters Without parties and sides: both depend on the party.
 */
export async function listParties(filters: Filters, dates: Dates): Promise<ListedParty[]> {
  const { earliest, latest } = dateColumns(dates);
  return ask(
    Party,
    sql`with took_part as (
        select a.party_code, count(*)::int as meetings, min(${earliest}) as first, max(${latest}) as last
        from meeting_party a join meeting m on m.id = a.meeting_id where ${meetingInView(filters, dates)} group by 1
      ), spoke as (
        select s.side, count(*)::int as statements from statement s join meeting m on m.id = s.meeting_id
        where ${statementInView(filters, dates)} group by 1
      )
      select y.code, y.kind::text as kind, y.name_en as "nameEn", y.name_ar as "nameAr",
        coalesce(o.meetings, 0) as meetings, coalesce(k.statements, 0) as statements,
        o.first::text as first, o.last::text as last
      from party y left join took_part o on o.party_code = y.code left join spoke k on k.side = y.code
      order by y.position, y.code`,
  );
}
