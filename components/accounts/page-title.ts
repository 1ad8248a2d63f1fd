import type { Metadata } from "next";
import type { Reader } from "@/lib/i18n/reader";

/** The title of a page of accounts. Nothing of such a page is for search engines or previews. */
export function privateMetadata(reader: Reader, title: string): Metadata {
  return { title: `${title} – ${reader.t("common.product")}`, robots: { index: false, follow: false } };
}
