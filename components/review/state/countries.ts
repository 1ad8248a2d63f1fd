import { countryName } from "./labels";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Groupings and places that CLDR names beside the countries. */
const OUTSIDE = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);

/** All codes that the browser knows a country for (ISO 3166-1 alpha-2, through CLDR), in the order of the letters. */
export function countryCodes(locale: string): string[] {
  const codes = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter((code) => !OUTSIDE.has(code));
  return codes.filter((code) => countryName(locale, code) !== code);
}

/** The same with their names, in the order of the names. */
export function countriesByName(locale: string): [code: string, name: string][] {
  const named = countryCodes(locale).map((code): [string, string] => [code, countryName(locale, code)]);
  const { compare } = new Intl.Collator(locale);
  return named.sort(([, a], [, b]) => compare(a, b));
}
