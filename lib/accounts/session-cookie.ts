type Sent = Pick<Headers, "get">;

const PLAIN = "readout_session";
const SECURE = "__Host-readout_session";

/** Whether the reader asked over https, as the proxy in front says. */
export function isSecure(headers: Sent): boolean {
  return headers.get("x-forwarded-proto") === "https";
}

/**
 * The name of the session's cookie. Over https its prefix binds it to this host and to https; on a plain loopback address
 * browsers would drop a cookie of that name.
 */
export function sessionCookieName(secure: boolean): string {
  return secure ? SECURE : PLAIN;
}

/** Whether a request carries a cookie of a session, be it valid or not, under either name. */
export function carriesSession(headers: Sent): boolean {
  const names = (headers.get("cookie") ?? "").split(";").map((one) => one.split("=")[0]?.trim());
  return names.includes(PLAIN) || names.includes(SECURE);
}
