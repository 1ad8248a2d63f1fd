import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import { ask } from "./ask";
import { meetingSummary } from "./meeting-columns";

/**
 * The summaries of meetings by id, in the order given. One that has been withdrawn in the meantime is left out.
 * @param ids A page of them, or some hundreds.
 */
export async function meetingSummaries(ids: readonly string[]): Promise<MeetingSummary[]> {
  if (ids.length === 0) return [];
  const rows = await ask(
    z.object({ meeting: MeetingSummary }),
    Prisma.sql`select ${meetingSummary} from meeting m where m.id = any(${ids})`,
  );
  const byId = new Map(rows.map(({ meeting }) => [meeting.id, meeting]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
