import { prisma } from "@/lib/review/database";
import { lookUpMeetings } from "@/lib/review/meeting-lookup";
import { forEditors, privately } from "../answer";

/** Meetings on record by what somebody types: names, places, dates. */
export async function GET(request: Request): Promise<Response> {
  return forEditors(request, async () => {
    const typed = new URL(request.url).searchParams.get("q") ?? "";
    return privately({ meetings: await lookUpMeetings(prisma, typed) });
  });
}
