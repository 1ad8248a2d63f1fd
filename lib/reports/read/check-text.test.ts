import { describe, expect, it } from "vitest";
import { checkText, LONGEST_TEXT, MOST_HIDDEN } from "./check-text";

describe("a text", () => {
  it("may hold hidden characters, and the joiners of Persian spelling without end", () => {
    expect(() => checkText(`words ${"\u202e".repeat(MOST_HIDDEN)}`)).not.toThrow();
    expect(() => checkText("\u0645\u06cc\u200c".repeat(300_000))).not.toThrow();
  });

  it.each(["\u202e", "\u200f", "\u200b", "\ufeff", "\u0007", "\u{e0041}"])(
    "is none when it is made of them (%j)",
    (hidden) => {
      const text = `a${hidden}`.repeat(Math.floor(LONGEST_TEXT / 3));
      expect(() => checkText(text)).toThrow(expect.objectContaining({ problem: "too_many_hidden" }));
    },
  );
});
