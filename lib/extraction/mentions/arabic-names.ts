import { VERB_FORMS } from "../attribution/arabic-verbs";
import type { Person } from "../gazetteer";
import { NAME_INTRODUCERS, NAMES_LIKE_VERBS, WORD_SURNAMES } from "../packs/ar/words";
import { foldedSet } from "../text/fold";
import type { Match } from "../text/phrases";
import { isArabic, type Token } from "../text/tokens";
import { KNOWN_NAME_WORDS, type Named, PEOPLE_BY_SHORT } from "./arabic-index";
import { between, type NameRun, type Scene, touches } from "./arabic-scene";
import {
  isBoth,
  isCounterpart,
  isCourtesyPronoun,
  isFunctionWord,
  isHonorific,
  isNameParticle,
  isNotName,
  isSpokesman,
  isTitleWord,
  withoutConjunction,
} from "./arabic-words";

const MOST_NAMES = 4;

const LONGEST_NAME = 12;

/** A known name, with what follows it of the same name: "بن عبدالعزيز", "آل سعود". */
export function knownName(scene: Scene, match: Match<Named>): NameRun | null {
  if (match.value.type !== "person") return null;
  let { last } = match;
  while (
    last - match.first < LONGEST_NAME &&
    touches(scene, last) &&
    isNameParticle(scene.text.tokens[last + 1]?.text ?? "") &&
    scene.text.tokens[last + 2]
  )
    last += 2;
  return { first: match.first, last, person: match.value.person };
}

/**
 * A name that is in no list, read from its place: the words after a title up to a word that no name has.
 * @param country of the title, which decides between known people of one short name
 */
export function unknownName(scene: Scene, first: number, country: string | null): NameRun | null {
  const { tokens } = scene.text;
  let free = 0;
  let last = first - 1;
  for (let at = first; at < Math.min(tokens.length, first + LONGEST_NAME) && free < MOST_NAMES; at++) {
    if (!goesOnWithName(scene, first, at)) break;
    last = at;
    if (!particleAt(scene, at) && !particleAt(scene, at - 1)) free++;
    const person = shortOf(scene, first, last, country);
    if (person && !shortOf(scene, first, last + 1, country))
      return { first, last: misprinted(scene, first, last), person };
    if (at > first && endsName(scene, at)) break;
  }
  return last < first ? null : { first, last, person: null };
}

// "رئيس الوزراء ون جينتاو": a family name that fits, with the rest of another's name; the whole is his, as the paper has it.
function misprinted(scene: Scene, first: number, last: number): number {
  const next = scene.text.tokens[last + 1]?.text ?? "";
  const goesOn = first === last && touches(scene, last) && KNOWN_NAME_WORDS.has(next) && !isFunctionWord(next);
  return goesOn && mayBeName(scene, last + 1, false) ? last + 1 : last;
}

const particleAt = (scene: Scene, at: number): boolean => isNameParticle(scene.text.tokens[at]?.text ?? "");

// Whether the word at a token belongs to the name that began at `first`.
function goesOnWithName(scene: Scene, first: number, at: number): boolean {
  if (at > first && !touches(scene, at - 1)) return false;
  if (particleAt(scene, at)) return at === first || scene.text.tokens[at + 1] !== undefined;
  const joinedOn = at > first && particleAt(scene, at - 1) && mayFollowParticle(scene, at);
  return joinedOn || mayBeName(scene, at, at === first);
}

// "آل", "بن": what follows is a name, whatever it looks like; but no particle, and nobody who is told something ("للصحفيين").
function mayFollowParticle(scene: Scene, at: number): boolean {
  const { text } = scene.text.tokens[at] as Token;
  return isAli(scene, at) || (!isFunctionWord(text) && !/^و?لل/.test(text));
}

// A family name with the article is the last word; not that of "عبد الرحمن".
function endsName(scene: Scene, at: number): boolean {
  const { text } = scene.text.tokens[at] as Token;
  const servant = scene.text.tokens[at - 1]?.text === "عبد";
  return text.startsWith("ال") && text.length > 2 && !servant && !particleAt(scene, at + 1);
}

// Whether a word may stand in a name: in the first place, or in a later one.
function mayBeName(scene: Scene, at: number, isFirst: boolean): boolean {
  const { text } = scene.text.tokens[at] as Token;
  if (!isArabic(text) || /[0-9]/.test(text) || text.length < 2) return false;
  if (isAli(scene, at)) return !isOtherWord(scene, at);
  // A surname may be a word (هو, لي), but only at the head of a name.
  if (isFunctionWord(text)) return isFirst && WORDS_AS_SURNAMES.has(text) && mayBeName(scene, at + 1, false);
  if (isOtherWord(scene, at) || isVerb(scene, at, isFirst) || hasNoEndingOfNames(scene, at)) return false;
  if (isHonorific(text) || isCourtesyPronoun(text) || VERBAL_NOUN.test(text)) return false;
  if (scene.named.get(at)?.some(({ value }) => NO_NAMES.has(value.type))) return false;
  if (isFirst) return !/^[وفبكل]?ال../.test(text) && !/^و?لل/.test(text);
  return !/...ات$|^(?:وال|وب|لل|بال)/.test(text) && !isNewMember(scene, at);
}

function isOtherWord(scene: Scene, at: number): boolean {
  const token = scene.text.tokens[at] as Token;
  return isNotName(token.text) || isSpokesman(token.text) || isBoth(token) || isCounterpart(token);
}

// Behind "السيد" what looks like a verb of the present is a name.
function isVerb(scene: Scene, at: number, isFirst: boolean): boolean {
  const { text } = scene.text.tokens[at] as Token;
  if (VERB_FORMS.has(text) || VERB_FORMS.has(withoutConjunction(text))) return true;
  const trusted = isFirst && introducers.has(scene.text.tokens[at - 1]?.text ?? "");
  return !trusted && isPresentVerb(text) && (isFirst || !closesName(scene, at));
}

const hasNoEndingOfNames = (scene: Scene, at: number): boolean =>
  hasTanwin(scene, at) || /..(?:يين|تين|اتها|اته)$/.test(scene.text.tokens[at]?.text ?? "");

/** "استخدام", "اعتقال": no name has the pattern of these verbal nouns, as long as no vowel is written in it (استيفان, انتوان). */
const VERBAL_NOUN = /^(?:است[^يواآ]{2}ا|ا[^ليواآ]ت[^يواآ]ا)[^يواآ]$/;

const NO_NAMES = new Set<Named["type"]>(["country", "demonym", "office", "ministry", "agency"]);

const WORDS_AS_SURNAMES = foldedSet(WORD_SURNAMES);
const introducers = foldedSet(NAME_INTRODUCERS);
const LIKE_VERBS = foldedSet(NAMES_LIKE_VERBS);

// No verb of the present stands right before a comma or at the end.
const closesName = (scene: Scene, at: number): boolean => /^\s*[,،.]/.test(between(scene, at));

// Of one person it does not end in alef ("ياكوبا").
function isPresentVerb(text: string): boolean {
  return /^[يت]\S{3,}$/.test(text) && !text.endsWith("ا") && !LIKE_VERBS.has(text);
}

// "ونظيره", "ووفده", "ومرسي": the conjunction opens a new member of the sentence; a family name may begin with the same letter (وانجيرو).
function isNewMember(scene: Scene, at: number): boolean {
  const token = scene.text.tokens[at] as Token;
  if (!token.text.startsWith("و") || token.text.length <= 4) return false;
  const rest = token.text.slice(1);
  return (
    /(?:ه|ها|هم|هما|ين|ون)$/.test(rest) ||
    scene.nameWords.has(rest) ||
    isTitleWord(rest) ||
    isHonorific(rest) ||
    isFunctionWord(rest) ||
    scene.named.has(at) ||
    KNOWN_NAME_WORDS.has(rest)
  );
}

// "ضيفاً عزيزاً": no name has these endings.
function hasTanwin(scene: Scene, at: number): boolean {
  const { start, end } = scene.text.tokens[at] as Token;
  const { source, starts } = scene.text.folded;
  return source.slice(starts[start], starts[end]).includes("\u064b");
}

// The name علي folds to على: the letter that was printed decides.
function isAli(scene: Scene, at: number): boolean {
  const token = scene.text.tokens[at] as Token;
  const { source, starts } = scene.text.folded;
  return token.text === "علي" && source[(starts[token.end] ?? 1) - 1] === "ي";
}

function shortOf(scene: Scene, first: number, last: number, country: string | null): Person | null {
  const words = scene.text.tokens.slice(first, last + 1).map(({ text }) => text);
  const people = PEOPLE_BY_SHORT.get(words.join(" ")) ?? [];
  const here = people.filter((person) => person.country === country);
  return here.length === 1 ? (here[0] as Person) : null;
}
