import type { Trace } from "../draft";
import { INSTITUTIONS } from "../gazetteer";
import { type Folded, sourceSpan } from "../text/fold";
import { findPhrases, indexPhrases } from "../text/phrases";
import type { Segmented } from "../text/sentences";
import type { Token } from "../text/tokens";
import { type SceneOptions, tellingEvents } from "./read-place";
import { wordsOf } from "./words";

/** The event around a meeting, as printed, with its words. */
export type ReadOccasion = { occasion: string | null; trace: Trace | null };

const LONGEST = 10;
const LEADS = 3;

/**
 * The event around a meeting as printed: the summit, forum or council that it was held beside, else the state or official visit; from
 * the sentences that tell of the meeting, and the headline. A word like "summit" alone is none: it must stand behind "on the margins of" or name
 * a body. Null when none is named there.
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
        ({ value, first, last }) =>
          value === wanted &&
          !past.some((event) => first - event.last < 12 && first >= event.first) &&
          isNamed(text, options.language, wanted, first, endOf(text, options.language, last, sentence.to)),
      );
      if (!match) continue;
      const last = endOf(text, options.language, match.last, sentence.to);
      const start = text.tokens[beginOf(text, options.language, match.first, sentence.from)]?.start ?? 0;
      const span = sourceSpan(text.folded, start, text.tokens[last]?.end ?? start + 1);
      const occasion = text.folded.source.slice(span.start, span.end);
      return { occasion, trace: { rule: `occasion-${wanted}`, words: [span] } };
    }
  }
  return { occasion: null, trace: null };
}

const BODIES = indexPhrases(
  INSTITUTIONS.filter(({ kind }) => kind === "organisation" || kind === "forum" || kind === "agreement").flatMap(
    ({ en, aliasesEn, ar }) =>
      [en, ...aliasesEn, ...ar].map((name) => ({ phrase: name.replace(/[-/()*~_]/g, " "), value: true })),
  ),
);
const MARGINS = /^(?:هامش|بهامش|sidelines?|margins?)$/;
const FORMAL = /^(?:ال)?(?:دولة|رسمية|عمل)$|^(?:state|official|working)$/;

// A visit must be called one of state, official or for work; an event must be named, or the words must say that it stood around the meeting.
function isNamed(text: Segmented, language: string, wanted: "event" | "visit", first: number, last: number): boolean {
  const { tokens, folded } = text;
  if (wanted === "visit") return tokens.slice(first, last + 1).some(({ text: word }) => FORMAL.test(word));
  for (let at = first - 4; at < first; at++) if (MARGINS.test(tokens[at]?.text ?? "")) return last > first;
  if (findPhrases(BODIES, tokens, first, last + 1).length > 0) return last > first;
  if (language !== "en") return false;
  return tokens.slice(first, last + 1).filter((token) => isCapital(folded, token)).length > 1;
}

const isCapital = (folded: Folded, { start }: Token) => /\p{Lu}/u.test(folded.source[folded.starts[start] ?? 0] ?? "");

// In English the name may begin before the word: "the Second Ministerial Conference".
function beginOf({ tokens, folded }: Segmented, language: string, first: number, from: number): number {
  let at = first;
  while (language === "en" && at > from && isCapital(folded, tokens[at - 1] as Token)) at--;
  return at;
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
