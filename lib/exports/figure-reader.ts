import { Locale } from "@/lib/domain/words";
import type { Figure } from "@/lib/figures/figure";
import { type Reader, readerOf } from "@/lib/i18n/reader";

/** The reader whom a figure was made for: an export says its few own words in the same language and digits. */
export function figureReader({ lang }: Pick<Figure, "lang">): Reader {
  const locale = Locale.catch("en").parse(lang.split("-")[0]);
  return readerOf(locale, lang.includes("-nu-arab") ? "arab" : "latn");
}
