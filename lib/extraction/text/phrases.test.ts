import { describe, expect, it } from "vitest";
import { fold, foldPattern } from "./fold";
import { findPhrases, indexPhrases, longestPhrase, type Phrase } from "./phrases";
import { firstAtLeast, within } from "./sorted";
import { formsOf, tokenise } from "./tokens";

const words = (text: string) => tokenise(fold(text));
const found = (phrases: Phrase<string>[], text: string) =>
  findPhrases(indexPhrases(phrases), words(text)).map(({ value, first, last }) => [value, first, last]);
const one = (phrase: string): Phrase<string>[] => [{ phrase, value: phrase }];

describe("phrases", () => {
  it("takes alternatives, optional words, any word and gaps", () => {
    expect(found(one("port/harbour (of) oslo"), "harbour oslo, port of oslo, port at oslo")).toEqual([
      ["port/harbour (of) oslo", 0, 1],
      ["port/harbour (of) oslo", 2, 4],
    ]);
    expect(found(one("net _ price"), "net fish price; net price")).toEqual([["net _ price", 0, 2]]);
    expect(found(one("ship * north"), "ship a b c north")).toEqual([["ship * north", 0, 4]]);
    expect(found(one("ship * north"), "ship a b c d north")).toEqual([]);
  });

  it("finds a beginning once, whatever is written before it", () => {
    expect(found(one("ملاح~"), "والملاحة")).toEqual([["ملاح~", 0, 0]]);
    expect(() => indexPhrases(one("م~"))).toThrow("two letters");
  });

  it("keeps within the stretch, and takes the longest of those that begin at a word", () => {
    const index = indexPhrases([...one("red sea"), ...one("red sea port")]);
    const tokens = words("the red sea port");
    expect(findPhrases(index, tokens, 0, 3).map(({ value }) => value)).toEqual(["red sea"]);
    expect(longestPhrase(index, tokens, 1)).toEqual({ value: "red sea port", first: 1, last: 3 });
    expect(longestPhrase(index, tokens, 0)).toBeNull();
  });

  it("finds the same when it is asked again, and in words that it has never met", () => {
    const index = indexPhrases(one("quiet harbour"));
    const text = "a quiet harbour and a quiet harbour";
    const first = findPhrases(index, words(text));
    expect(first).toHaveLength(2);
    words(Array.from({ length: 60_000 }, (_, at) => `word${at}x`).join(" "));
    expect(findPhrases(index, words(text))).toEqual(first);
  });
});

describe("words", () => {
  it("takes off what is written with them, where enough is left", () => {
    expect(formsOf("وللميناء")).toEqual(expect.arrayContaining(["وللميناء", "الميناء", "ميناء"]));
    expect(formsOf("ولد")).toEqual(["ولد"]);
    expect(formsOf("norway's")).toContain("norway");
    expect(formsOf("parties")).toContain("party");
  });

  it("knows where each stands in the text", () => {
    const text = 'U.S. envoys, "fish"  and ١٢ قوارب';
    const folded = fold(text);
    const tokens = tokenise(folded);
    expect(tokens.map((token) => token.text)).toEqual(["u.s.", "envoys", "fish", "and", "12", "قوارب"]);
    for (const { start, end, text: word } of tokens) expect(folded.text.slice(start, end)).toBe(word);
  });
});

describe("fold", () => {
  it("leaves lone surrogates and pictographs as they are, and forgets marks", () => {
    const text = "\ud83d x \u{1F6A2} مَرْكَب\u200f";
    const { text: folded, starts } = fold(text);
    expect(folded).toBe("\ud83d x \u{1F6A2} مركب");
    expect(starts).toHaveLength(folded.length + 1);
    expect(starts[folded.length]).toBe(text.length);
  });

  it("folds a pattern like a text", () => {
    expect(foldPattern("إلى الأُمّة")).toBe(fold("إلى الأُمّة").text);
    expect(foldPattern("إلى الأُمّة")).toBe("الي الامة");
  });
});

describe("sorted lists", () => {
  it("finds where a value would stand, and a stretch", () => {
    const list = [1, 3, 3, 7];
    const key = (item: number) => item;
    expect([0, 3, 4, 8].map((value) => firstAtLeast(list, key, value))).toEqual([0, 1, 3, 4]);
    expect(within(list, key, 3, 7)).toEqual([3, 3]);
    expect(firstAtLeast([], key, 1)).toBe(0);
  });
});
