import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { ask } from "@/lib/queries/ask";

/** The countries of the agencies that published the reports of meetings, or are cited by them. */
export async function getSources(): Promise<string[]> {
  const rows = await ask(
    z.object({ country: z.string() }),
    Prisma.sql`select distinct a.country
      from agency a where a.country is not null
        and exists (select from report r join meeting_report mr on mr.report_id = r.id
          where a.id = r.agency_id or a.id = r.cites_agency_id)
      order by a.country`,
  );
  return rows.map(({ country }) => country);
}
