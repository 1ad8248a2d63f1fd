import { sourceSpan } from "../text/fold";
import type { Segmented } from "../text/sentences";
import { isArabic } from "../text/tokens";

/** The words by which a noun phrase is followed, folded. */
export type PhraseWords = {
  prepositions: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  linking: ReadonlySet<string>;
  stops: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
};

const LONGEST = 16;
const LONGEST_BACK = 7;
const END_MARKS = /[,،;؛:.!?؟)\n]/;

const between = (text: Segmented, left: number, right: number): string =>
  text.folded.text.slice(text.tokens[left]?.end ?? 0, text.tokens[right]?.start ?? 0);

type State = {
  /** How many words without article, preposition or capital may still follow. */
  bare: number;
  /** "between A and B": how many more nouns "and" may join. */
  joined: number;
  /** The word before opened a relative clause: its verb belongs. */
  relative: boolean;
};

type Word = { text: string; index: number; sinceHead: number };

/**
 * The last word of the noun phrase that opens at a head noun: a walk to the right by the class of each word, up to a mark,
 * a verb or 16 words. No parse: a phrase may end a word early or late.
 * @param last the head's last token
 * @param to token after the last that may belong
 */
export function phraseEnd(text: Segmented, words: PhraseWords, last: number, to: number): number {
  const first = text.tokens[last];
  if (!first) return last;
  const arabic = isArabic(first.text);
  const state: State = { bare: hasArticle(first.text) ? 0 : 4, joined: 0, relative: false };
  let end = last;
  let kept = last;
  while (end + 1 < to && end - last < LONGEST) {
    const token = text.tokens[end + 1];
    if (!token || END_MARKS.test(between(text, end, end + 1))) break;
    const word: Word = { text: token.text, index: end + 1, sinceHead: end + 1 - last };
    const belongs = arabic ? arabicBelongs(words, word, state) : englishBelongs(text, words, word, state);
    if (!belongs) break;
    end++;
    // A phrase does not end in a preposition or in "which".
    if (!words.prepositions.has(token.text) && !words.relatives.has(token.text)) kept = end;
  }
  return kept;
}

const hasArticle = (word: string): boolean => /^[وفبك]?(?:ال|لل)\S{2}/.test(word) || /^لل\S{2}/.test(word);

function arabicBelongs(words: PhraseWords, word: Word, state: State): boolean {
  const { text } = word;
  if (state.relative) {
    state.relative = false;
    state.bare = 0;
    return true;
  }
  if (words.relatives.has(text)) {
    state.relative = true;
    return true;
  }
  if (words.stops.has(text)) return false;
  if (words.prepositions.has(text)) {
    state.bare = 1;
    state.joined = text === "بين" ? 2 : state.joined;
    return true;
  }
  if (/[0-9]/.test(text) || words.adverbs.has(text)) {
    state.bare = Math.max(state.bare, text === "عام" ? 1 : 0);
    return true;
  }
  if (hasArticle(text)) {
    state.bare = 0;
    return true;
  }
  if (text.startsWith("و") && text.length > 3 && !words.linking.has(text)) {
    if (state.joined <= 0) return false;
    state.joined--;
    return true;
  }
  // "the anniversary of the signing": ل opens the complement, near the head only.
  if (text.startsWith("ل") && text.length > 3 && word.sinceHead <= 3) {
    state.bare = 3;
    return true;
  }
  if (state.bare <= 0) return false;
  state.bare = words.linking.has(text) ? Math.max(1, state.bare - 1) : state.bare - 1;
  return true;
}

function englishBelongs(text: Segmented, words: PhraseWords, word: Word, state: State): boolean {
  if (words.stops.has(word.text) && word.text !== "and") return false;
  if (words.prepositions.has(word.text) || words.relatives.has(word.text)) {
    state.bare = 3;
    return true;
  }
  if (word.text === "and") return isCapital(text, word.index - 1) && isCapital(text, word.index + 1);
  if (/[0-9]/.test(word.text) || words.adverbs.has(word.text)) return true;
  if (isCapital(text, word.index)) {
    state.bare = 0;
    return true;
  }
  if (state.bare <= 0 || word.sinceHead === 1) return false;
  state.bare -= words.linking.has(word.text) ? 0 : 1;
  return true;
}

function isCapital(text: Segmented, index: number): boolean {
  const token = text.tokens[index];
  if (!token) return false;
  const span = sourceSpan(text.folded, token.start, token.start + 1);
  return /\p{Lu}/u.test(text.folded.source.slice(span.start, span.end));
}

/** The first word of an English noun phrase: back from its head to the determiner, or to a word that is no part of one. */
export function phraseStart(text: Segmented, words: PhraseWords, first: number, from: number): number {
  let start = first;
  while (start > from && first - start < LONGEST_BACK) {
    const word = text.tokens[start - 1]?.text ?? "";
    if (END_MARKS.test(between(text, start - 1, start))) break;
    if (words.determiners.has(word)) return start - 1;
    if (words.stops.has(word) || words.prepositions.has(word)) break;
    start--;
  }
  return start;
}
