import { describe, expect, it } from "vitest";
import { edtfInWords } from "./labels";

describe("a date in words", () => {
  it.each([
    ["2024-03-05", "5 March 2024"],
    ["2024-03", "March 2024"],
    ["2024", "2024"],
    ["XXXX-12-20", "20 December"],
    ["2024-03-05/2024-03-07", "5 March 2024 – 7 March 2024"],
    ["2024-13-41", "2024-13-41"],
    ["20XX?", "20XX?"],
  ])("%s", (edtf, words) => expect(edtfInWords("en-GB", edtf)).toBe(words));
  it("of nothing is nothing", () => expect(edtfInWords("ar", null)).toBeNull());
});
