import { foldedWords, formsOfWord, questionWords } from "./search-words";

/** A question, ready to be held against many texts. */
export interface RankedQuestion {
  words: { folded: string; forms: ReadonlySet<string>; beginning: boolean }[];
}

/** How well a word of a text answers a word of the question: as it was asked, in another form, or only its beginning. */
const AS_ASKED = 1;
const OTHER_FORM = 0.8;
const BEGINNING = 0.5;
/** What it is worth that a word stands right behind the one asked before it. */
const TOGETHER = 0.5;
/** Saturation and the weight of length, as BM25 has them (Robertson and Zaragoza 2009): k1 = 1.2, b = 0.75. */
const K1 = 1.2;
const B = 0.75;
/** Words of an ordinary statement. */
const USUAL_LENGTH = 25;

/** Reads a question once for many texts. */
export function rankedQuestion(question: string): RankedQuestion {
  return { words: questionWords(question) };
}

/**
 * How well a statement answers a question, for putting the best first: every word of the question counts by its best form,
 * more often counts for more with less and less weight, longer texts for less, and words that stand together as they
 * were asked for more. Linear in the length of the texts.
 * @param texts the statement's wordings; the better of them counts
 * @returns 0 where none of the words is there; only the order of such numbers means anything
 */
export function rankStatement(question: RankedQuestion, texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => rankText(question, foldedWords(text))));
}

function rankText({ words }: RankedQuestion, text: readonly string[]): number {
  const norm = K1 * (1 - B + (B * text.length) / USUAL_LENGTH);
  const forms = text.map(formsOfWord);
  let rank = 0;
  let before: readonly number[] = [];
  for (const word of words) {
    const at: number[] = [];
    let worth = 0;
    for (const [place, folded] of text.entries()) {
      const one = worthOf(word, folded, forms[place] as string[]);
      if (one === 0) continue;
      at.push(place);
      worth += before.includes(place - 1) ? one + TOGETHER : one;
    }
    rank += worth / (worth + norm);
    before = at;
  }
  return rank;
}

function worthOf(word: RankedQuestion["words"][number], folded: string, forms: readonly string[]): number {
  if (folded === word.folded) return AS_ASKED;
  if (forms.some((form) => word.forms.has(form))) return OTHER_FORM;
  return word.beginning && folded.startsWith(word.folded) ? BEGINNING : 0;
}
