import { z } from "zod";
import { prisma } from "@/lib/review/database";
import { rejectReview } from "@/lib/review/decide-review";
import { ReviewBase } from "@/lib/review/working-draft";
import { forEditorsWith, type OfReport, privately, reportOf } from "../../answer";

const Body = z.strictObject({ base: ReviewBase, reason: z.string().trim().max(2000).nullish() });

/** Rejects a report: it gives no facts. */
export async function POST(request: Request, of: OfReport): Promise<Response> {
  return forEditorsWith(request, Body, async ({ base, reason }, user) => {
    const report = await reportOf(of);
    return privately(await rejectReview(prisma, { report, base, reason: reason || null, user }));
  });
}
