import { describe, expect, it } from "vitest";
import { moveEdge, snapToWords, wordsOf } from "./words";

const arabic = "وأكّد الوزير، في كلمته، دعمه للحوار.";
const pairs = "Ties 🤝🏽 𝒶𝒷𝒸 grow 𐌰𐌱 now.";
const cut = (text: string, span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);

describe("wordsOf", () => {
  it("keeps marks with their letters and leaves punctuation out", () => {
    expect(wordsOf(arabic, "ar").map((word) => cut(arabic, word))).toEqual([
      "وأكّد",
      "الوزير",
      "في",
      "كلمته",
      "دعمه",
      "للحوار",
    ]);
  });
  it("never cuts a surrogate pair", () => {
    expect(wordsOf(pairs, "en").map((word) => cut(pairs, word))).toEqual(["Ties", "𝒶𝒷𝒸", "grow", "𐌰𐌱", "now"]);
  });
});

describe("moveEdge", () => {
  const words = wordsOf(pairs, "en");
  const ties = { start: 0, end: 4 };
  it("grows over pictographs and letters outside the basic plane", () => {
    const one = moveEdge(ties, "end", 1, words);
    expect(cut(pairs, one)).toBe("Ties 🤝🏽 𝒶𝒷𝒸");
    expect(cut(pairs, moveEdge(moveEdge(one, "end", 1, words), "end", 1, words))).toBe("Ties 🤝🏽 𝒶𝒷𝒸 grow 𐌰𐌱");
    expect(cut(pairs, moveEdge(one, "start", 1, words))).toBe("𝒶𝒷𝒸");
  });
  it("shrinks word by word and keeps the last word", () => {
    const all = { start: 0, end: pairs.length };
    const less = moveEdge(all, "end", -1, words);
    expect(cut(pairs, less)).toBe("Ties 🤝🏽 𝒶𝒷𝒸 grow 𐌰𐌱 now");
    expect(moveEdge(ties, "end", -1, words)).toBe(ties);
    expect(moveEdge(ties, "start", 1, words)).toBe(ties);
    expect(moveEdge(ties, "start", -1, words)).toBe(ties);
  });
  it("lands on a word's edge from inside a word", () => {
    const inside = { start: 1, end: 3 };
    expect(moveEdge(inside, "end", 1, words)).toEqual({ start: 1, end: 4 });
    expect(moveEdge(inside, "start", -1, words)).toEqual({ start: 0, end: 3 });
  });
});

describe("snapToWords", () => {
  const words = wordsOf(arabic, "ar");
  it("takes whole words, in either order of the ends", () => {
    expect(cut(arabic, snapToWords(8, 20, words))).toBe("الوزير، في كلمته");
    expect(snapToWords(20, 8, words)).toEqual(snapToWords(8, 20, words));
  });
  it("takes the word under a caret, and nothing where there is none", () => {
    expect(cut(arabic, snapToWords(8, 8, words))).toBe("الوزير");
    expect(snapToWords(arabic.length - 1, arabic.length, words)).toBeNull();
  });
});
