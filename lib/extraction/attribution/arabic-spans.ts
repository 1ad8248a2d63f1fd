import { ACCORDING_TO, OCCASION_TAILS } from "../packs/ar/clauses";
import { foldPattern } from "../text/fold";
import type { Segmented, Sentence } from "../text/sentences";
import { firstAtLeast } from "../text/sorted";
import type { Stage } from "./arabic-subject";

const according = ACCORDING_TO.map(foldPattern).sort((a, b) => b.length - a.length);
const occasions = OCCASION_TAILS.map(foldPattern);
/** The last words of phrases with which the other side takes the floor. */
const TURNS = /^(?:جانبه|جانبها|جهته|جهتها|ناحيته|ناحيتها|بدوره|بدورها|المقابل)$/;
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
  let best: Tail | null = null;
  for (const phrase of according) {
    const at = words.lastIndexOf(` ${phrase}`);
    if (at <= 0 || at + start >= end || !/[\s"،,]/.test(words[at + phrase.length + 1] ?? " ")) continue;
    const from = start + at;
    // The last one counts; of two at one place the longer, which is tried first.
    if (best && (from < best.start || from < best.word[1])) continue;
    const next = firstAtLeast(text.tokens, (token) => token.start, from + phrase.length + 1);
    best = { start: from, word: [from + 1, from + 1 + phrase.length], next };
  }
  return best;
}

/** Where a tail begins that only names the occasion ("، وذلك خلال اتصال …"); else the end. */
export function withoutOccasion(text: Segmented, start: number, end: number): number {
  const words = text.folded.text.slice(start, end);
  let cut = end;
  for (const phrase of occasions) {
    const at = words.indexOf(` ${phrase}`, 8);
    // "دون الكشف عن …" is a tail only where it is short; longer it says how.
    const rest = words.slice(at + 1);
    if (at > 0 && /^(?:من )?ب?دون/.test(phrase) && (rest.length > 60 || /[,،]/.test(rest))) continue;
    if (at > 0 && start + at < cut) cut = start + at;
  }
  return cut;
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
