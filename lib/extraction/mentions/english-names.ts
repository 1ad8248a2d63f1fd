import { COUNTRIES, PEOPLE, type Person } from "../gazetteer";
import { NAME_TAILS, NOT_NAMES, PARTICLES, THING_WORDS } from "../packs/en/names";
import { HONORIFICS } from "../packs/en/titles";
import { countryAt } from "./english-places";
import { opensTitle } from "./english-titles";
import { isTight, type Lexicon, makeLexicon, matchAt, type Word, wordSet, wordsOf } from "./english-words";

/** A name that is printed: its words, and the known person where the full name is in the list. */
export type NameMatch = { first: number; last: number; person: Person | null };

const people: Lexicon<Person> = makeLexicon(
  PEOPLE.flatMap((person) =>
    [person.en, ...person.aliasesEn]
      .filter((name) => name.includes(" "))
      .map((name): [string, Person] => [name, person]),
  ),
);
const byName = new Map(
  PEOPLE.flatMap((person) =>
    [person.en, ...person.aliasesEn].map((name) => [wordsOf(name).join(" "), person] as const),
  ),
);
const shorts = new Map<string, Person[]>();
for (const person of PEOPLE) {
  for (const short of person.short.en) {
    const key = wordsOf(short).join(" ");
    shorts.set(key, [...(shorts.get(key) ?? []), person]);
  }
}
const nameWords = new Map<string, Set<string>>();
for (const person of PEOPLE) {
  nameWords.set(person.id, new Set([person.en, ...person.aliasesEn, ...person.short.en].flatMap(wordsOf)));
}
const cities = new Set(COUNTRIES.flatMap(({ en }) => en.capitals).map((name) => wordsOf(name).join(" ")));

const particles = wordSet(PARTICLES);
const tails = wordSet(NAME_TAILS);
const notNames = wordSet(NOT_NAMES);
const things = wordSet(THING_WORDS);
const honorifics = wordSet(HONORIFICS);
const LONGEST_NAME = 8;

/** Every word that a known person's name is printed with. */
export function knownNameWords(person: Person): ReadonlySet<string> {
  return nameWords.get(person.id) ?? new Set();
}

/** The known person of a full name, initials left out; also with the family name first. */
export function personOfName(words: readonly string[]): Person | null {
  if (words.length < 2) return null;
  const turned = [...words.slice(1), words[0]];
  const short = withoutFather(words);
  return (
    byName.get(words.join(" ")) ??
    byName.get(turned.join(" ")) ??
    (short.length < words.length ? byName.get(short.join(" ")) : undefined) ??
    null
  );
}

// "Name bin Father Surname": the father's name is often left out.
function withoutFather(words: readonly string[]): string[] {
  const at = words.findIndex((word) => /^(bin|ibn|bint|ben)$/.test(word));
  if (at < 1 || at + 2 >= words.length) return [...words];
  const abdul = /^(abdul|abd|abdel)$/.test(words[at + 1] ?? "") && at + 3 < words.length;
  return withoutFather([...words.slice(0, at), ...words.slice(at + (abdul ? 3 : 2))]);
}

/** The known person of a surname or other short form; where several share it, the one of the country; else null. */
export function personOfShortName(words: readonly string[], country: string | null): Person | null {
  const found = shorts.get(words.join(" ")) ?? [];
  if (found.length === 1 && (country === null || found[0]?.country === country)) return found[0] ?? null;
  const ofCountry = found.filter((person) => person.country === country);
  return ofCountry.length === 1 ? (ofCountry[0] ?? null) : null;
}

/**
 * The name that begins at a word: a known one, or a run of capitalised words that are no ordinary word, title, country,
 * organisation or place. Null when there is none.
 */
export function nameAt(words: readonly Word[], at: number, to: number, titled = false): NameMatch | null {
  const word = words[at];
  if (!word || at >= to) return null;
  const opensParticle =
    particles.has(word.text) && (words[at + 1]?.capital ?? false) && isTight(words[at + 1]?.gap ?? "?");
  if (!word.capital && !opensParticle) return null;
  const known = matchAt(people, words, at, to);
  return knownOrRun(words, at, to, known, titled);
}

function knownOrRun(
  words: readonly Word[],
  at: number,
  to: number,
  known: { value: Person; last: number } | null,
  titled: boolean,
): NameMatch | null {
  const first = words[at] as Word;
  if (!known && (isOrdinary(words, at) || countryAt(words, at, to) !== null)) return null;
  let last = known?.last ?? at;
  while (last + 1 < to && last - at < LONGEST_NAME && goesOn(words, last, to)) last++;
  while (last > (known?.last ?? at) && particles.has(words[last]?.text ?? "") && !words[last]?.capital) last--;
  if (known) return { first: at, last, person: known.value };
  const run = words.slice(at, last + 1);
  if (run.some(({ text }) => things.has(text)) || cities.has(run.map(({ text }) => text).join(" "))) return null;
  // One short word in capitals is an abbreviation, except after a title.
  if (run.length === 1 && first.upper && first.text.length <= 5 && !titled) return null;
  return { first: at, last, person: null };
}

const NAMES_TOO = /^(to|an|so|do|no|may|will|march|august|june|april|he|she|on|in|as|main|great|hon)$/;

function isOrdinary(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (/^\d/.test(word.text)) return true;
  if (notNames.has(word.text)) {
    // "To Lam", "An Cheol": a capital inside the sentence, with another behind it.
    const inside = /^ ?$/.test(word.gap) && at > 0 && !words[at - 1]?.capital;
    return !(inside && NAMES_TOO.test(word.text) && next?.capital && next.gap === " " && !notNames.has(next.text));
  }
  return (honorifics.has(word.text) && next?.capital === true) || opensTitle(word);
}

function goesOn(words: readonly Word[], last: number, to: number): boolean {
  const here = words[last] as Word;
  const next = words[last + 1] as Word;
  if (here.possessive || / - ?|-- /.test(next.gap)) return false;
  if (tails.has(next.text) && next.capital && /^,? $/.test(next.gap)) return true;
  const afterInitial = here.text.length === 1 || /^[a-z](\.[a-z])+\.?$/.test(here.text);
  if (!(isTight(next.gap) && (afterInitial || !next.gap.includes(".")))) return false;
  if (next.gap.includes("\n") && next.gap.trim() === "" && next.gap.indexOf("\n") !== next.gap.lastIndexOf("\n"))
    return false;
  if (particles.has(next.text) && !next.capital) {
    const after = words[last + 2];
    return last + 2 < to && after !== undefined && isTight(after.gap) && (after.capital || particles.has(after.text));
  }
  // "TANAKA Jun": after a family name in capitals a month's name is a person's.
  const month = here.upper && here.text.length > 2 && /^(jan|jun|june|may|april|august|mar)$/.test(next.text);
  if (!next.capital || (notNames.has(next.text) && !month) || /^\d/.test(next.text)) return false;
  if (opensTitle(next) && !next.gap.includes("-")) return false;
  return countryAt(words, last + 1, to) === null;
}

/** Whether a word is a form of politeness before a name: "Mr", "H.E.". */
export function isHonorific(word: Word | undefined): boolean {
  return word !== undefined && honorifics.has(word.text);
}
