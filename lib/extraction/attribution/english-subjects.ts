import type { Word } from "../mentions/english-words";
import { wordSet } from "../mentions/english-words";
import type { Mention } from "../mentions/mention";
import { TALKS } from "../packs/en/clauses";
import { isAdverb } from "./english-verbs";

/** Who a verb says it of: the mentions before it, or a pronoun, or the talks. */
export type Subject = {
  /** First word of the subject. */
  first: number;
  last: number;
  mentions: Mention[];
  /** "it": a state or an institution, which spoke before. */
  pronoun: "he" | "she" | "they" | "it" | null;
  how: "direct" | "relative" | "parenthesis" | "leading";
};

/** What the search for subjects needs to see. */
export type Scene = {
  words: readonly Word[];
  /** The mention that ends, or begins, at a word. */
  endsAt: ReadonlyMap<number, Mention>;
  startsAt: ReadonlyMap<number, Mention>;
  /** The mention that a word lies in. */
  within: ReadonlyMap<number, Mention>;
  /** 1 for each word that stands inside a closed quotation. */
  quoted: Uint8Array;
};

const MODALS =
  /^(will|would|should|could|may|might|must|can|shall|cannot|not|never|to|didn't|doesn't|don't|won't|wouldn't|hasn't|haven't|hadn't|neither|nor|without|let|if|unless)$/;
const PRONOUNS = new Map<string, Exclude<Subject["pronoun"], null>>([
  ["he", "he"],
  ["she", "she"],
  ["they", "they"],
  ["both", "they"],
]);
const PREPOSITIONS =
  /^(of|with|by|to|in|for|from|between|on|at|against|about|among|alongside|over|into|towards?|under|including|than|like|around|concerning|regarding)$/;
const talks = wordSet(TALKS);
const LONGEST_ASIDE = 32;
const LOOK_BACK = 60;
const MOST_IN_LIST = 12;

/** Index of the word before a verb, past adverbs and helping verbs; `blocked` when a modal or a "not" stands there. */
export function beforeVerb(scene: Scene, verb: number, from: number): { at: number; blocked: boolean; comma: boolean } {
  const { words } = scene;
  let at = verb - 1;
  let comma = (words[verb]?.gap ?? "").includes(",");
  while (at >= from) {
    const word = words[at] as Word;
    if (MODALS.test(word.text)) return { at, blocked: true, comma };
    // "X and Y both welcomed": the names are the subject.
    const both = word.text === "both" && scene.endsAt.has(at - 1);
    if (!both && (!isAdverb(word) || scene.endsAt.has(at) || PRONOUNS.has(word.text))) break;
    comma ||= word.gap.includes(",");
    at--;
  }
  return { at, blocked: false, comma };
}

/** The subject that stands right before a verb (adverbs apart), or before an aside in commas, or before "who". */
export function subjectBefore(scene: Scene, verb: number, from: number): Subject | "blocked" | null {
  const { words } = scene;
  const { at, blocked, comma } = beforeVerb(scene, verb, from);
  if (blocked) return "blocked";
  if (at < from) return null;
  const direct = endingAt(scene, at, from, "direct");
  if (direct) return direct;
  const word = words[at] as Word;
  if (/^(who|which)$/.test(word.text)) return endingAt(scene, at - 1, from, "relative");
  if (!comma) return null;
  // ", speaking after the talks, said": back to the comma that opens the aside.
  for (let p = at; p > from && at - p < LONGEST_ASIDE; p--) {
    if (!(words[p] as Word).gap.includes(",") && !/ - /.test((words[p] as Word).gap)) continue;
    const subject = endingAt(scene, p - 1, from, "parenthesis");
    if (subject) return subject;
  }
  return null;
}

function endingAt(scene: Scene, at: number, from: number, how: Subject["how"]): Subject | null {
  const { words } = scene;
  const word = words[at];
  if (!word || at < from) return null;
  const pronoun = PRONOUNS.get(word.text) ?? (word.text === "it" ? "it" : null);
  if (pronoun && !scene.within.has(at)) return { first: at, last: at, mentions: [], pronoun, how };
  const mention = scene.endsAt.get(at);
  if (!mention || word.possessive) return null;
  const mentions = listEndingWith(scene, mention, from);
  const first = mentions[0]?.first ?? mention.first;
  const lead = words[first - 1];
  if (first > from && lead && PREPOSITIONS.test(lead.text) && how !== "relative") {
    return how === "parenthesis" || isCompanion(scene, first, from)
      ? companion(scene, mentions, first, from, how)
      : null;
  }
  const pair = lead?.text === "and" ? words[first - 2] : undefined;
  if (pair && first - 2 >= from && /^(he|she)$/.test(pair.text))
    return { first: first - 2, last: at, mentions, pronoun: pair.text as "he" | "she", how };
  return { first, last: at, mentions, pronoun: null, how };
}

// "X, Y and Z": the whole list, by its last member.
function listEndingWith(scene: Scene, mention: Mention, from: number): Mention[] {
  const { words } = scene;
  const mentions = [mention];
  let { first } = mention;
  let joined = false;
  while (first > from && mentions.length < MOST_IN_LIST) {
    const both = /^(and|&)$/.test(words[first - 1]?.text ?? "");
    // A comma joins only what an "and" joined before.
    const listed = joined && (words[first] as Word).gap === ", ";
    const before = both ? scene.endsAt.get(first - 2) : listed ? scene.endsAt.get(first - 1) : undefined;
    if (!before || before.first < from || words[before.last]?.possessive) break;
    joined ||= both;
    mentions.unshift(before);
    first = before.first;
  }
  return mentions;
}

// "X together with Y said": both.
function isCompanion(scene: Scene, first: number, from: number): boolean {
  return (
    scene.words[first - 1]?.text === "with" &&
    /^(together|along|jointly)$/.test(scene.words[first - 2]?.text ?? "") &&
    first - 3 >= from
  );
}

function companion(
  scene: Scene,
  mentions: Mention[],
  first: number,
  from: number,
  how: Subject["how"],
): Subject | null {
  if (!isCompanion(scene, first, from)) return null;
  const before = endingAt(scene, first - 3, from, how);
  return before && { ...before, mentions: [...before.mentions, ...mentions] };
}

/** The subject that opens a clause: the first mention or pronoun among its first words, where no preposition leads it. */
export function leadingSubject(scene: Scene, from: number, verb: number): Subject | null {
  const { words } = scene;
  for (let at = from; at < verb && at < from + 4; at++) {
    const word = words[at] as Word;
    const pronoun = PRONOUNS.get(word.text);
    if (pronoun && !scene.within.has(at)) return { first: at, last: at, mentions: [], pronoun, how: "leading" };
    const mention = scene.startsAt.get(at);
    if (mention) {
      if (mention.last >= verb || words[mention.last]?.possessive) return null;
      if (at > from && PREPOSITIONS.test(words[at - 1]?.text ?? "")) return null;
      return endingAt(scene, lastOfList(scene, mention, verb), from, "leading");
    }
    if (at > from && PREPOSITIONS.test(word.text)) return null;
  }
  return null;
}

function lastOfList(scene: Scene, mention: Mention, verb: number): number {
  let { last } = mention;
  for (let steps = 0; steps < MOST_IN_LIST; steps++) {
    const next = scene.words[last + 1]?.text === "and" ? scene.startsAt.get(last + 2) : undefined;
    if (!next || next.last >= verb) return last;
    last = next.last;
  }
  return last;
}

/** Where the main clause opens: after an opening such as "During the talks in Moscow,". */
export function mainStart(scene: Scene, from: number, to: number): number {
  const { words } = scene;
  const first = words[from] as Word;
  if (scene.startsAt.has(from) || PRONOUNS.has(first.text)) return from;
  let start = from;
  for (let at = from + 1; at < to && at < from + 40; at++) {
    if (
      !(words[at] as Word).gap.includes(",") ||
      (scene.within.get(at) === scene.within.get(at - 1) && scene.within.has(at))
    )
      continue;
    if (scene.startsAt.has(at) || PRONOUNS.has((words[at] as Word).text)) {
      start = at;
      break;
    }
  }
  return start;
}

/** Whether the talks themselves are the subject: a noun such as "conversation" before the verb. */
export function talksBefore(scene: Scene, from: number, verb: number): boolean {
  for (let at = Math.max(from, verb - LOOK_BACK); at < verb; at++)
    if (talks.has(scene.words[at]?.text ?? "")) return true;
  return false;
}
