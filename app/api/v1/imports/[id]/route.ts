import { requireUser } from "@/lib/accounts/require-user";
import { problem } from "@/lib/http/problem";
import { getBatch } from "@/lib/imports/get-batch";
import { notAllowed } from "../not-allowed";

/** How far a batch is. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { problem: refused } = await requireUser(request, "editor");
  if (refused) return refused;
  const { id } = await params;
  const batch = /^[\w-]{16}$/.test(id) ? await getBatch(id) : null;
  if (!batch) return problem(404, "No such import");
  return Response.json(batch, { headers: { "Cache-Control": "private, no-store" } });
}

const refuse = notAllowed("GET, HEAD");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
