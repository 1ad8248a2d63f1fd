// Old Arabic PDFs keep the drawn shapes of letters ("presentation forms") and lines in the order in which they are drawn,
// from left to right. Both are taken back here.

const SHAPES = /[\ufb50-\ufdff\ufe70-\ufefc]+/gu;
const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]/u;
const ARABIC_WORDS = /[\u0621-\u064a]{2,}/g;

// The shapes of one letter stand in the order isolated, final, initial, medial; these begin or end a joined group.
const INITIAL_SHAPES = new Set(
  "\ufe91\ufe97\ufe9b\ufe9f\ufea3\ufea7\ufeb3\ufeb7\ufebb\ufebf\ufec3\ufec7\ufecb\ufecf\ufed3\ufed7\ufedb\ufedf\ufee3\ufee7\ufeeb\ufef3",
);
const FINAL_SHAPES = new Set(
  "\ufe90\ufe96\ufe9a\ufe9e\ufea2\ufea6\ufeb2\ufeb6\ufeba\ufebe\ufec2\ufec6\ufeca\ufece\ufed2\ufed6\ufeda\ufede\ufee2\ufee6\ufeea\ufef2\ufe94\ufef0",
);

/** Letters in place of their drawn shapes, ligatures included; everything else stays as it is. */
export function unshaped(text: string): string {
  return text.replace(SHAPES, (shapes) => shapes.normalize("NFKC"));
}

/**
 * Whether a text has its Arabic words in drawn order. Shapes tell it for certain: a joined group that begins with a
 * final shape runs backwards. Without shapes the spelling tells: no word begins with a tied ta or ends with half an
 * article more often than the reverse.
 */
export function isVisualOrder(text: string): boolean {
  const shaped = { forward: 0, backward: 0 };
  const groups = text.match(/[\ufe70-\ufefc]{2,}/g) ?? [];
  for (const group of groups) {
    const [first = "", last = ""] = [group[0], group.at(-1)];
    if (INITIAL_SHAPES.has(first) || FINAL_SHAPES.has(last)) shaped.forward += 1;
    if (FINAL_SHAPES.has(first) || INITIAL_SHAPES.has(last)) shaped.backward += 1;
  }
  if (shaped.forward + shaped.backward > 0) return shaped.backward > shaped.forward;
  const spelt = { forward: 0, backward: 0 };
  for (const word of text.match(ARABIC_WORDS) ?? []) {
    if (/^ال..|[ةى]$/.test(word)) spelt.forward += 1;
    if (/..لا$|^[ةى]/.test(word)) spelt.backward += 1;
  }
  return spelt.backward > spelt.forward;
}

const MIRRORED = new Map(
  [..."()", ..."[]", ..."{}", ..."«»", ..."<>"].map((sign, i, all) => [sign, all[i ^ 1] as string]),
);

/**
 * A line of drawn order in reading order: reversed letter by letter, with numbers and Latin words turned back and
 * brackets exchanged. Combining marks stay behind their letters.
 */
export function inReadingOrder(line: string): string {
  if (!ARABIC.test(unshaped(line))) return line;
  const letters = line.match(/\P{M}\p{M}*|\p{M}/gu) ?? [];
  const reversed = letters.reverse().map((letter) => MIRRORED.get(letter) ?? letter);
  return reversed.join("").replace(LEFT_TO_RIGHT, (run) => [...run].reverse().join(""));
}

// Digits and Latin letters with what stands between them: "2017", "3.5", "G20 Summit".
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd}.,:/% -]*[\p{Script=Latin}\p{Nd}%])?/gu;

const OPENING = /(^|[\s\p{P}])([)\]}»])(?=[\p{L}\p{N}])/gu;
const CLOSING = /(?<=[\p{L}\p{M}\p{N}.!؟])([([{«])(?=$|[\s\p{P}])/gu;

/**
 * Brackets that open where words begin and close where they end. Whether the shapes of brackets were exchanged when a line was
 * drawn depends on the program that drew it, so that only their places tell.
 */
export function withBracketsTurned(line: string): string {
  if (!ARABIC.test(line)) return line;
  const opened = line.replace(OPENING, (_, before: string, sign: string) => before + (MIRRORED.get(sign) ?? sign));
  return opened.replace(CLOSING, (sign) => MIRRORED.get(sign) ?? sign);
}
