import { XMLParser } from "fast-xml-parser";
import { z } from "zod";
import { IntakeError } from "../intake-problem";
import { decodeBytes } from "../read/decode-bytes";
import { realDay } from "../real-day";
import { checkAddress } from "./check-address";

/** An entry of a feed: the report that it points to. */
export type FeedEntry = { address: string; title: string | null; published: string | null };

/** So many entries of a feed are taken, the first ones. */
const ENTRIES = 200;
const LARGEST_FEED = 3_000_000;

/** Whether an answer is a feed: by its media type or its first element. */
export function isFeed(bytes: Uint8Array, mediaType: string | null): boolean {
  if (/\b(rss|atom)\+xml\b/i.test(mediaType ?? "")) return true;
  const head = Buffer.from(bytes.subarray(0, 2_000)).toString("latin1");
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(head);
}

/**
 * The entries of an RSS or Atom feed, in its order, each address once. XML without document type: a feed that declares one is
 * refused, so that there are no entities but XML's own.
 * @param address where the feed was: addresses in it may be relative to it
 * @throws IntakeError `broken_feed`, `empty_feed`, `document_type_declared`, or that of its encoding
 */
export function readFeed(bytes: Uint8Array, mediaType: string | null, address: string): FeedEntry[] {
  if (bytes.length > LARGEST_FEED) throw new IntakeError("too_large", "the feed is larger than 3 MB");
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const charset =
    /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(mediaType ?? "") ?? /encoding=["']([\w.:-]{1,40})["']/.exec(head);
  const { text } = decodeBytes(bytes, charset?.[1] ?? null);
  expectNoDocumentType(text);
  const feed = parse(text);
  const items = feed.rss?.channel?.item ?? feed.feed?.entry ?? feed["rdf:RDF"]?.item ?? [];
  const entries = new Map<string, FeedEntry>();
  for (const item of items.slice(0, ENTRIES)) {
    const entry = entryOf(item, new URL(address));
    if (entry && !entries.has(entry.address)) entries.set(entry.address, entry);
  }
  if (entries.size === 0) throw new IntakeError("empty_feed", "the feed has no entries with addresses");
  return [...entries.values()];
}

// Walked once from mark to mark: an expression for comments would start anew at each one that does not end.
function expectNoDocumentType(xml: string): void {
  let at = xml.indexOf("<!");
  while (at >= 0) {
    const end = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![CDATA[", at) ? "]]>" : null;
    if (end === null) throw new IntakeError("document_type_declared", "it declares a document type");
    const closed = xml.indexOf(end, at + 2);
    if (closed < 0) throw new IntakeError("broken_feed", "it is not XML");
    at = xml.indexOf("<!", closed);
  }
}

const Text = z
  .union([z.string(), z.object({ "#text": z.string() }).transform((element) => element["#text"])])
  .optional()
  .catch(undefined);
const Link = z.object({ "@href": z.string(), "@rel": z.string().default("alternate") });
const Item = z.object({
  title: Text,
  link: z
    .union([
      z.array(z.union([Link, z.string()])),
      Link.transform((link) => [link]),
      z.string().transform((link) => [link]),
    ])
    .catch([]),
  pubDate: Text,
  published: Text,
  updated: Text,
  "dc:date": Text,
});
const items = z.array(Item).catch([]);
const Feed = z.object({
  rss: z
    .object({ channel: z.object({ item: items }) })
    .optional()
    .catch(undefined),
  feed: z.object({ entry: items }).optional().catch(undefined),
  "rdf:RDF": z.object({ item: items }).optional().catch(undefined),
});

function parse(xml: string): z.infer<typeof Feed> {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    htmlEntities: true,
    isArray: (name) => name === "item" || name === "entry",
  });
  try {
    return Feed.parse(parser.parse(xml));
  } catch {
    throw new IntakeError("broken_feed", "it is not a feed that can be read");
  }
}

function entryOf(item: z.infer<typeof Item>, base: URL): FeedEntry | null {
  const link = item.link.find((each) => typeof each === "string" || each["@rel"] === "alternate");
  const target = typeof link === "string" ? link : link?.["@href"];
  if (!target) return null;
  try {
    const published = dayOf(item.pubDate ?? item.published ?? item["dc:date"] ?? item.updated);
    return { address: checkAddress(target, base).href, title: item.title?.trim() || null, published };
  } catch {
    // An address that would never be asked.
    return null;
  }
}

// The day as the feed writes it, in its own zone: "2021-05-06T…" or "Thu, 06 May 2021 23:30:00 +0300".
function dayOf(time: string | undefined): string | null {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})/.exec(time ?? "")?.[1];
  if (iso) return realDay(iso);
  const [, day, month, year] = /(\d{1,2}) (\w{3})\w* (\d{4})/.exec(time ?? "") ?? [];
  const first = new Date(`1 ${month} ${year} 00:00:00 UTC`);
  return Number.isNaN(first.getTime()) ? null : realDay(`${first.toISOString().slice(0, 8)}${day?.padStart(2, "0")}`);
}
