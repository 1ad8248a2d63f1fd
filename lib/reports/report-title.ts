import { withoutHidden } from "./hidden-characters";

/** No headline is longer, in UTF-16 code units. */
const LONGEST = 200;

/**
 * The headline of a report: what its source calls it, else its first line that has letters.
 * @param hint the title of the page or document, where it has one
 * @returns one line without invisible characters, cut at a word; null where there is no letter at all
 */
export function reportTitle(text: string, hint: string | null): string | null {
  for (const line of [hint ?? "", ...text.slice(0, 4_000).split("\n")]) {
    const clean = withoutHidden(line).replace(/\s+/g, " ").trim();
    if (/\p{L}/u.test(clean)) return shortened(clean);
  }
  return null;
}

function shortened(line: string): string {
  if (line.length <= LONGEST) return line;
  const words = line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "");
  return `${words.slice(0, words.lastIndexOf(" ") > LONGEST / 2 ? words.lastIndexOf(" ") : undefined)}…`;
}
