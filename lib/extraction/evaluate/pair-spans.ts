import type { Span } from "../draft";

/** The length that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Intersection over union of two spans, from 0 to 1. */
export function likeness(a: Span, b: Span): number {
  const shared = overlap(a, b);
  return shared === 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared);
}

/** A right span and a predicted one that belong together, by their places in the lists. */
export type SpanPair = { gold: number; predicted: number; likeness: number };

/**
 * Pairs right and predicted spans one to one, the best overlap first.
 * @param least the smallest intersection over union of a pair; spans without any overlap are never paired
 */
export function pairSpans(gold: readonly Span[], predicted: readonly Span[], least: number): SpanPair[] {
  const possible = gold.flatMap((right, i) =>
    predicted.map((guess, j) => ({ gold: i, predicted: j, likeness: likeness(right, guess) })),
  );
  const taken = { gold: new Set<number>(), predicted: new Set<number>() };
  return possible
    .filter((pair) => pair.likeness > 0 && pair.likeness >= least)
    .sort((a, b) => b.likeness - a.likeness)
    .filter((pair) => {
      if (taken.gold.has(pair.gold) || taken.predicted.has(pair.predicted)) return false;
      taken.gold.add(pair.gold);
      taken.predicted.add(pair.predicted);
      return true;
    });
}
