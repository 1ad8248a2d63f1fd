import { expect, it } from "vitest";
import { dateOfWritten } from "./date-of-written";

it.each([
  ["2024-03-05", "day"],
  ["2024-03", "month"],
  ["2024", "year"],
  ["2024-03-05/2024-03-06", "range"],
  ["XXXX-03-05", "unknown"],
])("%s is known to the %s", (written, precision) => {
  expect(dateOfWritten(` ${written} `, "stated")).toEqual({ edtf: written, precision, basis: "stated" });
});

it("takes nothing for not known, and what nobody had read for something from outside the text", () => {
  expect(dateOfWritten("  ", "stated")).toEqual({ edtf: null, precision: "unknown", basis: "none" });
  expect(dateOfWritten("2024", "none").basis).toBe("outside");
});
