import { describe, expect, it } from "vitest";
import { ar, en } from "@/lib/i18n/messages";
import { IntakeProblem } from "./intake-problem";

describe("problems of the intake", () => {
  it("have their sentence in both languages, and no sentence is without its problem", () => {
    const names = IntakeProblem.options.map((problem) => `problem_${problem}`).sort();
    for (const messages of [en.import, ar.import]) {
      expect(
        Object.keys(messages)
          .filter((key) => key.startsWith("problem_"))
          .sort(),
      ).toEqual(names);
    }
  });
});
