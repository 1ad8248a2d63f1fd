import { z } from "zod";
import { prisma } from "@/lib/review/database";
import { reopenReview } from "@/lib/review/decide-review";
import { forEditorsWith, type OfReport, privately, reportOf } from "../../answer";

const Body = z.strictObject({ reason: z.string().trim().min(1).max(2000) });

/** Opens a decided report again; its facts stay until it is accepted anew. */
export async function POST(request: Request, of: OfReport): Promise<Response> {
  return forEditorsWith(request, Body, async ({ reason }, user) => {
    return privately(await reopenReview(prisma, { report: await reportOf(of), reason, user }));
  });
}
