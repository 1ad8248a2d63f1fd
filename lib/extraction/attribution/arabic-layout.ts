import { END_MARKS, TEASERS } from "../packs/ar/clauses";
import { foldPattern } from "../text/fold";
import type { Segmented, Sentence } from "../text/sentences";

const ends = END_MARKS.map(foldPattern);
const teasers = TEASERS.map(foldPattern);
const LONGEST_HEADLINE = 25;

/** Which sentences are no part of the running text, with the reason. */
export type Layout = {
  /** Sentences that are headlines or headings. */
  headlines: Set<number>;
  /** Index of the first sentence that no longer belongs to the report. */
  end: number;
};

/** Headline, headings, end marks and teasers of other stories. */
export function readLayout({ folded, sentences }: Segmented): Layout {
  const { text } = folded;
  const headlines = new Set<number>();
  const stopped = (sentence: Sentence) =>
    /^\s*["»)]*\s*[.!؟?]/.test(text.slice(sentence.end, sentence.end + 4)) ||
    /[.!؟?]$/.test(text.slice(sentence.start, sentence.end));
  const lines = (sentences.at(-1)?.line ?? 0) + 1;
  sentences.forEach((sentence, index) => {
    const alone = sentences[index - 1]?.line !== sentence.line && sentences[index + 1]?.line !== sentence.line;
    const words = sentence.to - sentence.from;
    if (!alone || stopped(sentence) || lines < 2) return;
    if (
      sentence.line === (sentences[0]?.line ?? 0) &&
      words <= LONGEST_HEADLINE &&
      !/\)\s*-{0,2}/.test(text.slice(sentence.start, sentence.start + 50))
    )
      headlines.add(index);
    else if (words <= 6) headlines.add(index);
  });
  return { headlines, end: endOf(text, sentences, stopped, headlines) };
}

function endOf(
  text: string,
  sentences: Sentence[],
  stopped: (sentence: Sentence) => boolean,
  headlines: Set<number>,
): number {
  for (let index = 1; index < sentences.length; index++) {
    const { start, end } = sentences[index] as Sentence;
    const words = text.slice(start, end).replace(/^[/\s(]+/, "");
    if (ends.some((mark) => words.startsWith(mark)) || teasers.some((teaser) => words.startsWith(teaser))) return index;
    if (ends.some((mark) => text.slice(end - 12, end + 2).includes(`(${mark})`))) return index + 1;
  }
  // Lines at the end that are neither sentences nor headings, after lines that are sentences: titles of other stories.
  let end = sentences.length;
  const full = sentences.filter(stopped).length;
  while (end > 2 && full * 2 > sentences.length) {
    const last = sentences[end - 1] as Sentence;
    const alone = sentences[end - 2]?.line !== last.line;
    if (
      !alone ||
      stopped(last) ||
      last.to - last.from > 15 ||
      (!stopped(sentences[end - 2] as Sentence) && !headlines.has(end - 2))
    )
      break;
    end--;
  }
  return end;
}
