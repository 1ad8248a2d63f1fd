import { createLoader, createSerializer, type inferParserType } from "nuqs/server";
import type { Locale } from "@/lib/domain/words";
import { addressParsers, filterParsers, type viewParsers } from "./parsers";

/** What is asked. */
export type Filters = inferParserType<typeof filterParsers>;
/** How it is shown. */
export type View = inferParserType<typeof viewParsers>;
/** Everything that an address says. */
export type Address = Filters & View;

type SearchParams = Record<string, string | string[] | undefined>;

const load = createLoader(addressParsers);
const serialize = createSerializer(addressParsers);

/**
 * Reads an address.
 * @param params The search parameters of a request: an object as Next hands it over, or URLSearchParams.
 * @returns Filters and view; whatever could not be read has its default. Never throws.
 */
export function readAddress(params: SearchParams | URLSearchParams): Address {
  return load(params instanceof URLSearchParams ? params : firstOfEach(params));
}

/** A parameter given twice counts once, the first time. */
function firstOfEach(params: SearchParams): Record<string, string> {
  const first: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    const one = Array.isArray(value) ? value[0] : value;
    if (one !== undefined && Object.hasOwn(addressParsers, name)) first[name] = one;
  }
  return first;
}

/** The filters of an address without its view. */
export function filtersOf(address: Address): Filters {
  const entries = Object.keys(filterParsers).map((name) => [name, address[name as keyof Filters]]);
  return Object.fromEntries(entries) as Filters;
}

/** The filters of an empty address. */
export const noFilters: Filters = filtersOf(load({}));

/** True when nothing is filtered. */
export function isUnfiltered(filters: Filters): boolean {
  return serialize(filtersOf({ ...load({}), ...filters })) === "";
}

/**
 * True when the filters choose among a meeting's statements other than by topic. "China alone" can then not be said: others
 * may have spoken of the same topic in statements that were not chosen.
 */
export function choosesStatements(filters: Filters): boolean {
  return (
    [filters.side, filters.kind, filters.attribution, filters.people].some((list) => list.length > 0) ||
    filters.q !== null
  );
}

/** What a reader keeps from page to page: appearance and the reading of dates, never the question. */
const carried = ["theme", "digits", "time", "dates", "measure"] as const;

/**
 * The address of a page in a language, with the parameters given; defaults stay out of it.
 * @param path The path below the language, beginning with "/".
 */
export function pageHref(locale: Locale, path: string, params: Partial<Address> = {}): string {
  return serialize(`/${locale}${path === "/" ? "" : path}`, params);
}

/** The same page with some parameters changed: null or an empty list takes one away. */
export function withChanges(
  address: Address,
  changes: Partial<{ [K in keyof Address]: Address[K] | null }>,
): Partial<Address> {
  return { ...address, after: null, ...changes } as Partial<Address>;
}

/** The same view of the same page with nothing filtered. */
export function withoutFilters(address: Address): Partial<Address> {
  return withChanges(address, Object.fromEntries(Object.keys(filterParsers).map((name) => [name, null])));
}

/** The view parameters that go along to another page. */
export function carriedView(address: Address): Partial<Address> {
  return Object.fromEntries(carried.map((name) => [name, address[name]])) as Partial<Address>;
}

/** The search part of an address ("?…" or ""), in one spelling for equal addresses. */
export function searchOf(params: Partial<Address>): string {
  return serialize(params);
}

/** Adds a word to a list parameter, or takes it away when it is there. */
export function toggled<T extends string>(list: readonly T[], word: T): T[] {
  return list.includes(word) ? list.filter((one) => one !== word) : [...list, word].sort();
}
