import type { Stretch } from "./words";

/** A span with a name. */
export interface Layer extends Stretch {
  key: string;
}

/** A run of the text in which nothing changes. */
export interface Segment extends Stretch {
  /** The statements that it belongs to, the longest first: the last one is the innermost. */
  keys: string[];
  /** The statements that begin here. */
  begins: string[];
  /** Whether the words fired the rule that is shown. */
  fired: boolean;
  /** Whether the reader has chosen the words. */
  chosen: boolean;
}

/**
 * Cuts a text into runs by the spans over it, so that nested, crossing and adjacent spans can all be drawn.
 * @param length Length of the text in UTF-16 code units.
 * @param layers The statements; spans beyond the text are cut off.
 * @param fired Words that fired a rule.
 * @param chosen Words that the reader has chosen.
 * @returns The runs in order; together they are the whole text.
 */
export function segmentsOf(
  length: number,
  layers: readonly Layer[],
  fired: readonly Stretch[] = [],
  chosen: Stretch | null = null,
): Segment[] {
  const clip = <T extends Stretch>(one: T): T => ({
    ...one,
    start: Math.max(0, one.start),
    end: Math.min(length, one.end),
  });
  const spans = layers.map(clip).filter((one) => one.end > one.start);
  const words = fired.map(clip);
  const cuts = [0, length, ...[...spans, ...words, ...(chosen ? [clip(chosen)] : [])].flatMap((s) => [s.start, s.end])];
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  const over = sweep(spans);
  const fires = sweep(words);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] as number;
    const covering = over(start).sort((a, b) => b.end - b.start - (a.end - a.start));
    return {
      start,
      end,
      keys: covering.map((one) => one.key),
      begins: covering.filter((one) => one.start === start).map((one) => one.key),
      fired: fires(start).length > 0,
      chosen: chosen !== null && chosen.start <= start && clip(chosen).end >= end,
    };
  });
}

// Asked from the beginning to the end, it looks at each span once and at those that are open: a long report has thousands.
function sweep<T extends Stretch>(spans: readonly T[]): (start: number) => T[] {
  const order = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: T[] = [];
  return (start) => {
    open = open.filter(({ end }) => end > start);
    for (let one = order[next]; one && one.start <= start; one = order[next]) {
      if (one.end > start) open.push(one);
      next += 1;
    }
    return [...open];
  };
}
