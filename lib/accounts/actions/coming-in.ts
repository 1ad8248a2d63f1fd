import { acceptLink } from "../accept-link";
import { authFor } from "../auth";
import { currentSession } from "../current-user";
import { type Form, leadTo, leadToAddress, ownPage } from "../form";
import type { Purpose } from "../one-time-link";
import { endSession } from "../people";
import { isSecure } from "../session-cookie";
import { signIn } from "../sign-in";
import { isToken } from "../tokens";
import type { Action } from "./action";

/** E-mail and password in, a session out. A session that the browser still has ends: it gets a new one. */
export const signInByForm: Action = {
  by: "anyone",
  async run(form) {
    const next = ownPage(form.field("next"));
    const result = await signIn(form.headers, { email: form.field("email"), password: form.field("password") });
    if (typeof result === "string") return backToSignIn(form, result, next);
    await endPresentSession(form);
    return next ? leadToAddress(next, result.cookies) : leadTo(form, "/", undefined, result.cookies);
  },
};

/** Ends the session of this browser. Whoever has none is signed out already. */
export const signOut: Action = {
  by: "anyone",
  async run(form) {
    await endPresentSession(form);
    const auth = await authFor(isSecure(form.headers));
    const answer = await auth.api.signOut({ headers: form.headers, asResponse: true });
    return leadTo(form, "/sign-in", "signedOut", answer.headers.getSetCookie());
  },
};

/** The first administrator, by the link that the start has printed. */
export const setUp: Action = { by: "anyone", run: (form) => makeAccount(form, "set_up", "/set-up") };

/** One more account, by an administrator's invitation. */
export const acceptInvitation: Action = { by: "anyone", run: (form) => makeAccount(form, "invitation", "/invitation") };

async function makeAccount(form: Form, purpose: Purpose, path: string): Promise<Response> {
  const token = form.field("token");
  if (!isToken(token)) return leadTo(form, "/sign-in", "deadLink");
  const given = { name: form.field("name"), email: form.field("email"), password: form.field("password") };
  const made = await acceptLink(purpose, token, given);
  if (typeof made === "string") return leadTo(form, `${path}/${token}`, made);
  await endPresentSession(form);
  const result = await signIn(form.headers, made);
  return typeof result === "string"
    ? leadTo(form, "/sign-in", result)
    : leadTo(form, "/account", undefined, result.cookies);
}

async function endPresentSession(form: Form): Promise<void> {
  const present = await currentSession(form.headers);
  if (present) await endSession(present.token);
}

function backToSignIn(form: Form, message: string, next: string | null): Response {
  const search = new URLSearchParams({ message, ...(next ? { next } : {}) });
  return leadToAddress(`/${form.locale}/sign-in?${search}`);
}
