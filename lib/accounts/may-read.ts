import { problem } from "@/lib/http/problem";
import { readOnly } from "@/lib/http/read-only";
import { currentUser } from "./current-user";
import { heedVersion } from "./heed-version";

/**
 * Whether only those signed in may read (READOUT_READING=closed). The start refuses other words than open and closed;
 * where it was passed by, what cannot be understood is closed.
 */
export const isClosed = (): boolean => !["", "open"].includes(process.env.READOUT_READING ?? "");

/**
 * The methods of an API address that readers may read: all of them, or, where reading is closed, those signed in. Every
 * such address is made with it; pages ask in loadPageContext. Nothing of it is left to proxy.ts, which can be passed by
 * (CVE-2025-29927 and its kin).
 * @param answer Answers GET; the first argument is the request.
 */
export function forReaders<R extends Request, A extends unknown[]>(
  answer: (request: R, ...rest: A) => Promise<Response>,
) {
  return readOnly(async (request: R, ...rest: A): Promise<Response> => {
    await heedVersion(request.headers);
    if (!isClosed()) return answer(request, ...rest);
    if (!(await currentUser(request.headers))) {
      return problem(401, "Not signed in", "Only those who are signed in may read here.");
    }
    const given = await answer(request, ...rest);
    const headers = new Headers(given.headers);
    headers.set("Cache-Control", "private, no-store");
    return new Response(given.body, { status: given.status, headers });
  });
}
