/** A stretch of the text in UTF-16 code units, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The words of a text in order, by the rules of its language (Unicode UAX 29): never half a surrogate pair, never a letter
 * without its marks.
 * @param language BCP 47
 */
export function wordsOf(text: string, language: string): Stretch[] {
  const words: Stretch[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) {
    if (isWordLike) words.push({ start: index, end: index + segment.length });
  }
  return words;
}

/** The place of the first element that fits, in a list where all that fit come last; its length when none does. */
export function firstPlace<T>(list: readonly T[], fits: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Moves one edge of a span by one word. The edge lands on an edge of a word; a span keeps at least one word.
 * @returns the same object when there is nowhere to go
 */
export function moveEdge(span: Stretch, edge: "start" | "end", by: 1 | -1, words: readonly Stretch[]): Stretch {
  if (edge === "start") {
    const place =
      by < 0 ? firstPlace(words, (w) => w.start >= span.start) - 1 : firstPlace(words, (w) => w.start > span.start);
    const word = words[place];
    return word && word.start < span.end ? { start: word.start, end: span.end } : span;
  }
  const place = by > 0 ? firstPlace(words, (w) => w.end > span.end) : firstPlace(words, (w) => w.end >= span.end) - 1;
  const word = words[place];
  return word && word.end > span.start ? { start: span.start, end: word.end } : span;
}

/** The whole words that a stretch touches, as one span; null when it touches none. */
export function snapToWords(from: number, to: number, words: readonly Stretch[]): Stretch | null {
  const [start, end] = from <= to ? [from, to] : [to, from];
  const first = words[firstPlace(words, (w) => w.end > start)];
  const last = words[firstPlace(words, (w) => w.start >= Math.max(end, start + 1)) - 1];
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : null;
}
