import { isIP } from "node:net";
import { readEnvironment } from "@/lib/env";

/** The header in which the web server notes who is connected; what a reader sends under this name is thrown away. */
export const PEER_HEADER = "x-readout-peer";

/**
 * The network address that a request comes from: of whoever is connected, or, behind proxies of our own, the one that the
 * outermost of them has added to X-Forwarded-For. What stands further left there is the reader's word.
 * @returns An address, of IPv6 the network that one customer has; "unknown" where it cannot be told.
 */
export function addressOf(headers: Pick<Headers, "get">): string {
  const { READOUT_PROXIES: proxies } = readEnvironment();
  if (proxies === 0) return networkOf(headers.get(PEER_HEADER) ?? "");
  const added = (headers.get("x-forwarded-for") ?? "").split(",").map((one) => one.trim());
  return networkOf(added.at(-proxies) ?? "");
}

function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (isIP(plain) === 4) return plain;
  if (isIP(plain) !== 6) return "unknown";
  // Sixty-four bits: whoever has one address of such a network has them all.
  const [head = "", tail] = plain.split("%")[0]?.split("::") ?? [];
  const before = head.split(":").filter(Boolean);
  const after = (tail ?? "").split(":").filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const parts = [...before, ...Array<string>(Math.max(0, zeros)).fill("0"), ...after];
  return parts
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(":");
}
