import { Role, type User } from "@/lib/domain/user";
import { authFor } from "./auth";
import { carriesSession, isSecure } from "./session-cookie";

/** Somebody signed in, with the session that says so. */
export interface SignedIn {
  user: User;
  /** The token of the session, which ends with its row. */
  token: string;
}

/**
 * Who asks, by the session of their cookie. The database is asked each time, so that a session that was ended and rights
 * that were taken away count at once; without a cookie nobody is asked.
 * @returns null for whoever is not signed in, or has no rights.
 */
export async function currentSession(headers: Pick<Headers, "get">): Promise<SignedIn | null> {
  if (!carriesSession(headers)) return null;
  const auth = await authFor(isSecure(headers));
  const found = await auth.api.getSession({ headers: new Headers({ cookie: headers.get("cookie") ?? "" }) });
  const role = Role.safeParse(found?.user.role);
  if (!found || !role.success) return null;
  const { id, name, email } = found.user;
  return { user: { id, name, email, role: role.data }, token: found.session.token };
}

/** Who asks; null for whoever is not signed in. */
export async function currentUser(headers: Pick<Headers, "get">): Promise<User | null> {
  return (await currentSession(headers))?.user ?? null;
}
