import { checkEvidence } from "@/lib/db/check-evidence";
import { Prisma, type PrismaClient, type Transaction } from "@/lib/db/client";
import { raiseDataVersion } from "@/lib/db/data-version";
import { type DecodedText, decodeText } from "./decode-text";

/** What became of a text that was handed in. */
export type AttachOutcome =
  | { outcome: "attached"; report: string; exact: number; broken: number }
  | { outcome: "already here"; report: string }
  /** No report of the record has this text. */
  | { outcome: "unknown" };

/**
 * Gives a report of the record its own words. The report is found by the fingerprint of the text; its text becomes
 * version 1, and all evidence that was read in it is checked: exact, or broken. One transaction.
 * @param prisma the database
 * @param bytes the text as it was published, in UTF-8
 * @param options with `dryRun` everything is checked and nothing is kept
 * @throws NotTextError when the bytes are not text
 */
export async function attachText(
  prisma: PrismaClient,
  bytes: Uint8Array,
  options: { dryRun?: boolean } = {},
): Promise<AttachOutcome> {
  const candidates = decodeText(bytes);
  const known = await prisma.report.findMany({
    where: { sha256: { in: candidates.map(({ sha256 }) => sha256) } },
    select: { id: true, sha256: true },
  });
  const match = candidates.find(({ sha256 }) => known.some((report) => report.sha256 === sha256));
  const report = known.find(({ sha256 }) => sha256 === match?.sha256);
  if (!match || !report) return { outcome: "unknown" };
  return prisma
    .$transaction(
      async (tx) => {
        const outcome = await attachKnown(tx, report.id, match);
        if (options.dryRun && outcome.outcome === "attached") throw new DryRun(outcome);
        return outcome;
      },
      { timeout: 60_000, maxWait: 20_000 },
    )
    .catch((error: unknown) => {
      if (error instanceof DryRun) return error.outcome;
      throw error;
    });
}

// Thrown to undo the transaction of a dry run, which is the real one up to its last step.
class DryRun extends Error {
  constructor(readonly outcome: AttachOutcome) {
    super("dry run");
  }
}

/**
 * The same inside a transaction, for a report that was recognised.
 * @param match the form of the text under whose fingerprint the report is known
 * @param columns what else is kept of how the text was read
 */
export async function attachKnown(
  tx: Transaction,
  reportId: string,
  match: DecodedText,
  columns: Partial<Prisma.ReportTextUncheckedCreateInput> = {},
): Promise<Exclude<AttachOutcome, { outcome: "unknown" }>> {
  // The lock makes a second importer of the same text wait, and then find it here.
  await tx.$queryRaw`SELECT id FROM report WHERE id = ${reportId} FOR UPDATE`;
  const here = await tx.reportText.count({ where: { reportId, version: 1 } });
  if (here > 0) return { outcome: "already here", report: reportId };
  await tx.reportText.create({
    data: { ...columns, reportId, version: 1, text: match.text, sha256: match.sha256 },
    select: { version: true },
  });
  const counts = await checkReport(tx, reportId, match.text);
  await raiseDataVersion(tx);
  return { outcome: "attached", report: reportId, ...counts };
}

async function checkReport(
  tx: Transaction,
  reportId: string,
  text: string,
): Promise<{ exact: number; broken: number }> {
  const rows = await tx.evidence.findMany({ where: { reportId, reportVersion: 1 } });
  const checked = rows.map((row) => ({ meeting: row.meetingId, number: row.number, ...checkEvidence(text, row) }));
  await tx.$executeRaw(Prisma.sql`
    UPDATE evidence SET state = given.state,
           exact = given.exact, prefix = given.prefix, suffix = given.suffix
      FROM jsonb_to_recordset(${JSON.stringify(checked)}::jsonb)
           AS given(meeting text, number smallint, state evidence_state, exact text, prefix text, suffix text)
     WHERE evidence.meeting_id = given.meeting AND evidence.number = given.number`);
  const exact = checked.filter(({ state }) => state === "exact").length;
  return { exact, broken: checked.length - exact };
}
