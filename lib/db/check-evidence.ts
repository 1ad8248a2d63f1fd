import { createHash } from "node:crypto";

/** What a check of a span against a text gives: the columns of the evidence row that it decides. */
export type EvidenceCheck =
  | { state: "exact"; exact: string; prefix: string; suffix: string }
  | { state: "broken"; exact: null; prefix: null; suffix: null };

/** How much of the text around the words is kept, in UTF-16 code units. */
const CONTEXT = 60;

/**
 * Checks that the words of a span stand where they were read. They are never looked for elsewhere: words that merely
 * look alike are not the evidence.
 * @param text the report's text in NFC
 * @param span UTF-16 offsets, end exclusive, and the SHA-256 of the words in UTF-8
 */
export function checkEvidence(
  text: string,
  span: { startOffset: number; endOffset: number; quoteSha256: string },
): EvidenceCheck {
  const { startOffset, endOffset } = span;
  const exact = text.slice(startOffset, endOffset);
  const found = createHash("sha256").update(exact, "utf8").digest("hex");
  // Half a surrogate pair becomes the same replacement character whatever it was, so its hash proves nothing.
  const whole = !splitsPair(text, startOffset) && !splitsPair(text, endOffset);
  if (!whole || endOffset > text.length || found !== span.quoteSha256) {
    return { state: "broken", exact: null, prefix: null, suffix: null };
  }
  const from = Math.max(0, startOffset - CONTEXT);
  const to = Math.min(text.length, endOffset + CONTEXT);
  return {
    state: "exact",
    exact,
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, startOffset),
    suffix: text.slice(endOffset, splitsPair(text, to) ? to - 1 : to),
  };
}

function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
