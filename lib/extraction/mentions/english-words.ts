import { fold } from "../text/fold";
import type { Segmented } from "../text/sentences";
import { tokenise } from "../text/tokens";

/** A word of an English text with what its letters show. Its index is the index of its token. */
export type Word = {
  /** Folded, without 's. */
  text: string;
  /** The first letter is a capital. */
  capital: boolean;
  /** All letters are capitals, and there are at least two. */
  upper: boolean;
  /** Ends in 's, or is followed by the apostrophe of a plural. */
  possessive: boolean;
  /** What stands between the word before and this one, folded; "" at the start. */
  gap: string;
  start: number;
  end: number;
};

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

const isUpper = (letters: string): boolean => letters === letters.toUpperCase();

/** The words of a text, one for each of its tokens. */
export function readWords({ folded, tokens }: Segmented): Word[] {
  let before = 0;
  return tokens.map((token, index) => {
    const gap = index === 0 ? "" : folded.text.slice(before, token.start);
    before = token.end;
    const owns = token.text.endsWith("'s");
    const from = folded.starts[token.start] ?? 0;
    const capital = isCapital(folded.source[from] ?? "");
    const end = owns ? token.end - 3 : token.end - 1;
    const upper = capital && end > token.start && isUpper(folded.source.slice(from, (folded.starts[end] ?? 0) + 1));
    return {
      text: owns ? token.text.slice(0, -2) : token.text,
      capital,
      upper,
      possessive: owns || (folded.text[token.end] === "'" && token.text.endsWith("s")),
      gap,
      start: token.start,
      end: token.end,
    };
  });
}

/** A word list by first word, longest phrase first. */
export type Lexicon<T> = Map<string, { words: string[]; value: T }[]>;

/** Makes a word list ready; do it once, when the module is loaded. Phrases are cut into words as texts are. */
export function makeLexicon<T>(entries: Iterable<[phrase: string, value: T]>): Lexicon<T> {
  const lexicon: Lexicon<T> = new Map();
  for (const [phrase, value] of entries) {
    const words = wordsOf(phrase);
    const first = words[0];
    if (first === undefined) continue;
    const list = lexicon.get(first) ?? [];
    lexicon.set(first, list);
    list.push({ words, value });
  }
  for (const list of lexicon.values()) list.sort((a, b) => b.words.length - a.words.length);
  return lexicon;
}

/** The words of a phrase as the reader of words has them: folded, without 's. */
export function wordsOf(phrase: string): string[] {
  return tokenise(fold(phrase)).map(({ text }) => (text.endsWith("'s") ? text.slice(0, -2) : text));
}

/** A set of words written with spaces between. */
export function wordSet(text: string): Set<string> {
  return new Set(text.split(" ").map((word) => fold(word).text));
}

/** Words of one phrase stand close together: a space, a hyphen, a hashtag, the stop of an initial. */
export function isTight(gap: string): boolean {
  return gap.length <= 6 && /^\.?\s*[-#/]?\s*$/.test(gap);
}

/**
 * The longest phrase of the list at one word, as the index of its last word; null when there is none.
 * @param to index after the last word that may belong to it
 */
export function matchAt<T>(
  lexicon: Lexicon<T>,
  words: readonly Word[],
  at: number,
  to: number,
): { value: T; last: number } | null {
  const list = lexicon.get(words[at]?.text ?? "");
  if (!list) return null;
  for (const entry of list) {
    const size = entry.words.length;
    if (at + size > to) continue;
    let same = 1;
    while (same < size) {
      const word = words[at + same] as Word;
      if (word.text !== entry.words[same] || !(isTight(word.gap) || word.gap === ", ")) break;
      same++;
    }
    if (same === size) return { value: entry.value, last: at + size - 1 };
  }
  return null;
}
