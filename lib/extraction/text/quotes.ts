import type { Folded } from "./fold";
import { firstAtLeast } from "./sorted";

/** A quotation: offsets in the folded text of what stands between its marks. */
export type Quote = {
  /** First unit after the opening mark. */
  start: number;
  /** The closing mark, or the end of the paragraph where it was never closed. */
  end: number;
  closed: boolean;
};

const MARK = '"';

/**
 * Quotations of a folded text, not nested, in order. A mark opens or closes by its shape where it has one (« “), else by the spaces
 * around it. A quotation that is never closed ends with its paragraph; a closing mark without an opening one is left out.
 */
export function findQuotes(folded: Folded): Quote[] {
  const { text } = folded;
  const quotes: Quote[] = [];
  let open: number | null = null;
  // Up to where no end of a sentence was found: nothing is searched twice.
  let searched = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === "\n" && open !== null && isParagraphEnd(text, at)) {
      quotes.push({ start: open, end: at, closed: false });
      open = null;
    }
    if (unit !== MARK) continue;
    const side = sideOf(folded, at, open !== null);
    if (side === "open") {
      if (open !== null) {
        // A second opening mark: where a sentence has ended since, the first was never closed; else this one stands inside.
        const stop = stopAfter(text, Math.max(open, searched), at);
        searched = at;
        if (stop === null) continue;
        quotes.push({ start: open, end: stop, closed: false });
      }
      open = at + 1;
    } else if (open !== null) {
      quotes.push({ start: open, end: at, closed: true });
      open = null;
    }
  }
  if (open !== null) quotes.push({ start: open, end: text.length, closed: false });
  return quotes;
}

// A hard-wrapped line goes on: its paragraph ends where an empty line follows, or where the sentence ended.
function isParagraphEnd(text: string, at: number): boolean {
  let before = at - 1;
  while (before > 0 && text[before] === " ") before--;
  return /[.!?؟:"»]/.test(text[before] ?? ".") || /^\s*\n/.test(text.slice(at + 1, at + 40));
}

const STOP = /[.؟!](?=\s*\p{L})(?!\d)/u;

// The first end of a sentence between two places; an abbreviation's or a number's dot is none.
function stopAfter(text: string, from: number, to: number): number | null {
  const found = STOP.exec(text.slice(from, to));
  const at = found ? from + found.index : -1;
  return found && !/[a-z0-9.]/.test(text[at - 1] ?? "") ? at : null;
}

function sideOf(folded: Folded, at: number, inside: boolean): "open" | "close" {
  const printed = folded.source[folded.starts[at] ?? 0];
  if (printed === "«" || printed === "“" || printed === "‟") return "open";
  if (printed === "»" || printed === "”") return "close";
  const before = folded.text[at - 1] ?? " ";
  const after = folded.text[at + 1] ?? " ";
  const spaceBefore = /[\s([:-]/.test(before);
  const spaceAfter = /[\s.,،؛;:!?؟)\]]/.test(after);
  if (spaceBefore && !spaceAfter) return "open";
  if (spaceAfter && !spaceBefore) return "close";
  return inside ? "close" : "open";
}

/** The quotations that touch a stretch of the folded text. */
export function quotesIn(quotes: readonly Quote[], start: number, end: number): Quote[] {
  const first = firstAtLeast(quotes, (quote) => quote.end, start);
  let last = first;
  while (last < quotes.length && (quotes[last] as Quote).start <= end) last++;
  return quotes.slice(first, last);
}
