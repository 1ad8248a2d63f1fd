import type { Metadata } from "next";
import { pageHref } from "@/lib/filters/address";
import type { PageContext } from "./page-context";

/**
 * What a link preview and a search engine see of a page: title, description, the page in the other language.
 * @param path The page's own path below the language; what the address asks for goes along, how it is shown does not.
 */
export function pageMetadata(
  context: PageContext,
  path: string,
  text: { title: string; description: string },
): Metadata {
  const { reader, address } = context;
  const asked = { ...address, theme: null, digits: undefined, after: null };
  const here = pageHref(reader.locale, path, asked);
  const title = `${text.title} – ${reader.t("common.product")}`;
  return {
    title,
    description: text.description,
    alternates: {
      canonical: here,
      languages: { en: pageHref("en", path, asked), ar: pageHref("ar", path, asked) },
    },
    openGraph: {
      title,
      description: text.description,
      url: here,
      siteName: reader.t("common.product"),
      locale: reader.locale,
      type: "website",
    },
    twitter: { card: "summary", title, description: text.description },
  };
}
