import type { Folded } from "./fold";

/** A word of the folded text. */
export type Token = {
  /** Offsets in the folded text, end exclusive. */
  start: number;
  end: number;
  /** The word as it stands there. */
  text: string;
  /** The word itself first, then without what is written together with it (و ف ب ك ل ال س; English 's and plural s). */
  forms: readonly string[];
  /** A number that all places of one word share, as long as `wordEpoch()` is the same: small, so that lists can be indexed by it. */
  id: number;
};

/** A word as it is remembered: one string for all its places, so that maps find it by identity; and its forms. */
type Known = Pick<Token, "text" | "forms" | "id">;

const known = new Map<string, Known>();
const MOST_KNOWN = 50_000;
let epoch = 0;
let nextId = 0;

/** Changes when the numbers of words begin anew: what was remembered by them is void. */
export const wordEpoch = (): number => epoch;

// Between two texts only, so that the tokens of one text have numbers of one epoch.
function forgetIfFull(): void {
  if (known.size < MOST_KNOWN) return;
  known.clear();
  nextId = 0;
  epoch++;
}

/** The words of a folded text: runs of letters and digits, in order. Apostrophes inside Latin words and % stay. */
export function tokenise(folded: Folded): Token[] {
  forgetIfFull();
  const tokens: Token[] = [];
  const { text } = folded;
  const length = text.length;
  let at = 0;
  while (at < length) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < length && (isWordUnit(text.charCodeAt(at)) || joins(text, at))) at++;
    const word = knownWord(text.slice(start, at));
    tokens.push({ start, end: at, text: word.text, forms: word.forms, id: word.id });
  }
  return tokens;
}

function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  // Letters of the planes that reports are written in; CJK and Cyrillic are letters too. Arabic punctuation is not.
  if (unit >= 0x600 && unit <= 0x6ff)
    return !(unit === 0x60c || unit === 0x61b || unit === 0x61f || unit === 0x6d4 || unit === 0x66a);
  if (unit >= 0xc0 && unit <= 0x5ff) return unit !== 0xd7 && unit !== 0xf7;
  if (unit >= 0x700 && unit <= 0x1fff) return true;
  if (unit >= 0x2e80 && unit <= 0xd7ff) return unit >= 0x3040 || (unit >= 0x2e80 && unit < 0x3000);
  return false;
}

// The apostrophe of "russia's" and the dots of "u.s." belong to the word.
function joins(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x27) return isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1));
  if (unit !== 0x2e) return false;
  const alone = !isWordUnit(text.charCodeAt(at - 2)) && isLatin(text.charCodeAt(at - 1));
  return (
    alone && (text.charCodeAt(at + 2) === 0x2e ? isLatin(text.charCodeAt(at + 1)) : text.charCodeAt(at - 2) === 0x2e)
  );
}

function isLatin(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** The forms under which a folded word may be known: itself first. */
export function formsOf(word: string): readonly string[] {
  return knownWord(word).forms;
}

function knownWord(word: string): Known {
  const before = known.get(word);
  if (before) return before;
  const text = ownString(word);
  const found = { text, forms: (isArabic(text) ? arabicForms(text) : englishForms(text)).map(ownString), id: nextId++ };
  known.set(text, found);
  return found;
}

/**
 * The same string as one that maps find by identity. A slice keeps the whole text that it was cut from alive, and is compared letter by letter; the
 * key of an object is a string of its own.
 */
export function ownString(word: string): string {
  return Object.keys({ [word]: true })[0] ?? word;
}

/** Whether a word is written in Arabic letters. */
export function isArabic(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x620 && unit <= 0x6d5;
}

// A letter is only taken off where enough is left to be a word; the article needs two letters after it.
function arabicForms(word: string): string[] {
  const forms = new Set([word]);
  const bases = [word];
  if (/^[وف]/.test(word) && word.length >= 4) bases.push(word.slice(1));
  for (const base of [...bases]) {
    forms.add(base);
    if (base.startsWith("لل") && base.length >= 4) {
      forms.add(`ال${base.slice(2)}`);
      forms.add(base.slice(2));
    }
    if (/^[بكل]/.test(base) && base.length >= 4) bases.push(base.slice(1));
  }
  for (const base of bases) {
    forms.add(base);
    if (base.startsWith("ال") && base.length >= 5) forms.add(base.slice(2));
  }
  return [...forms];
}

function englishForms(word: string): string[] {
  const forms = new Set([word]);
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("s'") ? word.slice(0, -1) : word;
  forms.add(bare);
  if (bare.length > 4 && bare.endsWith("ies")) forms.add(`${bare.slice(0, -3)}y`);
  else if (bare.length > 3 && bare.endsWith("s") && !bare.endsWith("ss")) forms.add(bare.slice(0, -1));
  return [...forms];
}
