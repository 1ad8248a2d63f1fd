import type { Locale } from "@/lib/domain/words";
import { type Translate, translator } from "./translate";

/** The languages written from right to left, by script: the direction follows the script of the language. */
const RIGHT_TO_LEFT_SCRIPTS = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"]);

export type Direction = "ltr" | "rtl";

/** What a page needs to know of its reader in order to speak to them. */
export interface Reader {
  locale: Locale;
  dir: Direction;
  /** BCP 47 tag for Intl, with the reader's digits: "en-GB-u-nu-latn", "ar-u-nu-arab". */
  tag: string;
  t: Translate;
  /** The name in the reader's language. */
  name(names: { nameEn: string; nameAr: string }): string;
}

/** The direction in which a language is written, by its likely script (CLDR, through Intl.Locale). */
export function directionOf(language: string): Direction {
  const script = new Intl.Locale(language).maximize().script ?? "Latn";
  return RIGHT_TO_LEFT_SCRIPTS.has(script) ? "rtl" : "ltr";
}

/** The reader of a page, from its language and the digits that its address asks for. */
export function readerOf(locale: Locale, digits: "latn" | "arab" = "latn"): Reader {
  // British order of day and month: the reports' own, and the same order as Arabic has.
  const tag = `${locale === "en" ? "en-GB" : locale}-u-nu-${digits}`;
  return {
    locale,
    dir: directionOf(locale),
    tag,
    t: translator(locale, tag),
    name: (names) => (locale === "ar" ? names.nameAr : names.nameEn),
  };
}
