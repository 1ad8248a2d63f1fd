import type { Locale } from "@/lib/domain/words";
import { isSecure } from "./session-cookie";
import { isToken } from "./tokens";

const NAME = "readout_invitation";
const SECONDS = 120;

/**
 * The header line that takes a new invitation to the page that shows its link: the token must not stand in the address of
 * a page that stays in the history.
 */
export function invitationCookie(headers: Pick<Headers, "get">, locale: Locale, token: string): string {
  const secure = isSecure(headers) ? "; Secure" : "";
  return `${NAME}=${token}; Path=/${locale}/account; Max-Age=${SECONDS}; HttpOnly; SameSite=Strict${secure}`;
}

/** The token of an invitation made just now; null when there is none. */
export function newInvitation(headers: Pick<Headers, "get">): string | null {
  const token = /(?:^|;\s*)readout_invitation=([^;]*)/.exec(headers.get("cookie") ?? "")?.[1] ?? "";
  return isToken(token) ? token : null;
}
