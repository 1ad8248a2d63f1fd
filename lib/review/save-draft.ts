import type { PrismaClient } from "@/lib/db/client";
import { checkDraft } from "./check-draft";
import { joinedMeetings } from "./joined-meetings";
import { ReviewError } from "./review-error";
import { addStep, decide, lockReview } from "./review-state";
import type { SavedDraft } from "./review-view";
import type { ReviewBase, WorkingDraft } from "./working-draft";

/**
 * Keeps what a reviewer has made of a draft so far. Of several saves in a row only the last stays, under a number of its
 * own; the machine's draft and what was decided before are never touched.
 * @throws ReviewError "stale" when somebody else has saved or decided since `base`, "not-awaiting" when it is decided
 */
export async function saveDraft(
  prisma: PrismaClient,
  given: { report: string; base: ReviewBase; draft: WorkingDraft; user: { name: string } },
): Promise<SavedDraft> {
  const { report, draft, user } = given;
  return decide(prisma, async (tx) => {
    const state = await lockReview(tx, report, given.base);
    if (state.state !== "awaiting") throw new ReviewError("not-awaiting");
    const base = await addStep(tx, state, { decision: "edited", reviewer: user.name, edited: draft });
    await tx.review.deleteMany({
      where: {
        reportId: report,
        extractionNumber: state.base.extraction,
        number: state.base.version,
        decision: "edited",
        reviewer: user.name,
      },
    });
    const joined = await joinedMeetings(tx, draft, state.text, report);
    return { base, problems: checkDraft(draft, state.text), joined };
  });
}
