import { describe, expect, it } from "vitest";
import { highlight } from "./highlight";

const found = (text: string, question: string | null) =>
  highlight(text, question)
    .filter((part) => part.found)
    .map((part) => part.text);

describe("highlight", () => {
  it("gives the text back, whatever is marked", () => {
    const text = "أكّد الرئيسُ أهميّة التّعــاون؛ the summit's end 🕊";
    for (const question of ["تعاون", "اهميه", "SUMMIT", "nothing", "", null, "'", "🕊"]) {
      expect(
        highlight(text, question)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }
  });

  it("finds Arabic words through marks, tatweel, exchanged letters and the article", () => {
    expect(found("أكّد أهميّة التّعــاون", "تعاون")).toEqual(["التّعــاون"]);
    expect(found("أكّد أهميّة التّعــاون", "اهميه")).toEqual(["أهميّة"]);
  });

  it("takes the last word as a beginning and the others whole", () => {
    expect(found("cooperation in security matters", "cooperation secur")).toEqual(["cooperation", "security"]);
    expect(found("cooperation in security matters", "secur cooperation")).toEqual(["cooperation"]);
  });

  it("finds a word in either number", () => {
    expect(found("Ministers met", "minister talks")).toEqual(["Ministers"]);
  });

  it("marks nothing without a question", () => {
    expect(highlight("text", null)).toEqual([{ text: "text", found: false }]);
    expect(highlight("", "text")).toEqual([]);
  });

  it("stays linear on long and hostile text", () => {
    const started = performance.now();
    highlight("ـ\u202E".repeat(100_000), "تعاون");
    highlight("ab ".repeat(50_000), "a b c d e f g");
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
