import { createHash } from "node:crypto";
import { keptPolicy } from "@/lib/http/content-security-policy";
import { decode, type Encoding, encode } from "./encodings";
import type { Rendered } from "./inner-request";

/** An answer that may be given to many. */
export interface Answer {
  /** Without those that depend on who asks: length, encoding, date, tag. */
  headers: Record<string, string>;
  /** Names the plain bytes. */
  tag: string;
  /** The body as it was asked for first; the others are made from it when somebody asks for them. */
  bodies: Map<Encoding, Buffer>;
  /** Bodies that are being made. */
  making: Map<Encoding, Promise<Buffer>>;
}

const NONCE = /'nonce-([A-Za-z0-9+/=_-]{16,})'/;
const TYPES = /^(?:text\/html|text\/x-component|application\/json|text\/csv|image\/svg\+xml)(?:;|$)/;
/** Of one answer alone, or of the connection: not kept. What Cache-Control says is ours to say. */
const OWN = new Set([
  "cache-control",
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "etag",
  "expires",
  "keep-alive",
  "last-modified",
  "transfer-encoding",
]);

/**
 * Makes of what was rendered once an answer for many. The nonce is taken out wherever it stands; the scripts that bore it
 * are named by their hashes in the policy. A script without it, by whatever hole it came into the page, is named nowhere.
 * @param encoding in which the body is wanted first
 * @returns null for what must not be kept: anything but a plain 200 of the kinds that pages and data are made of
 */
export async function answerOf(rendered: Rendered, encoding: Encoding): Promise<Answer | null> {
  const type = rendered.headers["content-type"] ?? "";
  if (rendered.status !== 200 || rendered.headers["set-cookie"] !== undefined || !TYPES.test(type)) return null;
  if (rendered.headers["content-encoding"] !== undefined) return null;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(rendered.headers)) if (!OWN.has(name)) headers[name] = value;
  const policy = headers["content-security-policy"];
  const nonce = NONCE.exec(policy ?? "")?.[1];
  // A page without our policy is none of ours.
  if (type.startsWith("text/html") && !nonce) return null;
  const text = rendered.body.toString("utf8");
  const body = nonce ? Buffer.from(withoutNonce(text, nonce)) : rendered.body;
  if (nonce) {
    headers["content-security-policy"] = keptPolicy(hashesOf(text, "script", nonce), hashesOf(text, "style", nonce));
    if (headers.link) headers.link = withoutNonce(headers.link, nonce);
  }
  headers["cache-control"] = "private, no-cache";
  headers.vary = withEncoding(headers.vary);
  const tag = createHash("sha256")
    .update(body)
    .update(headers["content-security-policy"] ?? "")
    .digest("base64url");
  const first = encoding === "identity" ? "br" : encoding;
  const bodies = new Map([[first, await encode(body, first)]]);
  return { headers, tag: tag.slice(0, 27), bodies, making: new Map() };
}

/** The body of an answer as a reader wants it. What is made is kept, but for the plain bytes, which would weigh most. */
export async function bodyOf(answer: Answer, encoding: Encoding): Promise<Buffer> {
  const made = answer.bodies.get(encoding);
  if (made) return made;
  // Whoever wants the same meanwhile waits for it: making it takes more memory than keeping it.
  const making = answer.making.get(encoding) ?? makeBody(answer, encoding);
  answer.making.set(encoding, making);
  return making.finally(() => answer.making.delete(encoding));
}

async function makeBody(answer: Answer, encoding: Encoding): Promise<Buffer> {
  const [[from, bytes] = ["identity", Buffer.alloc(0)] as const] = answer.bodies;
  const body = await encode(await decode(bytes, from), encoding);
  if (encoding !== "identity") answer.bodies.set(encoding, body);
  return body;
}

/** The entity tag of an answer in an encoding: strong, since its bytes are always the same. */
export function entityTag(answer: Answer, encoding: Encoding): string {
  return `"${answer.tag}${encoding === "identity" ? "" : `-${encoding}`}"`;
}

/** About how many bytes an answer takes. */
export function weightOf(answer: Answer): number {
  const bodies = [...answer.bodies.values()].reduce((sum, body) => sum + body.length, 0);
  return bodies + Object.entries(answer.headers).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
}

/** In attributes, in the payload that scripts carry, in the addresses to preload: random enough to stand nowhere else. */
const withoutNonce = (text: string, nonce: string): string => text.replaceAll(nonce, "");

/** The hashes of the inline scripts or styles that bear the nonce, as they will be in the page. */
function hashesOf(text: string, tag: "script" | "style", nonce: string): string[] {
  const found = text.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, "g"));
  const inline = [...found].filter(([, attributes = ""]) => {
    return attributes.includes(` nonce="${nonce}"`) && !/\ssrc=/.test(attributes);
  });
  const hash = (content: string) => createHash("sha256").update(withoutNonce(content, nonce)).digest("base64");
  return [...new Set(inline.map(([, , content = ""]) => hash(content)))];
}

function withEncoding(vary: string | undefined): string {
  if (!vary) return "Accept-Encoding";
  return /\baccept-encoding\b/i.test(vary) ? vary : `${vary}, Accept-Encoding`;
}
