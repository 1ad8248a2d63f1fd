import { newestVersion } from "@/lib/db/newest-version";
import { carriedVersion, versionCookie } from "@/lib/http/version-cookie";

/**
 * Sees to it that what a request is shown has the change that its reader has just made, also where another process took
 * it. Called before anything is read. Without the cookie, and for a change that this process knows, it does nothing.
 */
export async function heedVersion(headers: Pick<Headers, "get">): Promise<void> {
  const carried = carriedVersion(headers);
  // Where the database does not answer, the question that comes next says so.
  if (carried > 0) await newestVersion(carried).catch(() => {});
}

/** Lets the reader carry the version of the facts that they have made; asked after the change is accepted. */
export async function withVersion(answer: Response): Promise<Response> {
  const version = await newestVersion(Number.MAX_SAFE_INTEGER).catch(() => null);
  if (version !== null) answer.headers.append("Set-Cookie", versionCookie(version));
  return answer;
}
