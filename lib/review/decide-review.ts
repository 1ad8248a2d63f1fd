import type { PrismaClient } from "@/lib/db/client";
import { takeAway } from "./accept";
import { lockMeetings } from "./meeting-past";
import { ReviewError } from "./review-error";
import { addStep, decide, findReviewState, lockReview } from "./review-state";
import type { ReviewBase, WorkingDraft } from "./working-draft";

type By = { user: { name: string } };

/**
 * Rejects a report: it gives no facts. What was made of its draft stays.
 * @throws ReviewError "stale", or "not-awaiting" when it is decided already
 */
export async function rejectReview(
  prisma: PrismaClient,
  { report, base, reason, user }: By & { report: string; base: ReviewBase; reason: string | null },
): Promise<{ base: ReviewBase }> {
  return decide(prisma, async (tx) => {
    const state = await lockReview(tx, report, base);
    if (state.state !== "awaiting") throw new ReviewError("not-awaiting");
    const next = await addStep(tx, state, { decision: "rejected", reviewer: user.name, reason, edited: state.edited });
    await tx.report.update({ where: { id: report }, data: { state: "rejected" }, select: { id: true } });
    return { base: next };
  });
}

/**
 * Opens a decided report again. Its facts stay as they are until it is accepted anew, which writes a new revision.
 * @param reason in the reviewer's words; never empty
 * @throws ReviewError "not-decided" when it is open already
 */
export async function reopenReview(
  prisma: PrismaClient,
  { report, reason, user }: By & { report: string; reason: string },
): Promise<{ base: ReviewBase }> {
  return decide(prisma, async (tx) => {
    const state = await lockReview(tx, report, null);
    if (state.state === "awaiting") throw new ReviewError("not-decided");
    const next = await addStep(tx, state, { decision: "reopened", reviewer: user.name, reason, edited: state.edited });
    await tx.report.update({ where: { id: report }, data: { state: "awaiting" }, select: { id: true } });
    return { base: next };
  });
}

/**
 * Undoes a wrong join: takes a report out of one meeting, with all that it alone has told of it. The meeting's earlier
 * records stay in its revisions, and the report awaits review again with nobody having said which meeting it tells of.
 * @throws ReviewError "gone" when the meeting does not have the report
 */
export async function detachReport(
  prisma: PrismaClient,
  { report, meeting, reason, user }: By & { report: string; meeting: string; reason: string },
): Promise<{ base: ReviewBase | null }> {
  return decide(prisma, async (tx) => {
    // A report of the seed whose words are not here has facts, but cannot be reviewed.
    const reviewed = await findReviewState(tx, report);
    const state = reviewed && (await lockReview(tx, report, null));
    await lockMeetings(tx, [meeting], [meeting]);
    const joined = await tx.meetingReport.count({ where: { meetingId: meeting, reportId: report } });
    if (joined === 0) throw new ReviewError("gone");
    await takeAway(tx, meeting, report, user.name, { kind: "detached", report, reason });
    if (!state) return { base: null };
    const edited = state.edited && undecided(state.edited, meeting);
    const base = await addStep(tx, state, { decision: "reopened", reviewer: user.name, reason, edited });
    await tx.report.update({ where: { id: report }, data: { state: "awaiting" }, select: { id: true } });
    return { base };
  });
}

function undecided(draft: WorkingDraft, meetingId: string): WorkingDraft {
  const left = new Set(
    draft.meetings.flatMap(({ key, target }) => (target.kind === "known" && target.meeting === meetingId ? [key] : [])),
  );
  return {
    ...draft,
    meetings: draft.meetings.map((one) => (left.has(one.key) ? { ...one, target: { kind: "open" }, takes: [] } : one)),
    statements: draft.statements.map((one) => (left.has(one.meeting) ? { ...one, alignedWith: null } : one)),
  };
}
