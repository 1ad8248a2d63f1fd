/** How two texts resemble each other, by the word triples that they share: 0 nothing, 1 everything. */
export type Resemblance = {
  /** Shared triples among all triples (Jaccard). */
  shared: number;
  /** Shared triples among those of the shorter text: 1 when it stands whole in the longer one. */
  contained: number;
};

/** So many words are looked at: a longer text is no report. */
const WORDS = 50_000;
const BANDS = 16;
const ROWS = 3;

/** Compares two texts by their word triples. */
export function resemblance(a: string, b: string): Resemblance {
  const [one, other] = [triples(a), triples(b)];
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const triple of few) if (many.has(triple)) common += 1;
  return {
    shared: common / Math.max(1, one.size + other.size - common),
    contained: common / Math.max(1, few.size),
  };
}

/**
 * Numbers by which texts that resemble each other can be found through an index: MinHash over word triples, in 16 bands of
 * three rows. Texts that share four fifths of their triples have a number in common but once in 10⁵; those that share a
 * twentieth do in one of 500 cases.
 * @returns 16 signed 32-bit integers
 */
export function traitsOf(text: string): number[] {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const triple of triples(text)) {
    for (let i = 0; i < least.length; i += 1) {
      const value = mix(triple ^ Math.imul(i + 1, 0x9e3779b1));
      if (value < (least[i] as number)) least[i] = value;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = least.subarray(band * ROWS, band * ROWS + ROWS);
    return rows.reduce((hash, row) => mix(hash ^ row), band + 1) | 0;
  });
}

function triples(text: string): Set<number> {
  const words = wordsOf(text);
  const found = new Set<number>();
  for (let i = 0; i < Math.max(1, words.length - 2); i += 1) found.add(hashOf(words.slice(i, i + 3).join(" ")));
  return found;
}

// Letters as they sound: marks, tatweel and cases are what printings differ in. Chinese has no spaces, so each of its
// characters counts as a word.
function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "");
  return (plain.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []).slice(0, WORDS);
}

// FNV-1a over UTF-16 code units.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

// The last steps of MurmurHash3: every bit of the number reaches every other.
function mix(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
