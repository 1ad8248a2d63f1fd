import { z } from "zod";
import { NO_DAY } from "@/lib/columns/columns";
import { countBy } from "@/lib/columns/count-facets";
import type { Selection } from "@/lib/columns/select";
import { Prisma } from "@/lib/db/generated/client";
import { PartyKind } from "@/lib/domain/words";
import type { Filters, View } from "@/lib/filters/address";
import { dayString } from "@/lib/timeline/days";
import { ask } from "./ask";
import { answerOn } from "./selection-of";

const Party = z.object({ code: z.string(), kind: PartyKind, nameEn: z.string(), nameAr: z.string() });

/** A party as lists show one. */
export interface ListedParty extends z.infer<typeof Party> {
  meetings: number;
  /** Statements by this party alone. */
  statements: number;
  /** The first and last day that the dates of its meetings allow. */
  first: string | null;
  last: string | null;
}

/**
 * Every party in the order of the list, with its meetings and its own statements in view.
 * @param filters Without parties and sides: both depend on the party.
 */
export function listParties(filters: Filters, dates: View["dates"]): Promise<ListedParty[]> {
  return answerOn("list parties", filters, dates, null, async (selection) => {
    const { sides } = selection.columns.lists;
    const { meetings, first, last } = presenceOf(selection);
    const statements = countBy(selection, "side");
    const rows = await ask(
      Party,
      Prisma.sql`select code, kind::text as kind, name_en as "nameEn", name_ar as "nameAr" from party
        order by position, code`,
    );
    return rows.map((party) => {
      const place = sides.find(party.code) ?? -1;
      return {
        ...party,
        meetings: meetings[place] ?? 0,
        statements: statements[place] ?? 0,
        first: dayOf(first[place]),
        last: dayOf(last[place]),
      };
    });
  });
}

/** Of each party: in how many meetings it took part, and the first and last day that their dates allow. */
function presenceOf({ columns, meetings, dates }: Selection) {
  const { starts, values } = columns.parties;
  const { earliest, latest } = columns.days(dates);
  const places = columns.lists.sides.words.length;
  const [count, last] = [new Int32Array(places), new Int32Array(places).fill(NO_DAY)];
  const first = last.slice();
  for (const slot of meetings) {
    const [from, to] = [earliest[slot] as number, latest[slot] as number];
    const end = starts[slot + 1] as number;
    for (let i = starts[slot] as number; i < end; i++) {
      const party = values[i] as number;
      count[party] = (count[party] as number) + 1;
      if (from !== NO_DAY && (first[party] === NO_DAY || from < (first[party] as number))) first[party] = from;
      if (to > (last[party] as number)) last[party] = to;
    }
  }
  return { meetings: count, first, last };
}

function dayOf(day = NO_DAY): string | null {
  return day === NO_DAY ? null : dayString(day);
}
