import { expect, it } from "vitest";
import { sameValue } from "./same-value";

it("does not mind the order of keys, but that of lists", () => {
  expect(sameValue({ a: 1, b: [{ c: null, d: "x" }] }, { b: [{ d: "x", c: null }], a: 1 })).toBe(true);
  expect(sameValue([1, 2], [2, 1])).toBe(false);
  expect(sameValue({ a: 1 }, { a: 1, b: undefined })).toBe(false);
  expect(sameValue({ a: null }, { a: {} })).toBe(false);
  expect(sameValue([], {})).toBe(false);
});
