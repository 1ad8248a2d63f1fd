import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import { askOne } from "@/lib/queries/ask";
import { meetingSummary } from "@/lib/queries/meeting-columns";
import { type Dates, dateColumns } from "./conditions";

const { sql } = Prisma;

const Neighbours = z.object({ previous: MeetingSummary.nullable(), next: MeetingSummary.nullable() });
/** The meetings of the same parties just before and just after one. */
export type Neighbours = z.infer<typeof Neighbours>;

/**
 * The meetings before and after a meeting, of exactly the same parties. A meeting without a date has no neighbours
 * and is nobody's neighbour: where it stands is not known.
 */
export async function getNeighbours(id: string, dates: Dates): Promise<Neighbours> {
  const { earliest } = dateColumns(dates);
  return await askOne(
    Neighbours,
    sql`with here as (
        select ${earliest} as at, (select array_agg(mp.party_code) from meeting_party mp where mp.meeting_id = m.id) as parties
        from meeting m where m.id = ${id}
      ), same as (
        select mp.meeting_id as id from meeting_party mp, here
        where mp.party_code = any(here.parties) and mp.meeting_id <> ${id}
        group by mp.meeting_id, here.parties
        having count(*) = cardinality(here.parties)
          and (select count(*) from meeting_party x where x.meeting_id = mp.meeting_id) = cardinality(here.parties)
      )
      select
        (select o.meeting from (select ${meetingSummary} from meeting m join same on same.id = m.id, here
          where (${earliest}, m.id) < (here.at, ${id}) order by ${earliest} desc, m.id desc limit 1) o) as previous,
        (select o.meeting from (select ${meetingSummary} from meeting m join same on same.id = m.id, here
          where (${earliest}, m.id) > (here.at, ${id}) order by ${earliest}, m.id limit 1) o) as next`,
  );
}
