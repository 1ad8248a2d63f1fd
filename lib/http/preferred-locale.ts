import type { Locale } from "@/lib/domain/words";

/**
 * The language to greet a reader in, by their Accept-Language header (RFC 9110, 12.5.4): Arabic where it is wanted
 * more than English, else English.
 */
export function preferredLocale(header: string | null): Locale {
  let best: { locale: Locale; weight: number } = { locale: "en", weight: 0 };
  for (const range of (header ?? "").slice(0, 1_000).split(",")) {
    const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
    const q = parameters.map((one) => /^\s*q=([01](\.\d{0,3})?)$/.exec(one)?.[1]).find(Boolean);
    const weight = q === undefined ? 1 : Number(q);
    const language = tag.split("-")[0];
    if ((language === "ar" || language === "en") && weight > best.weight) best = { locale: language, weight };
  }
  return best.locale;
}
