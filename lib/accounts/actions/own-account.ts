import { authFor } from "../auth";
import { leadTo } from "../form";
import { faultOfPassword, readName } from "../new-account";
import { endSessions, setName } from "../people";
import { isSecure } from "../session-cookie";
import { mayTryPassword, passwordWasRight } from "../sign-in";
import type { Action } from "./action";

const PAGE = "/account";

/** Changes one's own name. */
export const changeName: Action = {
  by: "editor",
  async run(form, { user }) {
    const name = readName(form.field("name"));
    if (name === null) return leadTo(form, PAGE, "badName");
    await setName(user.id, name);
    return leadTo(form, PAGE, "nameChanged");
  },
};

/** Changes one's own password: all sessions end, and this browser gets a new one. */
export const changePassword: Action = {
  by: "editor",
  async run(form, { user }) {
    const { headers } = form;
    const newPassword = form.field("newPassword");
    const fault = faultOfPassword(newPassword, [user.name, user.email, user.email.split("@")[0] ?? ""]);
    if (fault) return leadTo(form, PAGE, fault);
    // Whoever sits down at a browser that was left open must not try passwords without end either.
    if (!(await mayTryPassword(headers, user.email))) return leadTo(form, PAGE, "tooMany");
    const auth = await authFor(isSecure(headers));
    const body = { currentPassword: form.field("currentPassword"), newPassword, revokeOtherSessions: true };
    const answer = await auth.api.changePassword({ body, headers, asResponse: true });
    if (!answer.ok) return leadTo(form, PAGE, "wrongPassword");
    await passwordWasRight(headers, user.email);
    return leadTo(form, PAGE, "passwordChanged", answer.headers.getSetCookie());
  },
};

/** Ends all sessions of one's own, this one too. */
export const signOutEverywhere: Action = {
  by: "editor",
  async run(form, { user }) {
    await endSessions(user.id);
    const auth = await authFor(isSecure(form.headers));
    const answer = await auth.api.signOut({ headers: form.headers, asResponse: true });
    return leadTo(form, "/sign-in", "sessionsEnded", answer.headers.getSetCookie());
  },
};
