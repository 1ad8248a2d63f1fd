import type { IntakeError, IntakeProblem } from "@/lib/reports/intake-problem";

const STATUS: Partial<Record<IntakeProblem, number>> = { too_large: 413, too_long: 413, too_many: 413 };

/** A request that is refused as a whole, as problem details (RFC 9457) with the word of the closed list as `code`. */
export function refusal({ problem, message }: IntakeError): Response {
  const status = STATUS[problem] ?? 422;
  const body = { type: "about:blank", title: "It cannot be taken in", status, detail: message, code: problem };
  const headers = { "Content-Type": "application/problem+json; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(JSON.stringify(body), { status, headers });
}
