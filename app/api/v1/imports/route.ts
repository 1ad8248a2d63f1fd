import { requireUser } from "@/lib/accounts/require-user";
import { problem } from "@/lib/http/problem";
import { receiveUpload, UnreadableRequest } from "@/lib/imports/receive-upload";
import { receiveWords } from "@/lib/imports/receive-words";
import { refusal } from "@/lib/imports/refusal";
import { IntakeError } from "@/lib/reports/intake-problem";
import { notAllowed } from "./not-allowed";

/** Takes reports in: files (multipart/form-data), pasted words or an address (JSON). They are read in the background. */
export async function POST(request: Request): Promise<Response> {
  const { user, problem: refused } = await requireUser(request, "editor");
  if (refused) return refused;
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  const receive = { "multipart/form-data": receiveUpload, "application/json": receiveWords }[type ?? ""];
  if (!receive) return problem(415, "Unknown media type", "Send multipart/form-data or application/json.");
  try {
    const id = await receive(request, user.name);
    const headers = { Location: `/api/v1/imports/${id}`, "Cache-Control": "no-store" };
    return Response.json({ id }, { status: 202, headers });
  } catch (error) {
    if (error instanceof IntakeError) return refusal(error);
    if (error instanceof UnreadableRequest) return problem(400, "Unreadable request");
    console.error(error);
    return problem(500, "The answer could not be put together");
  }
}

const refuse = notAllowed("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
