import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { IntakeError } from "../intake-problem";
import { realDay } from "../real-day";

/** What a page gives: its article as text, and what the page says of itself. */
export type ReadPage = { text: string; title: string | null; published: string | null; address: string | null };

/** Never text of an article, whatever stands in them. JSON-LD stays for Readability, which looks there for dates. */
const DROPPED =
  'script:not([type="application/ld+json"]), style, noscript, template, svg, math, iframe, object, embed, canvas, ' +
  "audio, video, form, button, select, textarea, base, [hidden]";

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);

const SKIPPED = new Set(["HEAD", "SCRIPT"]);

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/**
 * The article of a page as plain text, one line for each block. Nothing of the page is run and nothing is fetched; what
 * comes out is text, whatever it looks like.
 * @param html the page, decoded
 * @throws IntakeError `no_text_in_page`
 */
export function readHtml(html: string): ReadPage {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`);
  const hints = {
    title:
      metaOf(document, ['meta[property="og:title"]']) ?? (document.querySelector("title")?.textContent?.trim() || null),
    published: metaOf(document, PUBLISHED),
    address: addressOf(document),
  };
  for (const element of document.querySelectorAll(DROPPED)) element.remove();
  const whole = textOf(document.documentElement);
  const article = articleOf(document);
  const text = article?.content ? textOf(article.content) : "";
  // A short page has no article that Readability would find; then all of it is the text.
  const best = text.length > 0 && text.length >= Math.min(200, whole.length / 2) ? text : whole;
  if (!/\p{L}/u.test(best)) throw new IntakeError("no_text_in_page", "the page holds no text");
  return {
    text: best,
    title: hints.title ?? article?.title ?? null,
    published: dayOf(hints.published ?? article?.publishedTime ?? null),
    address: hints.address,
  };
}

function articleOf(document: Document) {
  try {
    return new Readability<Element>(document, {
      maxElemsToParse: 100_000,
      serializer: (node) => node as Element,
    }).parse();
  } catch {
    return null;
  }
}

const PUBLISHED = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="DC.date.issued"]',
];

function metaOf(document: Document, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const content = document.querySelector(selector)?.getAttribute("content")?.trim();
    if (content) return content;
  }
  return null;
}

function addressOf(document: Document): string | null {
  const named = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const address = named ?? metaOf(document, ['meta[property="og:url"]']);
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}

// The day as the page writes it, in the zone of the page.
const dayOf = (time: string | null): string | null => realDay(/^(\d{4}-\d{2}-\d{2})(?:$|[T\s])/.exec(time ?? "")?.[1]);

// A walk without recursion: pages may be nested as deeply as somebody likes.
function textOf(root: Node): string {
  const parts: string[] = [];
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === TEXT_NODE) parts.push((node.nodeValue ?? "").replace(/\s+/g, " "));
    else if (isBlock(node)) parts.push("\n");
    if (node.nodeType === ELEMENT_NODE && node.firstChild && !SKIPPED.has(node.nodeName.toUpperCase())) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && isBlock(node)) parts.push("\n");
    }
    node = node === root || !node ? null : node.nextSibling;
  }
  const lines = parts.join("").split("\n");
  return lines
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

const isBlock = (node: Node): boolean => node.nodeType === ELEMENT_NODE && BLOCKS.has(node.nodeName.toUpperCase());
