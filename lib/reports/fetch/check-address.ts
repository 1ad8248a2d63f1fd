import { IntakeError } from "../intake-problem";

const LONGEST = 2_000;

/**
 * An address that a person or a page gives, as it may be asked: http(s), the usual port, no password. What it leads to is
 * checked when it is asked (fetch-guarded.ts).
 * @returns without its fragment, which is never sent
 * @throws IntakeError `bad_address`, `address_scheme`, `address_port` or `address_credentials`
 */
export function checkAddress(address: string, base?: URL): URL {
  const text = address.trim();
  if (text.length > LONGEST || !URL.canParse(text, base?.href)) {
    throw new IntakeError("bad_address", "it is not a web address");
  }
  const url = new URL(text, base?.href);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new IntakeError("address_scheme", "only http and https addresses are asked");
  }
  if (url.username !== "" || url.password !== "") {
    throw new IntakeError("address_credentials", "an address with a user name or password is not asked");
  }
  // Of an address with its usual port the port is empty; the other protocol's usual port is allowed, too.
  if (!["", "80", "443"].includes(url.port)) throw new IntakeError("address_port", "only ports 80 and 443 are asked");
  url.hash = "";
  return url;
}
