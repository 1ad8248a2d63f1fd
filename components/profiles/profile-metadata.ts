import type { Metadata } from "next";
import { pageHref } from "@/lib/filters/address";
import type { Reader } from "@/lib/i18n/reader";

/** The metadata of a page that stands at the same path in both languages; filters are not part of its address. */
export function profileMetadata(reader: Reader, path: string, page: { title: string; description: string }): Metadata {
  const url = pageHref(reader.locale, path);
  const title = `${page.title} · ${reader.t("common.product")}`;
  const { description } = page;
  return {
    title,
    description,
    alternates: {
      canonical: url,
      languages: { en: pageHref("en", path), ar: pageHref("ar", path), "x-default": pageHref("en", path) },
    },
    openGraph: {
      title,
      description,
      url,
      type: "website",
      siteName: reader.t("common.product"),
      locale: reader.locale,
    },
  };
}
