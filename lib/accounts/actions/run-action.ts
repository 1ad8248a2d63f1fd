import { hasRole } from "@/lib/domain/user";
import { problem } from "@/lib/http/problem";
import { checkWrite } from "../check-write";
import { currentSession } from "../current-user";
import { leadTo, readForm } from "../form";
import type { Action } from "./action";
import { changeRole, endSessionsOf, invite, withdraw } from "./administer";
import { acceptInvitation, setUp, signInByForm, signOut } from "./coming-in";
import { changeName, changePassword, signOutEverywhere } from "./own-account";

/** Everything that the forms of accounts can ask for, by the last part of their address. */
export const ACTIONS: Record<string, Action> = {
  "sign-in": signInByForm,
  "sign-out": signOut,
  "set-up": setUp,
  invitation: acceptInvitation,
  name: changeName,
  password: changePassword,
  "sign-out-everywhere": signOutEverywhere,
  invite,
  "withdraw-invitation": withdraw,
  role: changeRole,
  "end-sessions": endSessionsOf,
};

/** Answers a form: checks where it comes from and whether its sender may, then does it. */
export async function runAction(name: string, request: Request): Promise<Response> {
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!action) return problem(404, "No such address", "No API stands at this address.");
  const refused = checkWrite(request);
  if (refused) return refused;
  const form = await readForm(request);
  if (form instanceof Response) return form;
  if (action.by === "anyone") return action.run(form);
  const signedIn = await currentSession(request.headers);
  if (!signedIn) {
    // A page may have been open for longer than its session: its reader is led on, a program is told.
    const reader = request.headers.get("accept")?.includes("text/html");
    return reader ? leadTo(form, "/sign-in", "signInFirst") : problem(401, "Not signed in", "Sign in first.");
  }
  if (!hasRole(signedIn.user, action.by)) return problem(403, "Not allowed", `Only an ${action.by} may do this.`);
  return action.run(form, signedIn);
}
