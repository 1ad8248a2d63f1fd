import { describe, expect, it } from "vitest";
import { speechOf } from "../attribution/speech";
import { fold } from "./fold";
import { findQuotes, quotesIn } from "./quotes";

const inside = (source: string) => {
  const folded = fold(source);
  return findQuotes(folded).map(({ start, end, closed }) => [folded.text.slice(start, end), closed]);
};

describe("quotations", () => {
  it("knows marks by their shape, and plain ones by the spaces", () => {
    expect(inside("he «caught a cod» and “sold it”")).toEqual([
      ["caught a cod", true],
      ["sold it", true],
    ]);
    expect(inside('he "caught a cod", he said')).toEqual([["caught a cod", true]]);
  });

  it("ends one that is never closed with its paragraph, and passes over a lone closing mark", () => {
    expect(inside('he said: "fish is dear.\n\nNobody bought')).toEqual([["fish is dear.", false]]);
    expect(inside("fish is dear» he said")).toEqual([]);
    expect(inside('"')).toEqual([["", false]]);
  });

  it("gives those that touch a stretch", () => {
    const quotes = findQuotes(fold('"one" and "two" and "three"'));
    expect(quotesIn(quotes, 6, 14)).toHaveLength(1);
    expect(quotesIn(quotes, 0, 27)).toHaveLength(3);
    expect(quotesIn([], 0, 5)).toEqual([]);
  });
});

describe("speech", () => {
  const speech = (source: string, content: string, verb = "said") => {
    const { text } = fold(source);
    const start = text.indexOf(content);
    const quotes = findQuotes(fold(source));
    return speechOf(text, quotes, { start, end: start + content.length }, text.indexOf(verb));
  };

  it("is direct where all stands in marks or behind a colon, mixed where a part does", () => {
    expect(speech('she said "fish is dear"', '"fish is dear"')).toBe("direct");
    expect(speech("she said: fish is dear", "fish is dear")).toBe("direct");
    expect(speech('she said that fish is "far too dear" now', 'fish is "far too dear" now')).toBe("mixed");
    expect(speech("she said that fish is dear", "fish is dear")).toBe("indirect");
  });

  it("is mixed where the verb itself stands in the marks", () => {
    expect(speech('"I said that fish is dear"', "fish is dear")).toBe("mixed");
  });
});
