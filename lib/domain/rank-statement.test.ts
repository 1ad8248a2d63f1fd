import { describe, expect, it } from "vitest";
import { rankedQuestion, rankStatement } from "./rank-statement";

/** The texts by how well they answer, best first. */
function ranked(question: string, ...texts: string[]): string[] {
  const asked = rankedQuestion(question);
  return texts.toSorted((a, b) => rankStatement(asked, [b]) - rankStatement(asked, [a]));
}

describe("of two statements the better one", () => {
  it.each([
    ["has the word as it was asked", "trade", "He spoke of trade between them", "He spoke of trades between them"],
    ["has the whole word", "nation", "Every nation has a say here", "Every nationality has a say here"],
    [
      "has it more often",
      "gas",
      "Gas through one pipe, gas through another",
      "Gas through one pipe, oil through another",
    ],
    [
      "is shorter",
      "energy",
      "They will share energy",
      `They will share energy ${"and many other good things ".repeat(6)}`,
    ],
    [
      "has the words together",
      "joint drills",
      "They planned joint drills at sea",
      "They planned drills at sea with a joint staff",
    ],
    [
      "is about the Arabic word, without what is written together with it",
      "تعاون",
      "تعاون في البحر",
      "والتعاونية في البحر",
    ],
  ])("%s", (_, question, better, worse) => {
    expect(ranked(question, worse, better)).toEqual([better, worse]);
  });

  it("counts by the better of its two wordings, and not at all without the words", () => {
    const asked = rankedQuestion("energy");
    expect(rankStatement(asked, ["They share energy", "طاقة"])).toBe(rankStatement(asked, ["They share energy"]));
    expect(rankStatement(asked, ["Nothing of the kind"])).toBe(0);
  });
});
