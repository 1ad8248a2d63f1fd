import { describe, expect, it } from "vitest";
import { statementWords } from "./statement-words";

const row = (textEn: string, textAr: string, wording: "paraphrase" | "source" = "source", language = "ar") => ({
  textEn,
  textAr,
  wording,
  evidence: [{ language }],
});

describe("the words of a statement", () => {
  it("are the reader's first, then the other language's", () => {
    expect(statementWords("ar", row("two", "اثنان")).map(({ language }) => language)).toEqual(["ar", "en"]);
  });

  it("are the other language's where the reader's has none", () => {
    const [words, ...more] = statementWords("en", row("", "جسر"));
    expect([words, more]).toEqual([{ language: "ar", text: "جسر", wording: "source" }, []]);
  });

  it("are the source's own only in the language of its evidence", () => {
    const both = statementWords("en", row("A bridge", "جسر"));
    expect(both.map(({ language, wording }) => [language, wording])).toEqual([
      ["en", "paraphrase"],
      ["ar", "source"],
    ]);
    expect(statementWords("en", row("A bridge", "جسر", "source", "en-GB"))[0].wording).toBe("source");
    expect(statementWords("ar", row("A bridge", "جسر", "paraphrase"))[0].wording).toBe("paraphrase");
  });
});
