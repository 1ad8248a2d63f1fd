import { z } from "zod";
import { Prisma, type PrismaClient, type Transaction } from "@/lib/db/client";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import { StatementRow } from "@/lib/domain/statement-row";
import { statementRow } from "@/lib/queries/get-statement";
import { meetingSummary } from "@/lib/queries/meeting-columns";
import { alignStatements } from "./align-statements";
import type { JoinedMeeting } from "./review-view";
import type { WorkingDraft } from "./working-draft";

const Row = z.object({ meeting: MeetingSummary, statements: z.array(StatementRow) });

/**
 * The known meetings that the meetings of a draft are to join, each with its statements and what of the draft says the
 * same. One question.
 * @param text the reviewed version of the report
 */
export async function joinedMeetings(
  prisma: PrismaClient | Transaction,
  draft: WorkingDraft,
  text: string,
  reportId: string,
): Promise<JoinedMeeting[]> {
  const targets = draft.meetings.flatMap(({ key, target }) =>
    target.kind === "known" ? [{ key, id: target.meeting }] : [],
  );
  if (targets.length === 0) return [];
  const rows = await prisma.$queryRaw<unknown[]>(Prisma.sql`select ${meetingSummary},
      (select coalesce(json_agg(${statementRow} order by s.number), '[]') from statement s where s.meeting_id = m.id)
        as statements
    from meeting m where m.id = any(${targets.map(({ id }) => id)})`);
  const known = new Map(
    z
      .array(Row)
      .parse(rows)
      .map((row) => [row.meeting.id, row]),
  );
  return targets.flatMap(({ key, id }) => {
    const row = known.get(id);
    if (!row) return [];
    const said = draft.statements.filter(({ meeting }) => meeting === key);
    return [{ key, ...row, alignments: alignStatements(text, draft, said, row.statements, reportId) }];
  });
}
