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
import { foldedSet } from "../text/fold";
import { formsOf, type Token } from "../text/tokens";

const functionWords = foldedSet(FUNCTION_WORDS);
const honorifics = foldedSet(HONORIFICS);
const particles = foldedSet(NAME_PARTICLES);
const courtesies = foldedSet(COURTESY_PRONOUNS);
const counterparts = foldedSet(COUNTERPART);
const both = foldedSet(BOTH);
const titleWords = foldedSet(TITLE_WORDS);
const notNames = foldedSet(NOT_NAMES);
const narrators = foldedSet(NARRATORS);
const spokesmen = foldedSet(SPOKESMEN);

/** A word without a conjunction written with it; itself where the rest would be too short. */
export function withoutConjunction(word: string): string {
  return word.length > 3 && (word[0] === "و" || word[0] === "ف") ? word.slice(1) : word;
}

/** What a word may be, as bits. */
const FUNCTION = 1;
const HONORIFIC = 2;
const PARTICLE = 4;
const COURTESY = 8;
const TITLE = 16;
const NOT_A_NAME = 32;
const NARRATOR = 64;
const SPOKESMAN = 128;
const COUNTERPARTS = 256;
const BOTH_SIDES = 512;
const BODY = 1024;
const OPENERS = HONORIFIC | COURTESY | NARRATOR | SPOKESMAN | COUNTERPARTS | BOTH_SIDES | BODY;

/** The sets in which a word is also looked for without its conjunction, by their bits. */
const JOINABLE: readonly [ReadonlySet<string>, number][] = [
  [honorifics, HONORIFIC],
  [courtesies, COURTESY],
  [titleWords, TITLE],
  [notNames, NOT_A_NAME],
  [narrators, NARRATOR],
  [spokesmen, SPOKESMAN],
];

const remembered = new Map<string, number>();
const MOST_REMEMBERED = 30_000;

// Each word is asked for many times: what it may be is remembered.
function classOf(word: string): number {
  const before = remembered.get(word);
  if (before !== undefined) return before;
  const bare = withoutConjunction(word);
  let bits = (functionWords.has(word) ? FUNCTION : 0) | (particles.has(word) ? PARTICLE : 0);
  for (const [set, bit] of JOINABLE) if (set.has(word) || set.has(bare)) bits |= bit;
  for (const form of formsOf(word)) {
    if (counterparts.has(form)) bits |= COUNTERPARTS;
    if (both.has(form)) bits |= BOTH_SIDES;
    if (OPENS_BODY.has(form)) bits |= BODY;
  }
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, bits);
  return bits;
}

/** A particle, preposition, pronoun, word of time: nothing of a name. */
export const isFunctionWord = (word: string): boolean => (classOf(word) & FUNCTION) !== 0;
/** "السيد", "معالي": before an office or a name; و before it or not. */
export const isHonorific = (word: string): boolean => (classOf(word) & HONORIFIC) !== 0;
/** "بن", "آل": what follows belongs to the name. */
export const isNameParticle = (word: string): boolean => (classOf(word) & PARTICLE) !== 0;
/** "سموه", "معاليه". */
export const isCourtesyPronoun = (word: string): boolean => (classOf(word) & COURTESY) !== 0;
/** A word inside a title of office. */
export const isTitleWord = (word: string): boolean => (classOf(word) & TITLE) !== 0;
/** A noun that follows an office and begins no name. */
export const isNotName = (word: string): boolean => (classOf(word) & NOT_A_NAME) !== 0;
/** An agency, a paper, a statement. */
export const isNarrator = (word: string): boolean => (classOf(word) & NARRATOR) !== 0;
/** A spokesman. */
export const isSpokesman = (word: string): boolean => (classOf(word) & SPOKESMAN) !== 0;

/** "His counterpart": behind و ف ب ل too. */
export const isCounterpart = (token: Token): boolean => (classOf(token.text) & COUNTERPARTS) !== 0;

/** "The two sides" and the like: behind و ف ب ل too. */
export const isBoth = (token: Token): boolean => (classOf(token.text) & BOTH_SIDES) !== 0;

/** "The Russian side", "the government of …", "the ministry": a state or a body may stand behind. */
const OPENS_BODY = foldedSet(["الجانب", "الطرف", "الحكومة", "الوزارة"]);

/** Whether a word by itself may begin a title, a courtesy, a group, a narrator or a body: all other words need the gazetteer. */
export const mayOpenMention = (word: string): boolean => (classOf(word) & OPENERS) !== 0;
