import { ACCORDING_TO, OCCASION_TAILS } from "../packs/ar/clauses";
import { foldPattern } from "../text/fold";
import type { Segmented, Sentence } from "../text/sentences";
import { firstAtLeast } from "../text/sorted";
import type { Token } from "../text/tokens";
import type { Stage } from "./arabic-subject";

// One expression for all phrases, the longer ones first; each is plain words, so that it runs in linear time.
const anyOf = (phrases: readonly string[]) =>
  phrases
    .map(foldPattern)
    .sort((a, b) => b.length - a.length)
    .join("|");
const ACCORDING = new RegExp(` (?:${anyOf(ACCORDING_TO)})(?=[\\s"،,])`, "g");
const OCCASION = new RegExp(` (${anyOf(OCCASION_TAILS)})`, "g");
/** The last words of phrases with which the other side takes the floor. */
const TURNS = /^(?:جانبه|جانبها|جهته|جهتها|ناحيته|ناحيتها|بدوره|بدورها|المقابل)$/;
const AFTER_BUT = /^(?:غير|بيد|الا)$/;
const STEPS = new Set(
  foldPattern("كما كذلك وكذلك وكما ثم وقد قد لكن ولكن لكنه لكنها لكنهما ولكنه ولكنها و ف").split(" "),
);

/** The first token of a clause that begins in the middle of a sentence: its verb with the conjunction and the words right before it that open it. */
export function startInside(stage: Stage, lower: number, verb: number, subjectFirst: number | null): number {
  const { tokens } = stage.text;
  let at = subjectFirst ?? verb;
  for (; at > lower; at--) {
    const word = tokens[at - 1]?.text ?? "";
    const gap = stage.text.folded.text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
    if (
      (!STEPS.has(word) &&
        !isThat(tokens, at - 1) &&
        !(
          TURNS.test(word) ||
          (at < (subjectFirst ?? verb) && TURNS.test(tokens[at]?.text ?? "") && /^و?(?:من|في)$/.test(word))
        )) ||
      /[.:"؛]/.test(gap)
    )
      break;
  }
  return at;
}

// "غير أن", "وأن", "وأنه" before the subject belong to the clause.
function isThat(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  if (/^(?:وان|وانه|وانها|وانهما)$/.test(word) || AFTER_BUT.test(word)) return true;
  return word === "ان" && (AFTER_BUT.test(tokens[at - 1]?.text ?? "") || tokens[at - 1]?.text === "و");
}

/** What follows a dateline in the first sentence: "(شينخوا)", "--", "واس". Index of the first token that belongs to the sentence proper. */
export function behindDateline(text: Segmented, sentence: Sentence, isFirst: boolean): number {
  if (!isFirst) return sentence.from;
  const head = text.folded.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 110));
  const found = /^[^.:"]{0,90}?(?:\)\s*-{0,3}|\s--+|\s-\s(?=\S+\s+\S+\s+\S+\s+\S))/.exec(head);
  if (!found || !/[-(]/.test(found[0])) return sentence.from;
  const end = sentence.start + found[0].length;
  let at = sentence.from;
  while (at < sentence.to && (text.tokens[at]?.start ?? 0) < end) at++;
  // More than a dateline's words: the bracket belongs to the sentence.
  return at - sentence.from > 12 || at >= sentence.to ? sentence.from : at;
}

/** A tail that names who passed the words on: where it begins, its word, and the token behind it. */
export type Tail = { start: number; word: [start: number, end: number]; next: number };

/** Finds "وفقا ل…", "بحسب …" at the end of a stretch of the folded text; null where there is none. */
export function accordingTail(text: Segmented, start: number, end: number): Tail | null {
  const words = text.folded.text.slice(start, end + 1);
  let last: RegExpExecArray | null = null;
  ACCORDING.lastIndex = 0;
  for (let found = ACCORDING.exec(words); found; found = ACCORDING.exec(words)) last = found;
  if (!last || last.index === 0 || last.index + start >= end) return null;
  const from = start + last.index;
  const to = from + last[0].length;
  return { start: from, word: [from + 1, to], next: firstAtLeast(text.tokens, (token) => token.start, to) };
}

/** Where a tail begins that only names the occasion ("، وذلك خلال اتصال …"); else the end. */
export function withoutOccasion(text: Segmented, start: number, end: number): number {
  const words = text.folded.text.slice(start, end);
  OCCASION.lastIndex = 8;
  for (let found = OCCASION.exec(words); found; found = OCCASION.exec(words)) {
    // "دون الكشف عن …" is a tail only where it is short; longer it says how.
    const rest = words.slice(found.index + 1);
    const how = /^(?:من )?ب?دون/.test(found[1] ?? "") && (rest.length > 60 || /[,،]/.test(rest));
    if (!how) return start + found.index;
  }
  return end;
}

/** Marks and spaces at the very end of a span are left out; a closing bracket whose opening one is inside stays. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start) {
    const unit = text[at - 1] ?? "";
    if (unit === ")" && text.slice(Math.max(start, at - 200), at).includes("(")) break;
    if (!/[\s"',،.:؛;)\]\-…]/.test(unit)) break;
    at--;
  }
  return at;
}

/** Marks and spaces at the very beginning of a span are left out. */
export function trimStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /[\s"',،.:؛;)\]\-…]/.test(text[at] ?? "")) at++;
  return at;
}
