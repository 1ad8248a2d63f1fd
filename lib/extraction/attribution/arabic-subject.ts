import { COUNTRIES, PEOPLE } from "../gazetteer";
import { addActor } from "../mentions/add-actor";
import type { Found } from "../mentions/arabic-making";
import { countryAt, type Scene } from "../mentions/arabic-scene";
import type { Actor } from "../mentions/mention";
import { ADVERBS, COMMENTATORS, OFFICIALS, OTHER_ONE, RELATIVES } from "../packs/ar/clauses";
import {
  AUXILIARIES,
  MASCULINE_STEMS,
  OWN_PARTICLE_STEMS,
  OWN_WAW,
  PREPOSITIONS,
  PRESS_STEMS,
  TIME_PREPOSITIONS,
  WOMEN_OFFICES,
} from "../packs/ar/grammar";
import { anyOf, foldedSet, foldPattern } from "../text/fold";
import type { Segmented, Sentence } from "../text/sentences";
import { firstAtLeast, within } from "../text/sorted";
import type { Token } from "../text/tokens";
import { isComplementiser, isTalk } from "./arabic-candidates";

const adverbs = foldedSet(ADVERBS);
const commentators = foldedSet(COMMENTATORS);
const officials = foldedSet(OFFICIALS);
const otherOnes = foldedSet(OTHER_ONE);
const relatives = foldedSet(RELATIVES);
const auxiliaries = foldedSet(AUXILIARIES);
const ownWaw = foldedSet(OWN_WAW);

/** What stands where the subject of a verb may stand. */
export type Subject =
  | { type: "mentions"; mentions: Found[]; with: boolean }
  | { type: "talks"; token: number }
  | { type: "official"; token: number }
  | { type: "commentator"; token: number }
  /** "His guest": the other one of two. */
  | { type: "other"; token: number }
  /** A word that may be a name, in no list. */
  | { type: "unknown"; token: number }
  | { type: "none" };

/** What the readers of clauses look at. */
export type Stage = {
  text: Segmented;
  actors: Actor[];
  mentions: readonly Found[];
  /** The mention that begins at a token, and the one that covers it. */
  beginning: Map<number, Found>;
  covering: Map<number, Found>;
  scene: Scene;
  /** Actors who comment from outside: analysts, experts. */
  commentators: ReadonlySet<number>;
  /** Actors who met. */
  taking: Set<number>;
};

/** Makes the mentions ready to be asked for by token. */
export function makeStage({
  scene,
  actors,
  mentions,
}: {
  scene: Scene;
  actors: Actor[];
  mentions: readonly Found[];
}): Stage {
  const beginning = new Map<number, Found>();
  const covering = new Map<number, Found>();
  for (const mention of mentions) {
    beginning.set(mention.first, mention);
    for (let at = mention.first; at <= mention.last; at++) covering.set(at, mention);
  }
  const outside = mentions.flatMap(({ actor, last }) =>
    actor !== null && commentators.has(scene.text.tokens[last + 1]?.text ?? "") ? [actor] : [],
  );
  return {
    text: scene.text,
    actors,
    mentions,
    beginning,
    covering,
    scene,
    commentators: new Set(outside),
    taking: new Set(),
  };
}

/** The mentions that begin in a stretch of tokens, the end exclusive. */
export function mentionsIn(stage: Stage, from: number, to: number): Found[] {
  return within(stage.mentions, ({ first }) => first, from, to);
}

/** The last mentions before a token. */
export function mentionsBefore(stage: Stage, token: number): readonly Found[] {
  const end = firstAtLeast(stage.mentions, ({ first }) => first, token);
  return stage.mentions.slice(Math.max(0, end - 40), end);
}

export const isRelative = (word: string): boolean => relatives.has(word);

const skips = (word: string): boolean => adverbs.has(word) || /^[0-9]+$/.test(word);

/** The subject behind a verb: what begins there once adverbs have been passed over. */
export function subjectAfter(stage: Stage, sentence: Sentence, verb: number): Subject {
  const { tokens } = stage.text;
  let at = verb + 1;
  while (
    at < sentence.to &&
    (skips(tokens[at]?.text ?? "") || TO_PRESS.test(tokens[at]?.text ?? "")) &&
    !stage.beginning.has(at)
  )
    at++;
  if (at >= sentence.to || breaksOff(stage, at - 1)) return { type: "none" };
  const token = tokens[at] as Token;
  if (isComplementiser(token.text)) return { type: "none" };
  const mention = stage.beginning.get(at);
  if (officials.has(token.text) && (!mention || mention.title)) return { type: "official", token: at };
  if (token.forms.some((form) => otherOnes.has(form))) return { type: "other", token: at };
  if (mention && !isGoverned(stage, mention)) return { type: "mentions", ...joinedMentions(stage, sentence, mention) };
  if (commentators.has(token.text)) return { type: "commentator", token: at };
  if (isTalk(token) && !/^[بل]/.test(token.text)) return { type: "talks", token: at };
  return mention || OPENS_PHRASE.test(token.text) ? { type: "none" } : { type: "unknown", token: at };
}

const ALONE = new RegExp(`^[وف]?(?:${anyOf(PREPOSITIONS)})$`);
/** "وقال للصحفيين فلان": whom he told stands between. */
const TO_PRESS = new RegExp(`^لل(?:${anyOf(PRESS_STEMS)})`);
const OPENS_PHRASE = new RegExp(`^(?:${anyOf([...PREPOSITIONS, ...TIME_PREPOSITIONS])}|[لب]\\S+)$`);
/** Names that begin with a particle's letter: "بايدن", "كارل". */
const OWN_PARTICLE = new RegExp(`^(?:[بلك]ا[^ل]|${anyOf(OWN_PARTICLE_STEMS)})`);

// A colon, a quotation or a bracket between verb and next word: the subject was dropped.
function breaksOff(stage: Stage, left: number): boolean {
  const { tokens, folded: text } = stage.text;
  const gap = text.text.slice(tokens[left]?.end ?? 0, tokens[left + 1]?.start ?? 0);
  return /[":([{]/.test(gap);
}

/** Whether a name is followed anywhere by what makes its bearer an outside voice: "أستاذة العلاقات الدولية", "المحلل السياسي". */
export function isCommentator(stage: Stage, { actor }: Found): boolean {
  return actor !== null && stage.commentators.has(actor);
}

/** Whether a particle is written with the mention's first word ("لبوتين", "بروسيا"), so that it is no subject. */
export function isGoverned(stage: Stage, mention: Found): boolean {
  const { text } = stage.text.tokens[mention.first] as Token;
  if (!/^[وف]?[بلك]/.test(text)) return false;
  const name = mention.actor === null ? "" : foldPattern(stage.actors[mention.actor]?.printed ?? "");
  return !name.split(" ").includes(text) && !OWN_PARTICLE.test(text);
}

/** A mention with those that are joined to it: "شي وبوتين", "الرئيس … ونظيره …"; with "مع" they are two sides of one act. */
function joinedMentions(stage: Stage, sentence: Sentence, first: Found): { mentions: Found[]; with: boolean } {
  const mentions = [first];
  let { last } = first;
  for (;;) {
    const comma = /^\s*[,،]?\s*$/.test(gapAfter(stage, last));
    const next = stage.beginning.get(last + 1);
    if (!next || last + 1 >= sentence.to || !comma || !isJoined(stage, next) || next.kind === "agency") break;
    mentions.push(next);
    last = next.last;
  }
  return { mentions, with: false };
}

function gapAfter(stage: Stage, left: number): string {
  const { tokens, folded: text } = stage.text;
  return text.text.slice(tokens[left]?.end ?? 0, tokens[left + 1]?.start ?? 0);
}

/** Whether و is written with the mention's first word, and is not its own first letter (وانغ). */
export function isJoined(stage: Stage, mention: Found): boolean {
  const { text } = stage.text.tokens[mention.first] as Token;
  if (!text.startsWith("و") || ownWaw.has(text)) return false;
  const name = mention.actor === null ? "" : foldPattern(stage.actors[mention.actor]?.printed ?? "");
  return !name.split(" ").includes(text);
}

/** The mention that ends right before a verb ("لكن شي تعهد", "أن الجانبين … بحثا"), adverbs and apposition passed over. */
export function subjectBefore(stage: Stage, from: number, verb: number): Found[] {
  const { tokens } = stage.text;
  let at = verb - 1;
  while (at >= from && (skips(tokens[at]?.text ?? "") || auxiliaries.has(tokens[at]?.text ?? ""))) at--;
  const direct = stage.covering.get(at);
  const preposition = direct && direct.first > from && ALONE.test(tokens[direct.first - 1]?.text ?? "");
  if (direct && direct.first >= from && !preposition && !isGoverned(stage, direct)) {
    const before = stage.covering.get(direct.first - 1);
    const pair = before && before.first >= from && isJoined(stage, direct) && before.kind === direct.kind;
    return pair ? [before, direct] : [direct];
  }
  return [];
}

export const isOfficialNoun = (word: string): boolean => officials.has(word);

const FEMALE = new Set(PEOPLE.flatMap(({ id, genderFemale }) => (genderFemale ? [id] : [])));
/** States and bodies of the masculine; the others are feminine. */
const MASCULINE = new RegExp(`^[وف]?(?:${anyOf(MASCULINE_STEMS)})`);
const WOMAN = new RegExp(`^(?:ال)?(?:${anyOf(WOMEN_OFFICES)})$`);

/**
 * Whether a verb's form may have a mention as its subject: a verb of the masculine has no state or ministry behind it ("دعا روسيا إلى": he called on
 * Russia), a verb of the feminine no man.
 */
export function agrees(stage: Stage, number: "he" | "she" | "two" | "they", mention: Found): boolean {
  if (number !== "he" && number !== "she") return true;
  const first = (stage.text.tokens[mention.first]?.text ?? "").replace(/^و(?=ال)/, "");
  const actor = mention.actor === null ? undefined : stage.actors[mention.actor];
  if (mention.kind === "group") return true;
  if (mention.kind === "person") {
    const woman = (actor?.known != null && FEMALE.has(actor.known)) || WOMAN.test(first);
    if (woman) return number === "she";
    return number === "he" || actor?.known == null;
  }
  if (mention.kind === "agency") return true;
  return number === "he" ? MASCULINE.test(first) : !MASCULINE.test(first);
}

/** The state that a demonym or a name stands for at a token. */
export function stateAt(stage: Stage, at: number): string | null {
  return countryAt(stage.scene, at)?.code ?? null;
}

/** The actor for an unnamed official of a state: "<Country> official". */
export function officialOf(stage: Stage, country: string, token: number): number {
  const state = COUNTRIES.find(({ code }) => code === country)?.en.name ?? country;
  const name = `${state} official`;
  const here = stage.actors.findIndex((actor) => actor.name === name);
  if (here >= 0) return here;
  const printed = stage.text.tokens[token]?.text ?? "";
  return addActor(stage.actors, {
    kind: "person",
    name,
    printed,
    country,
    role: "official",
    first: token,
    last: token,
  });
}

/** The person who acts in a clause that opens with a verb: the first one behind it whom nothing governs; null for states, bodies and groups. */
export function firstPersonSubject(stage: Stage, sentence: Sentence, verb: number): number | null {
  const subject = subjectAfter(stage, sentence, verb);
  if (subject.type !== "mentions" || subject.mentions.length !== 1) return null;
  const [mention] = subject.mentions;
  return mention?.kind === "person" ? mention.actor : null;
}
