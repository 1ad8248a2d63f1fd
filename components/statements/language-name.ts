import type { Reader } from "@/lib/i18n/reader";

/** The name of a language (BCP 47) in the reader's language; the tag itself where it has no name. */
export function languageName(reader: Reader, language: string): string {
  try {
    return new Intl.DisplayNames(reader.locale, { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}
