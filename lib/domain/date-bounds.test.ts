import { expect, it } from "vitest";
import { dateBounds } from "./date-bounds";

const day = (date: Date | null) => date?.toISOString() ?? null;

it.each([
  ["2024-05-16", "2024-05-16", "2024-05-16"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2024", "2024-01-01", "2024-12-31"],
  ["2024-05-16/2024-05-18", "2024-05-16", "2024-05-18"],
  ["2024-05-16~", "2024-05-16", "2024-05-16"],
  ["202X", "2020-01-01", "2029-12-31"],
  ["2024-05/..", "2024-05-01", null],
  ["XXXX-05-16", null, null],
  ["XXXX", null, null],
])("%s lies between %s and %s", (value, earliest, latest) => {
  const bounds = dateBounds(value);
  expect(day(bounds.earliest)).toBe(earliest && `${earliest}T00:00:00.000Z`);
  expect(day(bounds.latest)).toBe(latest && `${latest}T00:00:00.000Z`);
});

it("knows nothing of nothing, and refuses what is not EDTF", () => {
  expect(dateBounds(null)).toEqual({ earliest: null, latest: null });
  expect(() => dateBounds("16 May 2024")).toThrow('"16 May 2024" is not a date in EDTF.');
  expect(() => dateBounds("2024-02-30")).toThrow('"2024-02-30" is not a date in EDTF.');
});
