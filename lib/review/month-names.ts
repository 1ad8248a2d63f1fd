import { foldForSearch } from "@/lib/domain/search-words";

// The Arabic names of the months differ by country: يناير in the Gulf and Egypt, كانون الثاني in the Levant, جانفي in the
// Maghreb, يناير and غشت in Morocco (CLDR).
const LOCALES = ["en", "ar", "ar-SY", "ar-DZ", "ar-MA"];
const SHORTEST = 3;

const NAMES: readonly { name: string; month: number }[] = LOCALES.flatMap((locale) => {
  const format = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, index) => {
    return { name: foldForSearch(format.format(new Date(Date.UTC(2001, index, 15)))), month: index + 1 };
  });
});

/**
 * The months, 1 to 12, of which a name begins so, or a word of one. "Jun" is June, كانون either of two.
 * @param word folded for search
 */
export function monthsByName(word: string): number[] {
  if (word.length < SHORTEST || /\d/.test(word)) return [];
  const found = NAMES.filter(({ name }) => ` ${name}`.includes(` ${word}`)).map(({ month }) => month);
  return [...new Set(found)];
}
