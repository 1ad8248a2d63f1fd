import type { Metadata } from "next";
import { type Filters, pageHref } from "@/lib/filters/address";
import type { Reader } from "@/lib/i18n/reader";

/**
 * What a link preview and a search engine see of a page: title, description, the page in the other language.
 * @param path The page's own path below the language.
 * @param asked The filters that belong to what the page is: how it is shown, and filters of a page about one thing, do
 *   not.
 */
export function pageMetadata(
  reader: Reader,
  path: string,
  text: { title: string; description: string },
  asked: Partial<Filters> = {},
): Metadata {
  const { description } = text;
  const product = reader.t("common.product");
  const title = `${text.title} – ${product}`;
  const url = pageHref(reader.locale, path, asked);
  const languages = {
    en: pageHref("en", path, asked),
    ar: pageHref("ar", path, asked),
    "x-default": pageHref("en", path, asked),
  };
  return {
    title,
    description,
    alternates: { canonical: url, languages },
    openGraph: { title, description, url, siteName: product, locale: reader.locale, type: "website" },
    twitter: { card: "summary", title, description },
  };
}
