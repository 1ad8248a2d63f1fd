import {
  BOTH,
  COUNTERPART,
  COURTESY_PRONOUNS,
  FUNCTION_WORDS,
  HONORIFICS,
  NAME_PARTICLES,
  NARRATORS,
  NOT_NAMES,
  SPOKESMEN,
  TITLE_WORDS,
} from "../packs/ar/words";
import { foldPattern } from "../text/fold";
import type { Token } from "../text/tokens";

const folded = (words: readonly string[]) => new Set(words.map(foldPattern));

const functionWords = folded(FUNCTION_WORDS);
const honorifics = folded(HONORIFICS);
const particles = folded(NAME_PARTICLES);
const courtesies = folded(COURTESY_PRONOUNS);
const counterparts = folded(COUNTERPART);
const both = folded(BOTH);
const titleWords = folded(TITLE_WORDS);
const notNames = folded(NOT_NAMES);
const narrators = folded(NARRATORS);
const spokesmen = folded(SPOKESMEN);

/** A word without a conjunction written with it; itself where the rest would be too short. */
export function withoutConjunction(word: string): string {
  return /^[وف]/.test(word) && word.length > 3 ? word.slice(1) : word;
}

/** The word, or the word behind و or ف, as far as it is in the set. */
function inSet(set: Set<string>, word: string): boolean {
  return set.has(word) || set.has(withoutConjunction(word));
}

export const isFunctionWord = (word: string): boolean => functionWords.has(word);
export const isHonorific = (word: string): boolean => inSet(honorifics, word);
export const isNameParticle = (word: string): boolean => particles.has(word);
export const isCourtesyPronoun = (word: string): boolean => inSet(courtesies, word);

export const isTitleWord = (word: string): boolean => inSet(titleWords, word);
export const isNotName = (word: string): boolean => inSet(notNames, word);
export const isNarrator = (word: string): boolean => inSet(narrators, word);
export const isSpokesman = (word: string): boolean => inSet(spokesmen, word);

/** "His counterpart": behind و ف ب ل too. */
export function isCounterpart(token: Token): boolean {
  return token.forms.some((form) => counterparts.has(form));
}

/** "The two sides" and the like: behind و ف ب ل too. */
export function isBoth(token: Token): boolean {
  return token.forms.some((form) => both.has(form));
}
