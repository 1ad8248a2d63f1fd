import type { IncomingMessage } from "node:http";
import { carriesSession } from "@/lib/accounts/session-cookie";
import { originOf } from "@/lib/http/origin";

/** A request whose answer may be kept: all that the answer may depend on, and nothing else. */
export interface Question {
  /** The same for requests that have the same answer. */
  key: string;
  /** Path and search, as they are asked. */
  url: string;
  /** The headers that the answer may depend on; whoever makes the answer sees no others. */
  headers: Record<string, string>;
  kind: "page" | "data";
}

// Slugs and ids are plain letters, digits and hyphens; whatever is spelt otherwise is nobody's usual address.
const SLUG = "[A-Za-z0-9_-]{1,120}";
const PAGE = new RegExp(
  `^/(?:en|ar)(?:/(?:(?:meetings|statements|topics|people|parties)|(?:topics|people|parties|choices)/${SLUG}` +
    `|meetings/${SLUG}(?:/${SLUG}|/statements/\\d{1,6})?))?$`,
);
const DATA = /^\/api\/v1\/(?:timeline|jump|choices|charts\/[a-z0-9-]{1,60}\.(?:json|csv|svg))$/;

/** By these Next's router says which part of a page it wants (Vary of its answers, and Next-Url). */
const ROUTER_HEADERS = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
];

const LONGEST = 4_000;
const READING = new Set(["GET", "HEAD"]);

/**
 * Whether the answer to a request may be kept and given to others, and under which name: reading a page or data of the
 * record, by somebody who carries no session.
 * @returns null for every other request.
 */
export function questionOf(request: IncomingMessage): Question | null {
  const { method, url = "", headers } = request;
  const [path = "", search = ""] = splitOnce(url, "?");
  const kind = PAGE.test(path) ? "page" : DATA.test(path) ? "data" : null;
  if (!kind || !READING.has(method ?? "") || url.length > LONGEST || hasBody(request)) return null;
  const sent = { get: (name: string) => one(headers[name]) };
  const origin = originOf(sent);
  if (!origin || carriesSession(sent)) return null;
  const passed: Record<string, string> = { host: headers.host ?? "" };
  if (origin.startsWith("https:")) passed["x-forwarded-proto"] = "https";
  for (const name of kind === "page" ? ROUTER_HEADERS : []) {
    const value = one(headers[name]);
    if (value !== null) passed[name] = value;
  }
  if (Object.values(passed).some((value) => value.length > LONGEST)) return null;
  const asked = kind === "data" ? inOrder(search) : search;
  const key = JSON.stringify([path, asked, passed]);
  return { kind, url: `${path}${asked === "" ? "" : `?${asked}`}`, headers: passed, key };
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;

/** Data say nothing of the order in which their parameters came; a page does, to the router in the browser. */
function inOrder(search: string): string {
  const params = new URLSearchParams(search);
  params.sort();
  return params.toString();
}

function one(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value.join(", ") : value) ?? null;
}

function splitOnce(text: string, at: string): string[] {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + at.length)];
}
