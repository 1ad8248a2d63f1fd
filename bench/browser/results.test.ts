import { expect, test } from "vitest";
import { type BrowserResult, figureOf, isMet, quantile, tableOf } from "./results";

const result = (values: number[], by: BrowserResult["by"], bound: number | null): BrowserResult => ({
  name: "pan",
  unit: "ms",
  values,
  by,
  bound,
});

test("quantiles are values that were measured, and never flatter", () => {
  expect(quantile([30, 10, 20, 40], 0.5)).toBe(20);
  expect(quantile([30, 10, 20, 40], 0.75)).toBe(30);
  expect(quantile([1, 2, 3], 0.95)).toBe(3);
  expect(quantile([], 0.5)).toBeNaN();
});

test("a bound speaks of its own figure, and nothing measured is a miss", () => {
  expect(figureOf(result([10, 20, 90], "median", 50))).toBe(20);
  expect(isMet(result([10, 20, 90], "median", 50))).toBe(true);
  expect(isMet(result([10, 20, 90], "most", 50))).toBe(false);
  expect(isMet(result([], "median", 50))).toBe(false);
  expect(isMet(result([], "median", null))).toBe(true);
});

test("the table says what was missed", () => {
  const lines = tableOf([result([10], "p75", 50), result([60], "p75", 50)]);
  expect(lines[1]).toMatch(/met$/);
  expect(lines[2]).toMatch(/≤ 50 ms \(p75\)\s+MISSED$/);
});
