import { describe, expect, it } from "vitest";
import { foldForSearch, questionWords, searchQuery, searchTokens } from "./search-words";

/** Whether a question finds a text, as PostgreSQL would answer it. */
function finds(question: string, text: string): boolean {
  const tokens = searchTokens(text);
  const query = searchQuery(question);
  if (query === null) return false;
  return query.split(" & ").every((word) =>
    word.split(" | ").some((form) => {
      const [, lexeme = "", prefix] = /'([^']+)'(:\*)?/.exec(form) ?? [];
      return tokens.some((token) => (prefix ? token.startsWith(lexeme) : token === lexeme));
    }),
  );
}

describe("search finds", () => {
  it.each([
    ["تعاون", "في إطار التعاون بين البلدين"],
    ["تعاون", "الأمن والتعاون"],
    ["التعاون", "تعاون وثيق"],
    ["للتعاون", "التعاون الوثيق"],
    ["شانجهاي", "منظمة شانغهاي"],
    ["شانغهاي", "منظمة شانجهاي"],
    ["امن", "أمن المنطقة"],
    ["إستراتيجية", "الشراكة الاستراتيجيه"],
    ["مستوي", "رفيع المستوى"],
    ["محمد", "مُحَمَّد"],
    ["محمد", "محـــمد"],
    ["بكين", "عُقد في بكين"],
    ["روسيا", "وروسيا والصين"],
    ["٢٠٢٤", "in 2024"],
    ["minister", "the ministers met"],
    ["ministers", "the minister’s words"],
    ["COUNTRY", "both countries"],
    ["minis", "the ministers met"],
    ["Erdogan", "Erdoğan"],
    ["Elysee", "the Élysée"],
    ["oil price", "the price of oil"],
  ])("%s in: %s", (question, text) => expect(finds(question, text)).toBe(true));
});

describe("search does not find", () => {
  it.each([
    ["كينيا", "عُقد في بكين"],
    ["بكين", "زار كينيا"],
    ["police", "a new policy"],
    ["oil gas", "the price of oil"],
  ])("%s in: %s", (question, text) => expect(finds(question, text)).toBe(false));
});

describe("a question", () => {
  it.each(["", "   ", "'", '"*:&|!()<->', "\0", "\uD800", "\u202E\u200F", "—…", "🌉"])("%j asks nothing", (text) => {
    expect(searchQuery(text)).toBeNull();
  });

  it.each([
    "a'b",
    'say "no"',
    "a:*b",
    "a & !b | (c)",
    "\\'; DROP TABLE x; --",
    "nul\0here",
    "lone\uD800surrogate",
    "و'الـ:*ـتعاون",
    "𝒳 ﷺ ① ½",
  ])("%j becomes a query of letters and digits alone", (text) => {
    expect(searchQuery(text)).toMatch(/^(\(?'[\p{L}\p{N}\p{M}]+'(:\*)?( \| |\)|$)?( & )?)+$/u);
  });

  it("takes the last word for a beginning", () => {
    expect(searchQuery("energy coop")).toBe("'energy' & 'coop':*");
  });

  it("takes a single letter for a word", () => {
    expect(searchQuery("g 7")).toBe("'g' & '7'");
    expect(searchQuery("و")).toBe("'و'");
    expect(questionWords("g").map(({ beginning }) => beginning)).toEqual([false]);
    expect(searchQuery("co")).toBe("'co':*");
  });

  it("is bounded in length", () => {
    expect((searchQuery("word ".repeat(20_000)) ?? "").split(" & ")).toHaveLength(12);
    expect((searchQuery("x".repeat(100_000)) ?? "").length).toBeLessThan(80);
  });
});

it("folds in linear time", () => {
  const began = performance.now();
  for (const unit of ["ا", "َ", "ـ", "و", "'", "غ ", "s", "é", "\uD800", "\0", "🌉"]) {
    searchTokens(unit.repeat(100_000 / unit.length));
  }
  expect(performance.now() - began).toBeLessThan(5000);
});

it("folds to the same whether composed or not", () => {
  expect(foldForSearch("آسيا é")).toBe(foldForSearch("آسيا é".normalize("NFD")));
});
