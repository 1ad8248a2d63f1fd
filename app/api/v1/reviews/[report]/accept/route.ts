import { z } from "zod";
import { acceptReview } from "@/lib/review/accept";
import { prisma } from "@/lib/review/database";
import { ReviewBase, WorkingDraft } from "@/lib/review/working-draft";
import { changed, forEditorsWith, type OfReport, reportOf } from "../../answer";

const Body = z.strictObject({ base: ReviewBase, draft: WorkingDraft });

/** Makes a draft facts, whole or not at all. */
export async function POST(request: Request, of: OfReport): Promise<Response> {
  return forEditorsWith(request, Body, async (body, user) => {
    return changed(await acceptReview(prisma, { report: await reportOf(of), ...body, user }));
  });
}
