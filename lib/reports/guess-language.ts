const SCRIPTS: [tag: string, letters: RegExp][] = [
  ["ar", /\p{Script=Arabic}+/gu],
  ["zh", /\p{Script=Han}+/gu],
  ["ru", /\p{Script=Cyrillic}+/gu],
  ["en", /\p{Script=Latin}+/gu],
];

/**
 * The language of a text by its script: enough to tell the languages apart that reports are read in.
 * @returns BCP 47; "und" for a text without letters of these scripts
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const counts = SCRIPTS.map(([tag, letters]) => ({ tag, count: lengthOf(sample.match(letters)) }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.tag : "und";
}

const lengthOf = (runs: readonly string[] | null): number => (runs ?? []).reduce((sum, { length }) => sum + length, 0);
