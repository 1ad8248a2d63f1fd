import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { IntakeError } from "../intake-problem";
import { LARGEST_FILE } from "../read/file-limits";
import { checkAddress } from "./check-address";
import { type Network, PUBLIC_NETWORK } from "./network";

/** What an address gave: its bytes, unpacked, and the address that gave them at last. */
export type Fetched = { bytes: Buffer; mediaType: string | null; address: string };

const REDIRECTS = 5;

/**
 * Asks an address of the public internet. The host is resolved once, every address of it must be public, and the connection
 * goes to exactly that address; each redirect is checked in the same way. Nothing is sent that would tell who asks.
 * @throws IntakeError with what stands in the way (`address_…`, `too_large`)
 */
export async function fetchGuarded(address: string, network: Network = PUBLIC_NETWORK): Promise<Fetched> {
  const signal = AbortSignal.timeout(network.patience);
  let url = checkAddress(address);
  for (let redirects = 0; ; redirects += 1) {
    if (redirects > REDIRECTS) throw new IntakeError("address_redirects", `it redirects more than ${REDIRECTS} times`);
    const answer = await ask(url, network, signal);
    const location = redirectOf(answer);
    if (location === null) return receive(answer, url, signal);
    answer.destroy();
    url = checkAddress(location, url);
  }
}

async function ask(url: URL, network: Network, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const address = await within(signal, resolvePublic(host, network));
  const secure = url.protocol === "https:";
  const to = network.dial(address, Number(url.port) || (secure ? 443 : 80));
  const options = {
    ...to,
    method: "GET",
    path: url.pathname + url.search,
    headers: { Host: url.host, Accept: ACCEPT, "Accept-Encoding": "identity", "User-Agent": "Readout" },
    // The certificate is that of the host that was asked for, not of the number that is connected to.
    servername: isIP(host) ? undefined : host,
    agent: false as const,
    signal,
  };
  return new Promise((resolve, reject) => {
    const request = (secure ? requestHttps : requestHttp)(options, resolve);
    request.on("error", (error) => reject(failure(error, signal)));
    request.end();
  });
}

const ACCEPT =
  "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5";

async function resolvePublic(host: string, network: Network): Promise<string> {
  const addresses = isIP(host) ? [host] : await network.resolve(host).catch(() => []);
  const [first] = addresses;
  if (first === undefined) throw new IntakeError("address_unknown_host", "its host is not known");
  if (!addresses.every(network.allows)) {
    throw new IntakeError("address_not_public", "its host is not on the public internet");
  }
  return first;
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? null) : null;
}

async function receive(answer: IncomingMessage, url: URL, signal: AbortSignal): Promise<Fetched> {
  const { statusCode = 0, headers } = answer;
  try {
    if (statusCode < 200 || statusCode > 299) {
      throw new IntakeError("address_status", `it answers with status ${statusCode}`);
    }
    if (Number(headers["content-length"]) > LARGEST_FILE) throw tooLarge();
    const bytes = await within(signal, collect(unpacked(answer)));
    return { bytes, mediaType: headers["content-type"] ?? null, address: url.href };
  } catch (error) {
    throw failure(error as Error, signal);
  } finally {
    answer.destroy();
  }
}

async function collect(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LARGEST_FILE) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// Nothing packed was asked for; some servers pack all the same. What comes out is counted, not what goes in.
function unpacked(answer: IncomingMessage): Readable {
  const encoding = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  const unpack = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress };
  if (encoding === "identity" || encoding === "") return answer;
  if (!Object.hasOwn(unpack, encoding)) throw new IntakeError("address_unreachable", "it is packed in an unknown way");
  const stream = unpack[encoding as keyof typeof unpack]();
  answer.on("error", (error) => stream.destroy(error));
  return answer.pipe(stream);
}

function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(tooSlow());
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

function failure(error: Error, signal: AbortSignal): IntakeError {
  if (error instanceof IntakeError) return error;
  if (signal.aborted) return tooSlow();
  return new IntakeError("address_unreachable", "it cannot be reached");
}

const tooSlow = (): IntakeError => new IntakeError("address_too_slow", "it takes too long to answer");
const tooLarge = (): IntakeError =>
  new IntakeError("too_large", `its answer is larger than ${LARGEST_FILE / 1_000_000} MB`);
