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

/** The first and the last meeting of a selection, summed up. */
export async function firstAndLastSummaries(ids: {
  first: string | null;
  last: string | null;
}): Promise<{ first: MeetingSummary | null; last: MeetingSummary | null }> {
  const { first, last } = ids;
  const summaries = await meetingSummaries([...new Set([first, last])].filter((id) => id !== null));
  const summary = (sought: string | null) => summaries.find(({ id }) => id === sought) ?? null;
  return { first: summary(first), last: summary(last) };
}
