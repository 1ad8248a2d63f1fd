import type { Found } from "../mentions/arabic-making";
import { BUT_WORDS, RESUMPTIVES } from "../packs/ar/clauses";
import {
  AND_THAT_HE,
  BUT,
  CONTINUING,
  NOUN_LIKE_VERBS,
  SENTENCE_OPENERS,
  TALK_STEMS,
  TURNS,
  WAS,
} from "../packs/ar/grammar";
import { CONNECTORS, LEAD_INS } from "../packs/ar/words";
import { anyOf, foldedSet, foldPattern } from "../text/fold";
import { quotesIn } from "../text/quotes";
import type { Sentence } from "../text/sentences";
import type { Token } from "../text/tokens";
import {
  type Candidate,
  isComplementiser,
  isHappening,
  isTalk,
  isWithPronoun,
  quotedBefore,
} from "./arabic-candidates";
import { isRelative, type Stage, subjectAfter, subjectBefore } from "./arabic-subject";

/** What has been read of the sentence so far. */
export type Progress = {
  sentence: Sentence;
  /** First token behind dateline and source. */
  from: number;
  /** Token of the verb that was accepted last; null before the first. */
  last: number | null;
  /** The last one was said by a narrator, and what he reports has not been found yet. */
  narrated: boolean;
  /** A narrator's clause has been joined with what he reports: more of it may follow. */
  chained: boolean;
  /** What kind of narrator he is. */
  narrator: string | null;
  /** Form that the last speaker's verb has: it agrees with him. */
  number: "he" | "she" | "two" | "they" | null;
  /** All so far are participles and nouns at the head, whose verb is still to come. */
  heading: boolean;
};

/** Connectors by their last word; one of a single word is also written with و. */
const connectors = new Map<string, string[][]>();
for (const words of CONNECTORS.map((phrase) => foldPattern(phrase).split(" "))) {
  const last = words.at(-1) ?? "";
  for (const key of words.length === 1 ? [last, `و${last}`] : [last])
    connectors.set(key, [...(connectors.get(key) ?? []), words]);
}

const connectorsEndingIn = (word: string): readonly string[][] => connectors.get(word) ?? [];

const resumptives = foldedSet(RESUMPTIVES);

const leadIns = new Set(LEAD_INS.map((phrase) => foldPattern(phrase).split(" ")[0] ?? ""));

const nounLike = foldedSet(NOUN_LIKE_VERBS);
const turns = foldedSet(TURNS);
const but = foldedSet(BUT);
const butWords = foldedSet(BUT_WORDS);
const andThatHe = foldedSet(AND_THAT_HE);
const was = foldedSet(WAS);
const OPENERS = new RegExp(`^[وف]?(?:${anyOf(SENTENCE_OPENERS)}|ب\\S{3,})$`);
const TALK = new RegExp(`^(?:ال)?(?:${anyOf(TALK_STEMS)})`);

export const CONTINUES = foldedSet(CONTINUING);

export function wordBefore(stage: Stage, candidate: Candidate, steps: number): string {
  return stage.text.tokens[candidate.token - steps]?.text ?? "";
}

/** The person, state or body that "who" stands for: the mention right before it, a comma between or not. */
export function antecedent(stage: Stage, relative: number): Found | null {
  const mention = stage.covering.get(relative - 1);
  return mention && mention.kind !== "group" && mention.last === relative - 1 ? mention : null;
}

/** Whether "that" or "who" stands before the candidate, so that it is told inside something else. */
export function isOpen(stage: Stage, { from, last }: Progress, { token }: Candidate): boolean {
  for (let at = last ?? from; at < token; at++) {
    const word = stage.text.tokens[at]?.text ?? "";
    if (isComplementiser(word) || isRelative(word)) return true;
  }
  return false;
}

/** "قبل أن يدعو إلى …": told as what came next. */
export function isBefore(stage: Stage, candidate: Candidate): boolean {
  return candidate.complete && wordBefore(stage, candidate, 1) === "ان" && wordBefore(stage, candidate, 2) === "قبل";
}

export function isStarted(stage: Stage, progress: Progress, candidate: Candidate): boolean {
  return (
    candidate.joined ||
    CONTINUES.has(wordBefore(stage, candidate, 1)) ||
    turns.has(wordBefore(stage, candidate, 1)) ||
    connectorBefore(stage, progress, candidate.token) !== null
  );
}

/** "…، من جانبه قال" and "…، قال": the first token of the main clause behind its opening participle. */
export function clauseHead(stage: Stage, { last }: Progress, token: number): number {
  for (let at = token; at > (last ?? 0) + 1 && at > token - 4; at--) if (/[,،.:]/.test(gapBefore(stage, at))) return at;
  return token;
}

/** "أجرى … محادثات مع … تناولت …": what the talks were about, told of the noun. */
export function isTalkTold(stage: Stage, { from, sentence }: Progress, { form, token, joined }: Candidate): boolean {
  if (form.act !== "discussed" || form.tense !== "past" || form.number === "two" || joined) return false;
  // "في لقاء آخر بحث فلان مع …": it has a subject of its own.
  if (subjectAfter(stage, sentence, token).type === "mentions") return false;
  for (let at = token - 1; at >= from; at--) {
    const noun = stage.text.tokens[at] as Token;
    if (isTalk(noun)) return !isComplementiser(stage.text.tokens[at - 1]?.text ?? "");
  }
  return false;
}

export function isNounLike({ form }: Candidate): boolean {
  return form.number === "he" && form.tense === "past" && nounLike.has(form.lemma);
}

export function thatFollows(stage: Stage, { token }: Candidate): boolean {
  return isComplementiser(stage.text.tokens[token + 1]?.text ?? "");
}

/** "قبل أن يستدرك: …": the present is a report where the words follow at once. */
export function quotedSoon(stage: Stage, { token }: Candidate): boolean {
  const { tokens, folded } = stage.text;
  return /[":]/.test(folded.text.slice(tokens[token]?.end ?? 0, tokens[token + 4]?.start ?? 0));
}

/** "لكن شي تعهد": the subject stands between "but" and the verb. */
export function lakinBefore(stage: Stage, progress: Progress, token: number): boolean {
  const [subject] = subjectBefore(stage, progress.from, token);
  if (subject === undefined) return false;
  const before = stage.text.tokens[subject.first - 1]?.text ?? "";
  // "غير أن فلانا رأى", "إلا أن …".
  return but.has(before) || (before === "ان" && butWords.has(stage.text.tokens[subject.first - 2]?.text ?? ""));
}

/** "وأن فلانا وعد": a second thing that a narrator told, behind a second "that". */
export function toldAsWell(stage: Stage, progress: Progress, token: number): boolean {
  if (!progress.chained) return false;
  const [subject] = subjectBefore(stage, progress.from, token);
  const before = stage.text.tokens[(subject?.first ?? token) - 1]?.text ?? "";
  return subject !== undefined
    ? before === "وان" || (before === "ان" && stage.text.tokens[subject.first - 2]?.text === "و")
    : andThatHe.has(before);
}

/** Inside one quotation that opened after the last verb: the speaker's own words. */
export function isQuotedContent(stage: Stage, { last }: Progress, token: number): boolean {
  const at = stage.text.tokens[token]?.start ?? 0;
  const verb = last === null ? 0 : (stage.text.tokens[last]?.end ?? 0);
  return quotesIn(stage.text.quotes, at, at).some(
    ({ start, end, closed }) => closed && start > verb && start <= at && at < end,
  );
}

export function gapBefore(stage: Stage, token: number): string {
  const { tokens, folded } = stage.text;
  return folded.text.slice(tokens[token - 1]?.end ?? 0, tokens[token]?.start ?? 0);
}

/** "ووعد بتلبيتها": the verb's own preposition shows that it is no noun. */
export function prepositionAtOnce(stage: Stage, { form, token }: Candidate): boolean {
  const next = stage.text.tokens[token + 1]?.text ?? "";
  return form.follows.some(
    (what) =>
      what !== "في" &&
      (next === what ||
        isWithPronoun(next, what) ||
        ((what === "ب" || what === "ل") && next.startsWith(what) && (next.length > 3 || /^.م[ان]$/.test(next)))),
  );
}

/** What must follow stands within three words: "that", the verb's preposition, its object. */
export function complementNear(stage: Stage, { form, token, second }: Candidate): boolean {
  // "مجددا" alone is "again": its object must follow at once.
  if (second !== null) return second[0] - token <= (form.lemma === "جدد" ? 1 : 3);
  for (let at = token + 1; at <= token + 5; at++) {
    const word = stage.text.tokens[at]?.text ?? "";
    if (isComplementiser(word)) return true;
    for (const what of form.follows) {
      if (
        word === what ||
        ((what === "ب" || what === "ل") &&
          at === token + 1 &&
          word.startsWith(what) &&
          (word.length > 3 || /^.م[ان]$/.test(word)))
      )
        return true;
    }
  }
  return form.follows.includes("any") || (form.follows.includes("np") && form.follows.includes("an"));
}

/** "أن الاتصال بين … تطرق إلى": the talk itself is the subject. */
export function talksBefore(stage: Stage, { last }: Progress, { form, token }: Candidate): boolean {
  if (form.act !== "discussed" || last === null) return false;
  for (let at = token - 1; at > last; at--) {
    const word = stage.text.tokens[at]?.text ?? "";
    if (isComplementiser(word)) return TALK.test(stage.text.tokens[at + 1]?.text ?? "");
  }
  return false;
}

export function isResumed(stage: Stage, { sentence }: Progress, candidate: Candidate): boolean {
  const { token, form } = candidate;
  // "الصيادون الذين طالبوا به": told of those before "who", whatever pronoun follows.
  if (isRelative(wordBefore(stage, candidate, 1))) return false;
  // "أعلن عنها الأسبوع الماضي": with the pronoun at once it is a passive, told of a thing.
  if (
    form.tense !== "past" ||
    isNounLike(candidate) ||
    (resumptives.has(stage.text.tokens[token + 1]?.text ?? "") && form.follows.includes("عن"))
  )
    return false;
  for (let at = token + 1; at < Math.min(token + 6, sentence.to); at++)
    if (resumptives.has(stage.text.tokens[at]?.text ?? "")) return true;
  return false;
}

/** The first token of a connector ("حيث", "في وقت") before a verb or its subject; null where there is none. */
export function connectorBefore(stage: Stage, { from }: Progress, token: number): number | null {
  const { tokens } = stage.text;
  const [subject] = subjectBefore(stage, from, token);
  for (const end of [token, subject?.first ?? token]) {
    for (const words of connectorsEndingIn(tokens[end - 1]?.text ?? "")) {
      const first = end - words.length;
      if (first < from) continue;
      if (words.every((word, place) => matches(tokens[first + place]?.text ?? "", word, place))) return first;
    }
  }
  return null;
}

const matches = (text: string, word: string, place: number): boolean =>
  text === word || (place === 0 && text === `و${word}`);

/**
 * Whether all that stands before the verb belongs to its clause: nothing, words that open a sentence ("من جانبه", "كما", "وفي ختام …"), or
 * its subject; but nothing that happened.
 */
export function opensSentence(stage: Stage, { from, sentence }: Progress, token: number): boolean {
  if (token === from || quotedBefore(stage.text, from, token)) return true;
  const { tokens } = stage.text;
  for (let at = from; at < token; at++) {
    const word = tokens[at]?.text ?? "";
    if (isHappening(word) && !was.has(word) && !isInsidePhrase(stage, from, at)) return false;
  }
  const first = tokens[from]?.text ?? "";
  if (stage.covering.has(from) && from >= sentence.from) return true;
  return leadIns.has(first) || leadIns.has(first.replace(/^[وف]/, "")) || OPENERS.test(first);
}

// "محادثات أجراها مع": a happening told of a noun in the opening phrase.
function isInsidePhrase(stage: Stage, from: number, at: number): boolean {
  const word = stage.text.tokens[at]?.text ?? "";
  return (
    at > from + 1 &&
    !/^و/.test(word) &&
    stage.text.tokens[at - 1]?.text !== undefined &&
    /..(?:ه|ها|هما|هم)$/.test(word)
  );
}
