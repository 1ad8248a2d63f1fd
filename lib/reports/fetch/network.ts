import { lookup } from "node:dns/promises";
import { isPublicAddress } from "./public-address";

/** The network as the guard sees it; tests have one of their own. */
export type Network = {
  /** All addresses of a host; asked once for each request. */
  resolve(host: string): Promise<string[]>;
  /** Whether an address may be connected to. */
  allows(address: string): boolean;
  /** Where a connection to an address really goes. */
  dial(address: string, port: number): { host: string; port: number };
  /** Milliseconds for a whole answer, its redirects included. */
  patience: number;
};

/** The network of this machine, without what is private in it. */
export const PUBLIC_NETWORK: Network = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  allows: isPublicAddress,
  dial: (host, port) => ({ host, port }),
  patience: 20_000,
};
