import type { MeetingRecord } from "@/lib/domain/record";
import { JOINT, UNKNOWN_SIDE } from "@/lib/domain/words";

/**
 * Whose voice a statement is: the party of its speakers as they took part, `joint` for more than one party, `unknown`
 * when no speaker is known.
 */
export function sideOf(statement: MeetingRecord["statements"][number], record: MeetingRecord): string {
  const parties = statement.speakers.map((speaker) => {
    if ("party" in speaker) return speaker.party;
    return record.participations.find(({ person }) => person === speaker.person)?.party;
  });
  const known = new Set(parties.filter((party) => party !== undefined));
  if (known.size > 1) return JOINT;
  return [...known][0] ?? UNKNOWN_SIDE;
}
