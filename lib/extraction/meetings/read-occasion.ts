import type { Trace } from "../draft";
import { sourceSpan } from "../text/fold";
import { findPhrases } from "../text/phrases";
import type { Segmented } from "../text/sentences";
import { type SceneOptions, tellingEvents } from "./read-place";
import { wordsOf } from "./words";

/** The event around a meeting, as printed, with its words. */
export type ReadOccasion = { occasion: string | null; trace: Trace | null };

const LONGEST = 10;
const LEADS = 3;

/**
 * The event around a meeting as printed: the summit, forum or council that it was held beside, else the visit; from the sentences
 * that tell of the meeting, and the headline. Null when none is named there.
 */
export function readOccasion(text: Segmented, options: SceneOptions): ReadOccasion {
  const words = wordsOf(options.language);
  const telling = tellingEvents(options).map((event) => event.sentence);
  const from = options.scope?.from ?? 0;
  const sentences = [...new Set([...telling.slice(0, 6), ...Array.from({ length: LEADS }, (_, i) => from + i)])];
  for (const wanted of ["event", "visit"] as const) {
    for (const index of sentences.sort((a, b) => a - b)) {
      const sentence = text.sentences[index];
      if (!sentence) continue;
      const past = options.events.filter((event) => event.sentence === index && event.past);
      const matches = findPhrases(words.occasions, text.tokens, sentence.from, sentence.to);
      const match = matches.find(
        ({ value, first }) =>
          value === wanted && !past.some((event) => first - event.last < 12 && first >= event.first),
      );
      if (!match) continue;
      const last = endOf(text, options.language, match.last, sentence.to);
      const start = text.tokens[match.first]?.start ?? 0;
      const span = sourceSpan(text.folded, start, text.tokens[last]?.end ?? start + 1);
      const occasion = text.folded.source.slice(span.start, span.end);
      return { occasion, trace: { rule: `occasion-${wanted}`, words: [span] } };
    }
  }
  return { occasion: null, trace: null };
}

// The name goes on to a mark, or to a word that opens something else.
function endOf(text: Segmented, language: string, last: number, to: number): number {
  const words = wordsOf(language);
  let end = last;
  for (let at = last + 1; at < Math.min(to, last + LONGEST); at++) {
    const gap = text.folded.text.slice(text.tokens[at - 1]?.end, text.tokens[at]?.start);
    if (/[,،:;.()\n]/.test(gap) || words.is.occasionEnds.has(text.tokens[at]?.text ?? "")) break;
    end = at;
  }
  return end;
}
