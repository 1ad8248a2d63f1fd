import type { KnownDate } from "@/lib/domain/meeting-summary";
import { dateFormat } from "@/lib/i18n/intl-formats";
import type { Reader } from "@/lib/i18n/reader";

const LONG = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const SHORT = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;

/** Midnight UTC of a day given as YYYY-MM-DD. */
export function dayUtc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A calendar day (YYYY-MM-DD) or instant in the reader's language. Days carry no zone: they are read as UTC. */
export function formatDay(reader: Reader, day: string | Date, style: "long" | "short" = "long"): string {
  const date = typeof day === "string" ? dayUtc(day) : day;
  return dateFormat(reader.tag, style === "long" ? LONG : SHORT).format(date);
}

/**
 * A date as finely as it is known and no finer: "8 June 2017", "October 2023", "2023", "28–29 July 2022".
 * @returns The words for "date not given" when nothing is known.
 */
export function formatKnownDate(reader: Reader, date: KnownDate, style: "long" | "short" = "long"): string {
  const { earliest, latest, precision } = date;
  if (!earliest || !latest || precision === "unknown") return reader.t("common.noDate");
  if (precision === "day") return formatDay(reader, earliest, style);
  if (precision === "year")
    return dateFormat(reader.tag, { year: "numeric", timeZone: "UTC" }).format(dayUtc(earliest));
  if (precision === "month") {
    const parts = { month: style, year: "numeric", timeZone: "UTC" } as const;
    return dateFormat(reader.tag, parts).format(dayUtc(earliest));
  }
  return dateFormat(reader.tag, style === "long" ? LONG : SHORT).formatRange(dayUtc(earliest), dayUtc(latest));
}

/** The span of two days by its years: "2017–2026". */
export function formatYears(reader: Reader, from: string, to: string): string {
  const years = dateFormat(reader.tag, { year: "numeric", timeZone: "UTC" });
  return years.formatRange(dayUtc(from), dayUtc(to));
}
