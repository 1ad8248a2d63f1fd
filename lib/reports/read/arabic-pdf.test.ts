import { afterAll, describe, expect, it } from "vitest";
import { samplePdf } from "@/lib/testing/sample-documents";
import { inReadingOrder, isVisualOrder, unshaped } from "./arabic-shapes";
import { readReport } from "./read-report";
import { openReader } from "./reader-process";

const WORDS = "قال الوزير إن الجسر (الجديد) يفتح في 2017 مع شركة Delta قرب المدينة.";

// Isolated, final, initial and medial shape of each letter that the words use, as Unicode lists them.
const FIRST: Record<string, [base: number, shapes: 2 | 4]> = {
  ا: [0xfe8d, 2],
  إ: [0xfe87, 2],
  ب: [0xfe8f, 4],
  ة: [0xfe93, 2],
  ت: [0xfe95, 4],
  ج: [0xfe9d, 4],
  ح: [0xfea1, 4],
  د: [0xfea9, 2],
  ر: [0xfead, 2],
  ز: [0xfeaf, 2],
  س: [0xfeb1, 4],
  ش: [0xfeb5, 4],
  ع: [0xfec9, 4],
  ف: [0xfed1, 4],
  ق: [0xfed5, 4],
  ك: [0xfed9, 4],
  ل: [0xfedd, 4],
  م: [0xfee1, 4],
  ن: [0xfee5, 4],
  و: [0xfeed, 2],
  ي: [0xfef1, 4],
};

/** Words as a simple program would draw them: each letter in its shape. */
function shaped(text: string): string {
  return [...text]
    .map((letter, i, all) => {
      const [base, count] = FIRST[letter] ?? [0, 0];
      if (base === 0) return letter;
      const before = (FIRST[all[i - 1] ?? ""]?.[1] ?? 0) === 4;
      const after = count === 4 && FIRST[all[i + 1] ?? ""] !== undefined;
      return String.fromCharCode(base + (before ? (after ? 3 : 1) : after ? 2 : 0));
    })
    .join("");
}

/** The same from left to right, numbers and Latin words as they are. */
const drawn = (text: string): string =>
  [...text]
    .reverse()
    .map((sign) => ({ "(": ")", ")": "(" })[sign] ?? sign)
    .join("")
    .replace(/[A-Za-z0-9]+/g, (run) => [...run].reverse().join(""));

describe("shapes of Arabic letters", () => {
  it("become letters, and nothing else changes", () => {
    expect(shaped(WORDS)).not.toBe(WORDS);
    expect(unshaped(shaped(WORDS))).toBe(WORDS);
    expect(unshaped("\ufefb ½ ﬁ")).toBe("لا ½ ﬁ");
  });

  it.each([
    ["shapes", shaped(WORDS)],
    ["letters", WORDS],
  ])("tell drawn order from reading order by %s", (_, text) => {
    expect(isVisualOrder(text)).toBe(false);
    expect(isVisualOrder(drawn(text))).toBe(true);
    expect(inReadingOrder(drawn(text))).toBe(text);
  });

  it("leave lines without Arabic alone", () => {
    expect(inReadingOrder("Delta (2017)")).toBe("Delta (2017)");
    expect(isVisualOrder("Delta")).toBe(false);
  });
});

describe("Arabic PDFs", () => {
  const reader = openReader();
  afterAll(() => reader.close());
  const read = async (lines: { words: string; x: number; y: number }[]) =>
    (await readReport({ bytes: samplePdf(lines), name: "a.pdf", mediaType: null }, reader)).text;
  const SECOND = "وبحث معه مشروع الجسر";

  it.each([
    ["letters in reading order", (text: string) => text],
    ["shapes in drawn order", (text: string) => drawn(shaped(text))],
    ["letters in drawn order", drawn],
  ])("%s come out as they are read", async (_, form) => {
    expect(
      await read([
        { words: form(WORDS), x: 40, y: 700 },
        { words: form(SECOND), x: 40, y: 680 },
      ]),
    ).toBe(`${WORDS}\n${SECOND}`);
  });

  it("words that are drawn one by one, from either side, are put in order", async () => {
    const words = SECOND.split(" ");
    const placed = words.map((word, i) => ({ words: drawn(shaped(word)), x: 500 - i * 60, y: 700 }));
    expect(await read(placed)).toBe(SECOND);
    expect(await read([...placed].reverse())).toBe(SECOND);
  });

  it("lines that fill the width go on in the next, marks join their letters, spaces are single", async () => {
    const lines = [
      { words: "one  two three four five six seven", x: 40, y: 700 },
      { words: "eight nine ten eleven twelve th.", x: 40, y: 680 },
      { words: "Anothe \u0301 line", x: 40, y: 660 },
      { words: "and a last one", x: 40, y: 640 },
    ];
    expect((await read(lines)).split("\n")).toEqual([
      "one two three four five six seven eight nine ten eleven twelve th.",
      "Anothe\u0301 line",
      "and a last one",
    ]);
  });
});
