import { prisma } from "@/lib/db/client";
import { Role } from "@/lib/domain/user";
import { type Form, leadTo } from "../form";
import { invitationCookie } from "../invitation-cookie";
import { createInvitation } from "../one-time-link";
import { endSessions, setRole, withdrawInvitation } from "../people";
import type { Action } from "./action";

const PAGE = "/account";

/** Makes an invitation. Its link is shown once, to whoever made it. */
export const invite: Action = {
  by: "administrator",
  async run(form, { user }) {
    const role = Role.safeParse(form.field("role"));
    if (!role.success) return leadTo(form, PAGE, "nothingChanged");
    const token = await createInvitation(prisma, role.data, user.id);
    return leadTo(form, PAGE, "invited", [invitationCookie(form.headers, form.locale, token)]);
  },
};

/** Withdraws an invitation that nobody has used yet. */
export const withdraw: Action = {
  by: "administrator",
  async run(form) {
    const done = await withdrawInvitation(form.field("id"));
    return leadTo(form, PAGE, done ? "invitationWithdrawn" : "nothingChanged");
  },
};

/** Gives a role, or takes all rights away. */
export const changeRole: Action = {
  by: "administrator",
  async run(form) {
    const wanted = wantedRole(form);
    if (wanted === undefined) return leadTo(form, PAGE, "nothingChanged");
    return leadTo(form, PAGE, await setRole(form.field("id"), wanted));
  },
};

/** Ends all sessions of somebody. */
export const endSessionsOf: Action = {
  by: "administrator",
  async run(form) {
    const ended = await endSessions(form.field("id"));
    return leadTo(form, PAGE, ended > 0 ? "sessionsEnded" : "nothingChanged");
  },
};

function wantedRole(form: Form): Role | null | undefined {
  const given = form.field("role");
  return given === "none" ? null : Role.safeParse(given).data;
}
