import { listFormat, numberFormat, regionName } from "@/lib/i18n/intl-formats";
import type { Reader } from "@/lib/i18n/reader";

/** A whole number in the reader's digits. */
export function formatNumber(reader: Reader, value: number): string {
  return numberFormat(reader.tag).format(value);
}

/** A share between 0 and 1 as whole per cent. */
export function formatShare(reader: Reader, share: number): string {
  return numberFormat(reader.tag, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** Things in a row, joined as the language joins them. */
export function formatList(reader: Reader, items: string[], joined: "and" | "or" = "and"): string {
  return listFormat(reader.locale, { type: joined === "and" ? "conjunction" : "disjunction" }).format(items);
}

/** A country's name (ISO 3166-1 alpha-2) in the reader's language. */
export function formatCountry(reader: Reader, code: string): string {
  return regionName(reader.locale, code) ?? code;
}
