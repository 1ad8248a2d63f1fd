import { prisma } from "@/lib/review/database";
import { lookUpPeople } from "@/lib/review/people-lookup";
import { forEditors, privately } from "../answer";

/** Known people by what somebody types. */
export async function GET(request: Request): Promise<Response> {
  return forEditors(request, async () => {
    const typed = new URL(request.url).searchParams.get("q") ?? "";
    return privately({ people: await lookUpPeople(prisma, typed) });
  });
}
