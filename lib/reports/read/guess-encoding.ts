// Which of the older encodings some bytes are in. A wrong one shows: words then mix scripts, have capitals in the middle
// or pile up accents, and rare letters become frequent.

/** A reading of the bytes and how well a word of it looks: the share of its letters beyond ASCII that are as expected. */
type Candidate = { encoding: string; expected: (word: string) => number; usual: number };

/** Letters that make up about seven tenths of running text, by counts of news in each language. */
const ARABIC = new Set("اليمونرتبةدهعسف");
const CYRILLIC = new Set("оеаинтсрвл");

const CANDIDATES: readonly Candidate[] = [
  {
    encoding: "windows-1256",
    usual: 0.7,
    expected: (word) => (/^\p{Script=Arabic}+$/u.test(word) ? among(word, ARABIC) : 0),
  },
  {
    encoding: "windows-1251",
    usual: 0.6,
    expected: (word) =>
      /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(word) && isOnly(word, "Cyrillic") ? among(word, CYRILLIC) : 0,
  },
  { encoding: "windows-1252", usual: 1, expected: accents },
];

/** So much of a text decides. */
const SAMPLE = 200_000;
/** Below this nothing is likely enough. */
const LEAST = 0.5;

/**
 * The likeliest of windows-1256 (Arabic), windows-1251 (Cyrillic) and windows-1252 (Western European).
 * @param bytes text that is not UTF-8
 * @returns null when none is likely
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (controls(sample) > sample.length / 200) return null;
  const scored = CANDIDATES.map((candidate) => ({ ...candidate, score: score(sample, candidate) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score >= LEAST) return best.encoding;
  // Dashes and quotation marks alone stand at the same places in all of them.
  return scored.every(({ score }) => Number.isNaN(score)) ? "windows-1252" : null;
}

function score(bytes: Uint8Array, { encoding, expected, usual }: Candidate): number {
  const words = new TextDecoder(encoding).decode(bytes).match(/[\p{L}\p{M}]*[^\P{L}\p{ASCII}][\p{L}\p{M}]*/gu) ?? [];
  let all = 0;
  let good = 0;
  for (const word of words) {
    all += beyondAscii(word);
    good += expected(word);
  }
  return good / all / usual;
}

const beyondAscii = (word: string): number => [...word].filter((letter) => letter > "\u007f").length;
const among = (word: string, letters: Set<string>): number =>
  [...word.toLowerCase()].filter((letter) => letters.has(letter)).length;
const isOnly = (word: string, script: "Cyrillic" | "Latin"): boolean =>
  (script === "Cyrillic" ? /^\p{Script=Cyrillic}+$/u : /^\p{Script=Latin}+$/u).test(word);

// Accents stand alone between plain letters, or two together ("naïveté", "créé").
function accents(word: string): number {
  const count = beyondAscii(word);
  const likely =
    isOnly(word, "Latin") && /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u.test(word) && count <= Math.max(1, word.length / 2);
  return likely ? count : 0;
}

function controls(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) count += 1;
  return count;
}
