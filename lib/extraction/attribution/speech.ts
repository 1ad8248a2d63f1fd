import type { Speech } from "../draft";
import { type Quote, quotesIn } from "../text/quotes";

const SHORT_REST = 3;

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
  let inside = 0;
  for (const { start, end } of quotesIn(quotes, Math.min(verb, content.start), content.end)) {
    if (start <= verb && verb < end) return "mixed";
    inside += Math.max(0, Math.min(end, content.end) - Math.max(start, content.start));
  }
  if (inside === 0)
    return /:\s*$/.test(text.slice(Math.max(0, content.start - 3), content.start)) ? "direct" : "indirect";
  const rest = text.slice(content.start, content.end).replace(/[\s"'.,،:؛]/g, "").length - inside;
  return rest <= SHORT_REST ? "direct" : "mixed";
}
