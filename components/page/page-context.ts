import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { currentUser } from "@/lib/accounts/current-user";
import { heedVersion } from "@/lib/accounts/heed-version";
import { isClosed } from "@/lib/accounts/may-read";
import type { User } from "@/lib/domain/user";
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
  /** Who is signed in. */
  user: User | null;
}

// Page and metadata ask alike; without a session's cookie the database is not asked.
const userOfRequest = cache(async () => currentUser(await headers()));

/**
 * Parses what a page was asked; an unknown language is not found, everything else falls back to defaults. Where reading
 * is closed, whoever is not signed in is led to the sign-in here and nowhere else: every page begins with this.
 * @param options open: the page is for those who are not signed in yet.
 */
export async function loadPageContext(props: PageProps, options: { open?: boolean } = {}): Promise<PageContext> {
  const locale = Locale.safeParse((await props.params).locale);
  if (!locale.success) notFound();
  const [user] = await Promise.all([userOfRequest(), headers().then(heedVersion)]);
  if (!user && !options.open && isClosed()) await leadToSignIn(locale.data);
  const [search, catalogue] = await Promise.all([props.searchParams, getCatalogue()]);
  const address = onlyKnown(readAddress(search), catalogue);
  return { reader: readerOf(locale.data, address.digits), address, catalogue, user };
}

/**
 * The context of a page for those signed in; everybody else is led to the sign-in and back.
 */
export async function loadUserContext(props: PageProps): Promise<PageContext & { user: User }> {
  const context = await loadPageContext(props, { open: true });
  return { ...context, user: context.user ?? (await leadToSignIn(context.reader.locale)) };
}

/** The path is what proxy.ts has noted; it decides nothing, and where it is missing the way back leads to the dashboard. */
async function leadToSignIn(locale: Locale): Promise<never> {
  const next = (await headers()).get("x-readout-path");
  redirect(`/${locale}/sign-in${next ? `?${new URLSearchParams({ next })}` : ""}`);
}
