/**
 * The origin that the reader asked, for addresses that must be absolute: behind a proxy the request itself names an inner
 * host. It is the reader's own word and is only ever said back to them.
 * @returns "https://host", or null where the header names no host.
 */
export function originOf(headers: Pick<Headers, "get">): string | null {
  const scheme = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  const host = headers.get("host");
  // A host and a port, and nothing else that an address may hold before its path.
  if (!host || !/^[\p{L}\d.:[\]-]{1,255}$/u.test(host) || !URL.canParse(`${scheme}://${host}`)) return null;
  return new URL(`${scheme}://${host}`).origin;
}
