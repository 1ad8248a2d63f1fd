import type { PrismaClient } from "@/lib/db/client";
import { acceptReview } from "@/lib/review/accept";
import { acceptAll } from "@/lib/review/check-draft";
import { getReview } from "@/lib/review/get-review";
import type { Accepted, ReviewView } from "@/lib/review/review-view";
import type { WorkingDraft } from "@/lib/review/working-draft";

/** Who reviews in tests. */
export const REVIEWER = { name: "Rana" };

/** The review of a report that is there. */
export async function openReview(prisma: PrismaClient, report: string): Promise<ReviewView> {
  const view = await getReview(prisma, report);
  if (!view) throw new Error(`no review of ${report}`);
  return view;
}

/** Opens a review, accepts every statement of it after an edit, and makes it facts. */
export async function acceptReport(
  prisma: PrismaClient,
  report: string,
  edit: (draft: WorkingDraft) => WorkingDraft = (draft) => draft,
): Promise<Accepted> {
  const { base, draft } = await openReview(prisma, report);
  return acceptReview(prisma, { report, base, draft: edit(acceptAll(draft)), user: REVIEWER });
}

/** How much there is of what an acceptance writes. */
export async function countFacts(prisma: PrismaClient) {
  return {
    meetings: await prisma.meeting.count(),
    statements: await prisma.statement.count(),
    people: await prisma.person.count(),
    revisions: await prisma.revision.count(),
    version: (await prisma.dataState.findUnique({ where: { id: 1 } }))?.version ?? 0,
  };
}
