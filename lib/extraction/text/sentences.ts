import type { Folded } from "./fold";
import { findQuotes, type Quote } from "./quotes";
import { type Token, tokenise } from "./tokens";

/** A sentence: offsets in the folded text (without the closing mark and the spaces around it) and its words. */
export type Sentence = {
  start: number;
  end: number;
  /** Indexes of its tokens, `to` exclusive. */
  from: number;
  to: number;
  /** The line (paragraph) it stands in, counted from 0; a hard-wrapped paragraph is one line. */
  line: number;
};

/** A text with its words, quotations and sentences. */
export type Segmented = { folded: Folded; tokens: Token[]; quotes: Quote[]; sentences: Sentence[] };

/**
 * Words, quotations and sentences of a folded text. A full stop inside a closed quotation ends no sentence; one that lacks the space
 * after it does (Arabic papers print ".و"); one in a number, after an initial or an abbreviation does not. Line ends end a
 * sentence, except where the lines are hard-wrapped.
 */
export function segment(folded: Folded): Segmented {
  const tokens = tokenise(folded);
  const quotes = findQuotes(folded);
  return { folded, tokens, quotes, sentences: cut(folded, tokens, quotes) };
}

function cut(folded: Folded, tokens: Token[], quotes: Quote[]): Sentence[] {
  const { text } = folded;
  const wrapped = isHardWrapped(text);
  const sentences: Sentence[] = [];
  let start = 0;
  let line = 0;
  let token = 0;
  let quote = 0;
  const close = (end: number) => {
    const from = skipForward(text, start, end);
    const to = skipBack(text, from, end);
    const first = token;
    while (token < tokens.length && (tokens[token] as Token).start < end) token++;
    if (token > first && to > from) sentences.push({ start: from, end: to, from: first, to: token, line });
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === "\n") {
      if (wrapped && goesOn(text, at)) continue;
      close(at);
      start = at + 1;
      line++;
    } else if (STOPS.has(unit as string) && isStop(text, at)) {
      while (quote < quotes.length && (quotes[quote] as Quote).end <= at) quote++;
      const around = quotes[quote];
      if (around?.closed && around.start <= at && at < around.end) continue;
      close(at);
      start = at + 1;
    }
  }
  close(text.length);
  return sentences;
}

const STOPS = new Set([".", "!", "?", "؟", "。", "؛"]);

function isStop(text: string, at: number): boolean {
  const unit = text[at];
  if (unit === "!" || unit === "?" || unit === "؟" || unit === "。" || unit === "؛")
    return unit !== "!" || text[at + 1] !== "=";
  if (unit !== ".") return false;
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  // A pause of two dots ("من جانبه.. قال") and an ellipsis end nothing.
  if (before === "." || after === ".") return false;
  if (/[0-9]/.test(before) && /[0-9]/.test(after)) return false;
  if (/[a-z]/.test(before) && /[a-z]/.test(after)) return false;
  return !isAbbreviation(text, at);
}

const ABBREVIATIONS =
  /(?:^|[\s(."])(?:[a-z]|jr|sr|mr|mrs|ms|dr|st|gen|col|lt|sen|rep|gov|no|vs|u\.s|u\.n|u\.k|d\.c|د|م|ا)$/;

// "Joseph R. Biden, Jr. held": what follows in lower case, or an initial, shows that the sentence goes on.
function isAbbreviation(text: string, at: number): boolean {
  return ABBREVIATIONS.test(text.slice(Math.max(0, at - 6), at));
}

function skipForward(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s.*#؟?!-]/.test(text[at] ?? "")) at++;
  return at;
}

function skipBack(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && /\s/.test(text[at - 1] ?? "")) at--;
  return at;
}

const WRAP_FROM = 50;
const WRAP_TO = 100;

/** Whether a text's lines were broken at a fixed width: most of them of about one length, and ending inside a sentence. */
function isHardWrapped(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 4) return false;
  const inside = lines.filter(
    (line) => line.length >= WRAP_FROM && line.length <= WRAP_TO && !/[.!?؟:"»]\s*$/.test(line),
  );
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return inside.length >= lines.length / 2 && longest <= 2 * WRAP_TO;
}

function goesOn(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const line = text.slice(lineStart, at);
  const next = text.slice(at + 1, at + 3);
  return line.length >= WRAP_FROM && line.length <= WRAP_TO && next.trim() !== "" && !next.startsWith("#");
}
