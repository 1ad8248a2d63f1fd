import { z } from "zod";
import { MeetingId } from "@/lib/domain/record";
import { prisma } from "@/lib/review/database";
import { detachReport } from "@/lib/review/decide-review";
import { changed, forEditorsWith, type OfReport, reportOf } from "../../answer";

const Body = z.strictObject({ meeting: MeetingId, reason: z.string().trim().min(1).max(2000) });

/** Takes a report out of a meeting that it was wrongly joined to. */
export async function POST(request: Request, of: OfReport): Promise<Response> {
  return forEditorsWith(request, Body, async (body, user) => {
    return changed(await detachReport(prisma, { report: await reportOf(of), ...body, user }));
  });
}
