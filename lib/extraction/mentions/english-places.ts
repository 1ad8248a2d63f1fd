import { COUNTRIES } from "../gazetteer";
import { type Lexicon, makeLexicon, matchAt, type Word } from "./english-words";

/** A country where it is named: by its name, as an adjective, or by its capital. */
export type CountryMatch = { code: string; as: "name" | "adjective" | "capital"; last: number };

const NAMES = new Map(COUNTRIES.map((country) => [country.code, country.en.name]));
const DOTTED: [string, string][] = [
  ["U.S.", "US"],
  ["U.S.A.", "US"],
  ["USA", "US"],
  ["US", "US"],
  ["U.K.", "GB"],
  ["UK", "GB"],
  ["UAE", "AE"],
  ["U.A.E.", "AE"],
  ["EU", "EU"],
  ["DRC", "CD"],
];
/** Words that may be left out or put before a country's name. */
const countries: Lexicon<{ code: string; as: CountryMatch["as"] }> = makeLexicon([
  ...COUNTRIES.flatMap(({ code, en }) => [
    ...[en.name, en.official ?? "", ...en.others].map((name): Entry => [name, { code, as: "name" }]),
    ...en.demonyms.map((name): Entry => [name, { code, as: "adjective" }]),
    ...en.capitals.filter((name) => name !== en.name).map((name): Entry => [name, { code, as: "capital" }]),
  ]),
  ...DOTTED.map(([name, code]): Entry => [name, { code, as: "name" }]),
  ["American", { code: "US", as: "adjective" }],
]);
type Entry = [string, { code: string; as: CountryMatch["as"] }];

/** The country that is named at a word, with a capital letter; short forms ("US") in capitals only. */
export function countryAt(words: readonly Word[], at: number, to: number): CountryMatch | null {
  const word = words[at];
  if (!word?.capital) return null;
  const found = matchAt(countries, words, at, to);
  if (!found) return null;
  const alone = found.last === at;
  if (alone && word.text.length <= 3 && !word.upper && !word.text.includes("."))
    return word.text === "lao" ? { ...found.value, last: at } : null;
  return { ...found.value, last: found.last };
}

/** The usual English name of a country. */
export function countryName(code: string): string {
  return NAMES.get(code) ?? code;
}
