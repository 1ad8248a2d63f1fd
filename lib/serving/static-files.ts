import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { acceptedEncoding } from "./encodings";
import { type Ask, render } from "./inner-request";
import { names, one, send } from "./send";

type Kept = { headers: Record<string, string>; tag: string; body: Buffer };

const PREFIX = "/_next/static/";
const LIMIT = 30_000;
/** What Next's answer says of its own bytes and of the connection. */
const OWN = new Set(["accept-ranges", "connection", "content-length", "date", "etag", "keep-alive", "last-modified"]);

/**
 * Gives the files of the build as they were compressed with it (scripts/compress-files.mjs), to those who take brotli. How
 * they may be used, Next says as for the plain ones.
 * @param folder the build's static files
 */
export function createStaticFiles(folder: string) {
  const compressed = new Set(listed(folder).map((name) => PREFIX + name.slice(0, -".br".length)));
  // By address and scheme, on which a header depends: never more than twice as many as there are files.
  const files = new Map<string, Promise<Kept>>();

  async function make(ask: Ask, url: string, secure: boolean): Promise<Kept> {
    const sent: Record<string, string> = secure ? { "x-forwarded-proto": "https" } : {};
    const question = { kind: "data", key: url, url, headers: { host: "localhost", ...sent } } as const;
    const { status, headers } = await render(ask, question, LIMIT);
    if (status !== 200) throw new Error(`${url} answered ${status}`);
    const body = await readFile(join(folder, `${url.slice(PREFIX.length)}.br`));
    const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.has(name)));
    const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}-br"`;
    return { headers: { ...kept, vary: "Accept-Encoding", "content-encoding": "br", etag: tag }, tag, body };
  }

  async function give(request: IncomingMessage, response: ServerResponse, ask: Ask, url: string): Promise<void> {
    const secure = request.headers["x-forwarded-proto"] === "https";
    const key = `${secure} ${url}`;
    const making = files.get(key) ?? make(ask, url, secure);
    files.set(key, making);
    const { headers, tag, body } = await making.catch((error) => {
      files.delete(key);
      throw error;
    });
    if (names(one(request.headers["if-none-match"]), tag)) response.writeHead(304, { etag: tag }).end();
    else send(request, response, 200, headers, body);
  }

  return {
    /** Answers a request for a file that was compressed; false, and nothing is done, for every other. */
    handle(request: IncomingMessage, response: ServerResponse, ask: Ask): boolean {
      const { method, url = "", headers } = request;
      if (!compressed.has(url) || (method !== "GET" && method !== "HEAD") || headers.range !== undefined) return false;
      if (acceptedEncoding(one(headers["accept-encoding"])) !== "br") return false;
      give(request, response, ask, url).catch(() => {
        if (response.headersSent) response.destroy();
        else ask(request, response);
      });
      return true;
    },
  };
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith(".br"))
      .map((name) => name.replaceAll("\\", "/"));
  } catch {
    return [];
  }
}
