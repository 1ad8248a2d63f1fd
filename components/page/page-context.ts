import { notFound } from "next/navigation";
import { Locale } from "@/lib/domain/words";
import { type Address, readAddress } from "@/lib/filters/address";
import { onlyKnown } from "@/lib/filters/known-filters";
import { type Reader, readerOf } from "@/lib/i18n/reader";
import { type Catalogue, getCatalogue } from "@/lib/queries/get-catalogue";

/** The props that Next gives to a page below /[locale]. */
export interface PageProps<P = unknown> {
  params: Promise<{ locale: string } & P>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What every section of a page works from: who reads, what the address says, what exists. */
export interface PageContext {
  reader: Reader;
  address: Address;
  catalogue: Catalogue;
}

/** Parses what a page was asked; an unknown language is not found, everything else falls back to defaults. */
export async function loadPageContext(props: PageProps): Promise<PageContext> {
  const [params, search, catalogue] = await Promise.all([props.params, props.searchParams, getCatalogue()]);
  const locale = Locale.safeParse(params.locale);
  if (!locale.success) notFound();
  const address = onlyKnown(readAddress(search), catalogue);
  return { reader: readerOf(locale.data, address.digits), address, catalogue };
}
