import { originOf } from "@/lib/http/origin";
import { problem } from "@/lib/http/problem";
import { carriesSession } from "./session-cookie";

/**
 * Whether a request that writes comes from our own pages (CSRF). What the browser says of its origin must be ours, by the
 * Host that it asked; X-Forwarded-Host is nobody's word. A request that says nothing may come from a program, but not
 * with a reader's session: a browser that sends one says where it comes from.
 * @returns null, or the refusal.
 */
export function checkWrite(request: Request): Response | null {
  const { headers } = request;
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return refusal("The request comes from another site.");
  if (origin !== null && origin !== originOf(headers)) return refusal("The request comes from another origin.");
  if (origin === null && site === null && carriesSession(headers)) {
    return refusal("The request does not say where it comes from.");
  }
  return null;
}

const refusal = (detail: string): Response => problem(403, "Not from this site", detail);
