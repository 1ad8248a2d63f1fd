import { BlockList, isIP } from "node:net";

// Everything that is not the public internet, from the registries of special-purpose addresses (IANA; RFC 6890 and its
// successors). Of IPv6 only 2000::/3 is given out at all, so the list there begins with that.

const IPV4: readonly [string, number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  // An address of a cloud's metadata that is otherwise public.
  ["168.63.129.16", 32],
];

// Teredo and other tunnels, documentation, 6to4, AS112.
const IPV6: readonly [string, number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["2620:4f:8000::", 48],
  ["3fff::", 20],
];

const refused = new BlockList();
for (const [network, prefix] of IPV4) refused.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of IPV6) refused.addSubnet(network, prefix, "ipv6");
const unicast = new BlockList();
unicast.addSubnet("2000::", 3, "ipv6");

/**
 * Whether an address belongs to the public internet. Addresses that carry an IPv4 address inside (mapped, NAT64, 6to4, Teredo)
 * are not: what they lead to is decided elsewhere.
 * @param address an IPv4 or IPv6 address, as a resolver gives it
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !refused.check(address, "ipv4");
  return family === 6 && unicast.check(address, "ipv6") && !refused.check(address, "ipv6");
}
