import { describe, expect, it } from "vitest";
import { segmentsOf } from "./segments";

describe("segmentsOf", () => {
  it("draws nested spans with the innermost last, and the whole text once", () => {
    const runs = segmentsOf(20, [
      { key: "inner", start: 6, end: 9 },
      { key: "outer", start: 2, end: 12 },
    ]);
    expect(runs.map(({ start, end, keys }) => [start, end, keys])).toEqual([
      [0, 2, []],
      [2, 6, ["outer"]],
      [6, 9, ["outer", "inner"]],
      [9, 12, ["outer"]],
      [12, 20, []],
    ]);
  });
  it("keeps adjacent spans apart and says where each begins", () => {
    const runs = segmentsOf(10, [
      { key: "a", start: 0, end: 5 },
      { key: "b", start: 5, end: 10 },
    ]);
    expect(runs.map(({ begins }) => begins)).toEqual([["a"], ["b"]]);
  });
  it("marks fired and chosen words, and bears spans beyond the text", () => {
    const runs = segmentsOf(10, [{ key: "a", start: 4, end: 99 }], [{ start: 0, end: 2 }], { start: 1, end: 5 });
    expect(runs.map(({ start, fired, chosen, keys }) => [start, fired, chosen, keys.join()])).toEqual([
      [0, true, false, ""],
      [1, true, true, ""],
      [2, false, true, ""],
      [4, false, true, "a"],
      [5, false, false, "a"],
    ]);
    expect(segmentsOf(0, [{ key: "a", start: 0, end: 3 }])).toEqual([]);
  });
  // Each run compared with each span would be eight thousand million comparisons, and no test waits for that.
  it("draws a long report without comparing each run with each span", () => {
    const layers = Array.from({ length: 60_000 }, (_, n) => ({ key: String(n), start: n * 10, end: n * 10 + 8 }));
    const runs = segmentsOf(600_000, layers);
    expect(runs).toHaveLength(120_000);
    expect(runs.every(({ keys }, i) => keys.join() === (i % 2 ? "" : String(i / 2)))).toBe(true);
  });
});
