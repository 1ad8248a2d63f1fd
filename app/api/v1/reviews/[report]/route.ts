import { z } from "zod";
import { problem } from "@/lib/http/problem";
import { prisma } from "@/lib/review/database";
import { getReview } from "@/lib/review/get-review";
import { saveDraft } from "@/lib/review/save-draft";
import { ReviewBase, WorkingDraft } from "@/lib/review/working-draft";
import { forEditors, forEditorsWith, type OfReport, privately, reportOf } from "../answer";

const Body = z.strictObject({ base: ReviewBase, draft: WorkingDraft });

/** Everything that the screen of a review needs. */
export async function GET(request: Request, of: OfReport): Promise<Response> {
  return forEditors(request, async () => {
    const view = await getReview(prisma, await reportOf(of));
    return view ? privately(view) : problem(404, "No such report");
  });
}

/** Autosave. */
export async function PUT(request: Request, of: OfReport): Promise<Response> {
  return forEditorsWith(request, Body, async (body, user) => {
    return privately(await saveDraft(prisma, { report: await reportOf(of), ...body, user }));
  });
}
