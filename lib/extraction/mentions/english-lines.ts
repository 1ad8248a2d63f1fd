import { HEADLINES, NO_REPORT } from "../packs/en/meetings";
import type { Segmented } from "../text/sentences";
import { type Word, wordSet } from "./english-words";

const documents = wordSet(HEADLINES);
const noReport = wordSet(NO_REPORT);
const LONGEST_HEADLINE = 260;

/** The paragraphs of a text, as the words they hold (`to` exclusive). */
export function linesOf(text: Segmented): { from: number; to: number }[] {
  const lines: { from: number; to: number; line: number }[] = [];
  for (const { from, to, line } of text.sentences) {
    const last = lines.at(-1);
    if (last && last.line === line) last.to = to;
    else lines.push({ from, to, line });
  }
  return lines;
}

/**
 * The first word of the report itself: after a headline, which is a first line without a full stop that names a document, is
 * printed in capitals, or stands apart. 0 when there is none.
 */
export function bodyStart(text: Segmented, words: readonly Word[]): number {
  const { folded } = text;
  const first = words[0];
  if (!first) return 0;
  let end = folded.text.indexOf("\n", first.start);
  // A headline that is wrapped goes on to the empty line.
  const paragraph = /\n\s*\n/.exec(folded.text.slice(first.start, first.start + LONGEST_HEADLINE));
  if (paragraph && documents.has(first.text)) end = first.start + paragraph.index;
  if (end < 0 || end - first.start > LONGEST_HEADLINE) return 0;
  const line = folded.text.slice(first.start, end).trimEnd();
  const after = words.findIndex(({ start }) => start > end);
  if (after < 1 || /[.:!?,;]$/.test(line)) return 0;
  if (documents.has(first.text) || isTitleCase(words.slice(0, after))) return after;
  const apart = /^\s*\n/.test(folded.text.slice(end + 1)) || line.length > 100;
  const nextEnd = folded.text.indexOf("\n", end + 1);
  const next = folded.text.slice(end + 1, nextEnd < 0 ? undefined : nextEnd);
  return apart || next.length > 110 || line.length < 60 ? after : 0;
}

function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3);
  return long.length > 3 && long.filter(({ capital }) => capital).length >= long.length * 0.8;
}

/** Whether a line is a tail that reports nothing: hashtags, "Read more", a caption. */
export function isTail(text: Segmented, words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (!first) return true;
  if (
    noReport.has(first.text) &&
    to - from < 40 &&
    /^\s*:|^ (more|also|us)/.test(text.folded.text.slice(first.end, first.end + 6))
  )
    return true;
  return words
    .slice(from, to)
    .every(({ gap }, i) => (i === 0 ? text.folded.text[first.start - 1] === "#" : gap.includes("#")));
}

/** The first word after a dateline ("CITY, 5 May (AGENCY) - "), or the word given. */
export function afterDateline(words: readonly Word[], from: number, to: number): number {
  const first = words[from];
  if (!first?.capital) return from;
  let marked = first.upper;
  for (let at = from + 1; at < to && at < from + 14; at++) {
    const { gap, upper, text } = words[at] as Word;
    marked ||= gap.includes("(") || upper || /^\d{1,2}$/.test(text);
    if (/ --? |\) ?--? ?/.test(gap)) return marked ? at : from;
    if (/[.;:?!]\s/.test(gap) && !/^\. /.test(gap)) return from;
  }
  return from;
}
