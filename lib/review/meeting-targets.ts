import type { Transaction } from "@/lib/db/client";
import { keptMeetings } from "./check-draft";
import { newMeetingId } from "./new-ids";
import type { WorkingDraft, WorkingMeeting } from "./working-draft";

/**
 * The meetings of the draft by the public id that they get.
 * @param ids for the new ones, one for each that there may be
 */
export function groupTargets(draft: WorkingDraft, ids: Iterable<string>): Map<string, WorkingMeeting[]> {
  const groups = new Map<string, WorkingMeeting[]>();
  const fresh = ids[Symbol.iterator]();
  for (const meeting of keptMeetings(draft)) {
    const id = meeting.target.kind === "known" ? meeting.target.meeting : fresh.next().value;
    if (id === undefined) throw new Error("There are fewer ids than new meetings.");
    groups.set(id, [...(groups.get(id) ?? []), meeting]);
  }
  return groups;
}

/** Ids that no meeting has or ever had: at a hundred thousand meetings two of them would be drawn alike in one case of seven. */
export async function unusedMeetingIds(tx: Transaction, count: number): Promise<Set<string>> {
  const ids = new Set<string>();
  while (ids.size < count) {
    const drawn = Array.from({ length: count - ids.size }, newMeetingId);
    const used = await tx.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT meeting_id AS id FROM revision WHERE meeting_id = ANY (${drawn}::text[])`;
    for (const id of drawn) if (!used.some((one) => one.id === id)) ids.add(id);
  }
  return ids;
}
