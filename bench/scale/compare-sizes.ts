import { quantile } from "../browser/results";
import type { SizeResult } from "./measure-size";

/** A bound between two sizes: how much longer the larger one may take. */
export interface Comparison {
  what: string;
  /** The times of the larger size in relation to those of the smaller one. */
  ratio: number;
  bound: number;
}

const DASHBOARD = "dashboard, 50 sets of filters, first time";

/** The dashboard of the largest record against that of the smallest, at the median and among the slowest. */
export function compareSizes(results: readonly SizeResult[]): Comparison[] {
  const small = results[0];
  const large = results.at(-1);
  if (!small || !large || small === large) return [];
  const times = ({ lines }: SizeResult) => lines.find(({ name }) => name === DASHBOARD)?.values ?? [];
  const ratio = (share: number) => quantile(times(large), share) / quantile(times(small), share);
  const sizes = `${large.meetings} meetings against ${small.meetings}`;
  return [
    { what: `dashboard, server time, ${sizes}, median`, ratio: ratio(0.5), bound: 2 },
    { what: `dashboard, server time, ${sizes}, p95`, ratio: ratio(0.95), bound: 3 },
  ];
}

/** Comparisons as lines of text. */
export function comparisonLines(comparisons: readonly Comparison[]): string[] {
  return comparisons.map(
    ({ what, ratio, bound }) => `${what}: ${ratio.toFixed(2)} times (≤ ${bound}) ${ratio <= bound ? "met" : "MISSED"}`,
  );
}
