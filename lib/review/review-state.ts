import { Prisma, type PrismaClient, type Transaction } from "@/lib/db/client";
import type { Statements } from "@/lib/db/statements";
import type { Draft } from "@/lib/extraction/draft";
import { readRecordedState } from "./recorded-state";
import { ReviewError } from "./review-error";
import type { ReviewBase, WorkingDraft } from "./working-draft";

/** Where the review of a report stands. */
export type ReviewState = {
  report: string;
  state: "awaiting" | "accepted" | "rejected";
  base: ReviewBase;
  /** The version of the text that the newest draft was read in. */
  version: number;
  text: string;
  machine: Draft;
  /** The newest edited draft; null while nobody has touched it. */
  edited: WorkingDraft | null;
  /** Its facts came into the record without a review: no draft of it is stored yet. */
  unread?: boolean;
};

type Row = {
  state: ReviewState["state"];
  extraction: number;
  version: number;
  text: string;
  draft: Draft;
  number: number;
  edited: WorkingDraft | null;
};

/**
 * Where the review of a report stands: of its newest draft and of what was made of that.
 * @returns null when there is no such report, or nothing was read in it
 */
export async function readReviewState(prisma: PrismaClient | Transaction, report: string): Promise<ReviewState | null> {
  const rows = await prisma.$queryRaw<Row[]>(Prisma.sql`
    select r.state::text, e.number as extraction, e.report_version::int as version, t.text, e.draft,
      coalesce((select max(v.number) from review v
                where v.report_id = r.id and v.extraction_number = e.number), 0)::int as number,
      (select v.edited from review v where v.report_id = r.id and v.extraction_number = e.number
        and v.edited is not null order by v.number desc limit 1) as edited
    from report r
      join extraction e on e.report_id = r.id
        and e.number = (select max(x.number) from extraction x where x.report_id = r.id)
      join report_text t on t.report_id = r.id and t.version = e.report_version
    where r.id = ${report}`);
  const [row] = rows;
  if (!row) return null;
  const { state, extraction, number, version, text, draft, edited } = row;
  return { report, state, base: { extraction, version: number }, version, text, machine: draft, edited };
}

/** The same, also of a report that has facts but was never reviewed, where its words are here. */
export async function findReviewState(prisma: PrismaClient | Transaction, report: string): Promise<ReviewState | null> {
  return (await readReviewState(prisma, report)) ?? (await readRecordedState(prisma, report));
}

/** Any number that nobody else locks: decisions are taken one after another. */
const DECISION_LOCK = 5_244_864;

/** From here to the end of the transaction nobody else decides on a report. */
export async function lockDecisions(tx: Statements): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${DECISION_LOCK}::bigint)`;
}

/**
 * The same, with the report locked until the transaction ends.
 * @param base what the decision was taken on; null where any state will do
 * @throws ReviewError "no-such-report", or "stale" when the review has moved on since
 */
export async function lockReview(tx: Transaction, report: string, base: ReviewBase | null): Promise<ReviewState> {
  await lockDecisions(tx);
  await tx.$queryRaw`SELECT id FROM report WHERE id = ${report} FOR UPDATE`;
  const state = await findReviewState(tx, report);
  if (!state) throw new ReviewError("no-such-report");
  const { extraction, version } = state.base;
  if (base && (base.extraction !== extraction || base.version !== version)) throw new ReviewError("stale");
  return state;
}

/** A decision to be written down. */
export type Step = {
  decision: "edited" | "accepted" | "rejected" | "reopened";
  reviewer: string;
  edited?: WorkingDraft | null;
  reason?: string | null;
};

/** Stores what the machine reads in a report that it had not read yet: decisions are kept beside it. */
async function keepReading(tx: Transaction, { report, base, version, machine }: ReviewState): Promise<void> {
  const draft = machine as unknown as Prisma.InputJsonValue;
  const read = { number: base.extraction, reportVersion: version, extractorVersion: machine.extractor, draft };
  await tx.extraction.create({ data: { reportId: report, ...read } });
}

/** Writes a decision down as the next one. @returns the new base */
export async function addStep(tx: Transaction, state: ReviewState, step: Step): Promise<ReviewBase> {
  const { report, base } = state;
  if (state.unread) await keepReading(tx, state);
  const number = base.version + 1;
  await tx.review.create({
    data: {
      reportId: report,
      extractionNumber: base.extraction,
      number,
      decision: step.decision,
      reviewer: step.reviewer,
      reason: step.reason ?? null,
      edited: step.edited ? (step.edited as Prisma.InputJsonValue) : Prisma.DbNull,
    },
    select: { number: true },
  });
  return { extraction: base.extraction, version: number };
}

/**
 * Runs a decision in one transaction; one that ran into another's locks is tried again.
 * @throws what the work throws; nothing is changed then
 */
export async function decide<T>(prisma: PrismaClient, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await prisma.$transaction(work, { timeout: 60_000, maxWait: 20_000 });
    } catch (error) {
      if (attempt === 3 || !isDeadlock(error)) throw error;
    }
  }
}

function isDeadlock(error: unknown): boolean {
  return (
    error instanceof Error && /P2034|40P01|deadlock/i.test(`${"code" in error ? error.code : ""} ${error.message}`)
  );
}
