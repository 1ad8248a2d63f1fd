import type { z } from "zod";
import { withVersion } from "@/lib/accounts/heed-version";
import { requireUser } from "@/lib/accounts/require-user";
import type { User } from "@/lib/domain/user";
import { problem } from "@/lib/http/problem";
import { serverFault } from "@/lib/review/database";
import { ReviewError, type ReviewFault } from "@/lib/review/review-error";

/** What addresses of one report are called with. */
export type OfReport = { params: Promise<{ report: string }> };

/** The largest body: the draft of a long report with all its traces. */
const LARGEST = 8_000_000;

const FAULTS: Record<ReviewFault, [status: number, title: string]> = {
  "no-such-report": [404, "No such report"],
  stale: [409, "The review has moved on"],
  "not-awaiting": [409, "The report is decided already"],
  "not-decided": [409, "The report is open already"],
  gone: [409, "The record has changed"],
  incomplete: [422, "The draft cannot be accepted yet"],
};

/** The id of the report that an address names; a NUL, which the database refuses, is in no id. */
export async function reportOf({ params }: OfReport): Promise<string> {
  return (await params).report.replaceAll("\0", "");
}

/** An answer that nobody may keep. */
export function privately(body: unknown): Response {
  return Response.json(body, { headers: { "Cache-Control": "private, no-store" } });
}

/** The same after the facts were changed: what the editor looks at next has the change, whoever answers. */
export function changed(body: unknown): Promise<Response> {
  return withVersion(privately(body));
}

/** Lets an editor's request through to the work; whatever fails becomes a problem (RFC 9457). */
export async function forEditors(request: Request, work: (user: User) => Promise<Response>): Promise<Response> {
  try {
    const asked = await requireUser(request, "editor");
    return asked.problem ?? (await work(asked.user));
  } catch (error) {
    if (error instanceof ReviewError) return refused(error);
    console.error(error);
    if (serverFault(error) === "gone") {
      return problem(503, "The database cannot be written to", "Look again in a moment whether the change was made.");
    }
    return problem(500, "The answer could not be put together");
  }
}

/** The same for a request with a body in JSON of a given shape. */
export function forEditorsWith<T>(
  request: Request,
  shape: z.ZodType<T>,
  work: (body: T, user: User) => Promise<Response>,
): Promise<Response> {
  return forEditors(request, async (user) => {
    const body = await bodyOf(request);
    if (body instanceof Response) return body;
    const read = shape.safeParse(body);
    if (read.success) return work(read.data, user);
    const issues = read.error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join("."), message }));
    return withMore(problem(422, "The request has another shape than expected"), { issues });
  });
}

async function bodyOf(request: Request): Promise<unknown> {
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST) return problem(413, "The request is too large");
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) {
    return problem(415, "The request must be JSON");
  }
  const text = await readAtMost(request, LARGEST);
  if (text === null) return problem(413, "The request is too large");
  try {
    return /\\u(0000|d[89a-f])/i.test(text) ? JSON.parse(text, storable) : JSON.parse(text);
  } catch {
    return problem(400, "The request is not JSON");
  }
}

// A lone surrogate or a NUL is no text that the database could keep.
function storable(_: string, value: unknown): unknown {
  return typeof value === "string" ? value.toWellFormed().replaceAll("\0", "\uFFFD") : value;
}

// A body may be longer than it says.
async function readAtMost(request: Request, most: number): Promise<string | null> {
  const reader = request.body?.getReader();
  if (!reader) return "";
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(pieces).toString("utf8");
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
}

async function refused({ fault, problems }: ReviewError): Promise<Response> {
  const [status, title] = FAULTS[fault];
  return withMore(problem(status, title), { fault, ...(problems.length > 0 ? { problems } : {}) });
}

async function withMore(answer: Response, more: object): Promise<Response> {
  const body = { ...((await answer.json()) as object), ...more };
  return new Response(JSON.stringify(body), { status: answer.status, headers: answer.headers });
}
