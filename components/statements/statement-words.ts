import type { StatementRow } from "@/lib/domain/statement-row";
import type { Locale, Wording } from "@/lib/domain/words";

/** The words of a statement in one language, and whose they are. */
export interface StatementWords {
  language: Locale;
  text: string;
  wording: Wording;
}

/**
 * The words of a statement, in the reader's language first: a report that nobody has worded anew has words in its own
 * language alone. The source's own words are those in a language of its evidence; in any other they are a paraphrase.
 * @returns one entry for each language that has words, so never none
 */
export function statementWords(
  locale: Locale,
  row: Pick<StatementRow, "textEn" | "textAr" | "wording"> & { evidence: readonly { language: string }[] },
): [StatementWords, ...StatementWords[]] {
  const isSource = (language: Locale) =>
    row.wording === "source" && row.evidence.some((piece) => piece.language.split("-")[0] === language);
  const words = (language: Locale): StatementWords => ({
    language,
    text: language === "ar" ? row.textAr : row.textEn,
    wording: isSource(language) ? "source" : "paraphrase",
  });
  const [own, other] = [words(locale), words(locale === "ar" ? "en" : "ar")];
  if (own.text === "") return [other];
  return other.text === "" ? [own] : [own, other];
}
