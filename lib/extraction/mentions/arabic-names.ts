import { VERB_FORMS } from "../attribution/arabic-verbs";
import type { Person } from "../gazetteer";
import { foldPattern } from "../text/fold";
import type { Match } from "../text/phrases";
import { isArabic, type Token } from "../text/tokens";
import { KNOWN_NAME_WORDS, type Named, PEOPLE_BY_SHORT } from "./arabic-index";
import { type NameRun, type Scene, touches } from "./arabic-scene";
import {
  isBoth,
  isCounterpart,
  isCourtesyPronoun,
  isFunctionWord,
  isHonorific,
  isNameParticle,
  isNotName,
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
    const token = tokens[at] as Token;
    if (at > first && !touches(scene, at - 1)) break;
    const particle = isNameParticle(token.text);
    const named = at > first && isNameParticle(tokens[at - 1]?.text ?? "");
    if (!particle && !named && !mayBeName(scene, at, at === first)) break;
    if (particle && at > first && !tokens[at + 1]) break;
    last = at;
    if (!particle && !isNameParticle(tokens[at - 1]?.text ?? "")) free++;
    const person = shortOf(scene, first, last, country);
    if (person && !shortOf(scene, first, last + 1, country)) return { first, last, person };
    if (
      at > first &&
      token.text.startsWith("ال") &&
      token.text.length > 2 &&
      !isNameParticle(tokens[at + 1]?.text ?? "")
    )
      break;
  }
  if (last < first) return null;
  return { first, last, person: null };
}

function mayBeName(scene: Scene, at: number, isFirst: boolean): boolean {
  const { text } = scene.text.tokens[at] as Token;
  if (!isArabic(text) || /[0-9]/.test(text) || text.length < 2) return false;
  if (isNotName(text) || isBoth(scene.text.tokens[at] as Token) || isCounterpart(scene.text.tokens[at] as Token))
    return false;
  if (isAli(scene, at)) return true;
  // A surname may be a word (هو, لي), but only at the head of a name.
  if (isFunctionWord(text))
    return isFirst && text.length === 2 && /^(?:هو|لي)$/.test(text) && mayBeName(scene, at + 1, false);
  if (VERB_FORMS.has(text) || VERB_FORMS.has(withoutConjunction(text))) return false;
  if (hasTanwin(scene, at)) return false;
  if (isHonorific(text) || isCourtesyPronoun(text)) return false;
  const trusted =
    isFirst &&
    /^(?:السيد|السيدة|الدكتور|الدكتورة|الاستاذ|الاستاذة|المهندس|اللواء|العميد|الشيخ)$/.test(
      scene.text.tokens[at - 1]?.text ?? "",
    );
  if ((!trusted && isPresentVerb(text)) || /..(?:يين|تين|اتها|اته)$/.test(text)) return false;
  if (scene.named.get(at)?.some(({ value }) => NO_NAMES.has(value.type))) return false;
  if (isFirst) return !/^[وفبكل]?ال../.test(text);
  if (/...ات$/.test(text)) return false;
  return !/^(?:وال|وب|لل|بال)/.test(text) && !isNewMember(scene, at);
}

const NO_NAMES = new Set<Named["type"]>(["country", "demonym", "office", "ministry", "agency"]);

// Names of four letters and more that begin like a verb of the present.
const LIKE_VERBS = new Set(
  foldPattern(
    "يوسف يحيى ياسر ياسين يعقوب يونس يزيد يسري يوري يانغ يانج يانوش يوهان يوكيو ياسوو يانيس يلدريم يانوكوفيتش يوشيهيكو يوشيهيدي ياكوف يفغيني يفجيني تميم تركي تيم توماس تيدروس تشانغ تشانج تشن تشين تشو تارو توني تيريزا تيلرسون تاكاهاشي توسك تمام تامر",
  ).split(" "),
);

function isPresentVerb(text: string): boolean {
  return /^[يت]\S{3,}$/.test(text) && !LIKE_VERBS.has(text);
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
