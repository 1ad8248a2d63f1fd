import { hasRole, type Role, type User } from "@/lib/domain/user";
import { problem } from "@/lib/http/problem";
import { checkWrite } from "./check-write";
import { currentUser } from "./current-user";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Lets a request pass to what needs rights: signed in, with the role, and, where it writes, sent by our own pages
 * (check-write.ts). Every route handler that writes, or reads what only editors may see, begins with it.
 * @param role What the user must be at least.
 * @returns The user; or the answer to give instead, problem details with 401 or 403.
 */
export async function requireUser(
  request: Request,
  role: Role = "editor",
): Promise<{ user: User; problem?: undefined } | { problem: Response; user?: undefined }> {
  const refused = READING.has(request.method) ? null : checkWrite(request);
  if (refused) return { problem: refused };
  const user = await currentUser(request.headers);
  if (!user) return { problem: problem(401, "Not signed in", "Sign in first.") };
  if (!hasRole(user, role)) return { problem: problem(403, "Not allowed", `Only an ${role} may do this.`) };
  return { user };
}
