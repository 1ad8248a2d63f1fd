/** One line of the bench's table: a measured figure, and what it must not exceed. */
export interface BrowserResult {
  name: string;
  unit: "ms" | "kB" | "MB" | "%" | "";
  /** All that was measured, in the order in which it was. */
  values: number[];
  /** Which figure of the values is compared with the bound. */
  by: "median" | "p75" | "p95" | "most";
  /** Null for a reference, which has none. */
  bound: number | null;
}

/** Puts a line of the table together. */
export function line(
  name: string,
  unit: BrowserResult["unit"],
  values: number[],
  by: BrowserResult["by"],
  bound: number | null,
): BrowserResult {
  return { name, unit, values, by, bound };
}

/**
 * A quantile of some values, by the nearest rank; NaN of none.
 * @param share 0.5 for the median, 1 for the greatest.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] ?? Number.NaN;
}

const SHARES = { median: 0.5, p75: 0.75, p95: 0.95, most: 1 };

/** The figure of a result that its bound speaks of. */
export function figureOf({ values, by }: BrowserResult): number {
  return quantile(values, SHARES[by]);
}

/** Whether a result keeps its bound; one that measured nothing does not. */
export function isMet(result: BrowserResult): boolean {
  return result.bound === null || figureOf(result) <= result.bound;
}

/** The results as lines of text, one column for each figure. */
export function tableOf(results: readonly BrowserResult[]): string[] {
  const number = (value: number) => (Number.isNaN(value) ? "–" : value.toFixed(value < 10 ? 1 : 0));
  const head = ["", "median", "p75", "p95", "most", "runs", "bound", ""];
  const rows = results.map((result) => {
    const { name, unit, values, by, bound } = result;
    const figures = [0.5, 0.75, 0.95, 1].map((share) => number(quantile(values, share)));
    const limit = bound === null ? "" : `≤ ${bound} ${unit} (${by})`;
    return [name, ...figures, String(values.length), limit, bound === null ? "" : isMet(result) ? "met" : "MISSED"];
  });
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
  const line = (row: string[]) =>
    row.map((cell, i) => (i === 0 || i > 5 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ");
  return [head, ...rows].map((row) => line(row).trimEnd());
}
