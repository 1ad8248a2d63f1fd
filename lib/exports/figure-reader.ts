import { Locale } from "@/lib/domain/words";
import type { Figure, FigureNote } from "@/lib/figures/figure";
import { type Reader, readerOf } from "@/lib/i18n/reader";

/** The reader whom a figure was made for: an export says its few own words in the same language and digits. */
export function figureReader({ lang }: Pick<Figure, "lang">): Reader {
  const locale = Locale.catch("en").parse(lang.split("-")[0]);
  return readerOf(locale, lang.includes("-nu-arab") ? "arab" : "latn");
}

/** The notes of a figure as it is drawn: with what the marks of uncertain dates mean, where there are any. */
export function drawnNotes({ notes, drawing }: Figure, { t }: Reader): FigureNote[] {
  const marked =
    drawing.kind === "bars" && drawing.layout === "columns" && drawing.rows.some((row) => (row.uncertain ?? 0) > 0);
  return marked ? [...notes, { text: t("charts.uncertainMark") }] : notes;
}
