import { describe, expect, it } from "vitest";
import { sampleDraft, sampleStatement } from "./sample-draft";
import { type Chosen, firstChosen, moveChosen, statementAround } from "./word-cursor";
import { wordsOf } from "./words";

const text = "one two three four";
const words = wordsOf(text, "en");
const chosen = (at: Chosen | null) => at && text.slice(at.chosen.start, at.chosen.end);
const walk = (from: number, ...steps: [on: boolean, extend: boolean][]) =>
  chosen(
    steps.reduce<Chosen | null>(
      (at, [on, extend]) => at && moveChosen(words, at, on, extend),
      firstChosen(words, from),
    ),
  );

describe("words chosen by keys", () => {
  it("move one by one and stop at the ends", () => {
    expect(walk(0, [true, false])).toBe("two");
    expect(walk(4, [false, false])).toBe("one");
    expect(walk(0, [false, false])).toBeNull();
    expect(walk(14, [true, false])).toBeNull();
  });
  it("grow on one side, shrink back, and grow on the other", () => {
    expect(walk(4, [true, true], [true, true])).toBe("two three four");
    expect(walk(4, [true, true], [true, true], [false, true])).toBe("two three");
    expect(walk(4, [true, true], [false, true], [false, true])).toBe("one two");
  });
  it("find the shortest statement around them", () => {
    const statements = [
      sampleStatement(1, { spans: [{ start: 0, end: 18 }] }),
      sampleStatement(2, { spans: [{ start: 4, end: 13 }] }),
    ];
    const draft = sampleDraft({ statements });
    expect(statementAround(draft, { start: 4, end: 7 })).toBe("s2");
    expect(statementAround(draft, { start: 0, end: 3 })).toBe("s1");
    expect(statementAround(draft, { start: 20, end: 23 })).toBeNull();
  });
});
