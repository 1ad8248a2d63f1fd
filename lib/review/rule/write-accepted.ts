import { Prisma } from "@/lib/db/client";
import type { Statements } from "@/lib/db/statements";
import { type MeetingChange, writeMeetings } from "@/lib/db/write-meeting";
import { textKey } from "./meeting-pasts";
import { RULE } from "./rule-name";
import type { RuleWorld } from "./rule-world";

/** A report whose draft was accepted by rule, and the changes to meetings that follow. */
export type AcceptedReport = { report: string; text: string; changes: readonly MeetingChange[] };

/**
 * Writes what was accepted by rule: the decisions and the facts of all meetings, with one new version of the facts. The reports
 * are there, marked as unreviewed; what the drafts add to the lists has been written.
 */
export async function writeAccepted(
  tx: Statements,
  world: RuleWorld,
  accepted: readonly AcceptedReport[],
): Promise<void> {
  if (accepted.length === 0) return;
  // No edited draft: nobody has changed what the machine read, and whoever opens it again starts from that.
  await tx.$executeRaw(Prisma.sql`
    insert into review (report_id, extraction_number, number, decision, reviewer)
    select id, 1, 1, 'accepted', ${RULE} from unnest(${accepted.map(({ report }) => report)}::text[]) as r(id)`);
  const texts = new Map(accepted.map(({ report, text }) => [textKey(report), text]));
  const changes = accepted.flatMap((one) => one.changes);
  world.written(await writeMeetings(tx, changes, texts));
}
