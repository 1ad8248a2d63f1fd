import type { Speech } from "../draft";
import { type Quote, quotesIn } from "../text/quotes";

const SHORT_REST = 3;
const MOST_OF_A_NAME = 2;

/**
 * In whose words a clause stands: direct where all of the content is in quotation marks or stands behind a colon; mixed where a part of it
 * is, or where the reporting verb itself stands inside the marks; else indirect (annotation guide §4.11).
 * @param content folded offsets of what is said, without verb, speaker and "that"
 * @param verb folded offset of the verb
 */
export function speechOf(
  text: string,
  quotes: readonly Quote[],
  content: { start: number; end: number },
  verb: number,
): Speech {
  const inside = quotesIn(quotes, Math.min(verb, content.start), content.end);
  if (inside.some(({ start, end }) => start <= verb && verb < end)) return "mixed";
  const spans = inside
    .map(({ start, end }) => ({ start: Math.max(start, content.start), end: Math.min(end, content.end) }))
    .filter(({ start, end }) => end > start);
  if (spans.length === 0)
    return /:\s*$/.test(text.slice(Math.max(0, content.start - 3), content.start)) ? "direct" : "indirect";
  const rest = lettersOf(text, content) - spans.reduce((sum, span) => sum + lettersOf(text, span), 0);
  if (rest <= SHORT_REST) return "direct";
  // The name of a programme or a body in marks ("روح شانغهاي", «داعش») is nobody's words.
  return spans.every((span) => isName(text, span)) ? "indirect" : "mixed";
}

const lettersOf = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(start, end).replace(/[^\p{L}\p{N}]/gu, "").length;

const isName = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(start, end).trim().split(/\s+/).length <= MOST_OF_A_NAME;
