import type { PageContext } from "@/components/page/page-context";
import { carriedView, type Filters, filtersOf, noFilters, pageHref } from "@/lib/filters/address";

/** What the sections of a topic's, a person's or a party's page work from. */
export interface Profile {
  context: PageContext;
  /** The page's own path below the language. */
  path: string;
  /** What the address asks for beyond what the page itself fixes. */
  filters: Filters;
}

/**
 * A page's profile.
 * @param fixed The filters that the page sets itself: whatever the address says of them does not count here. Who
 * raised a topic in a meeting depends on what is chosen beside it, and never counts.
 */
export function profileOf(context: PageContext, path: string, fixed: (keyof Filters)[]): Profile {
  const cleared = [...fixed, "raised" as const].map((name) => [name, noFilters[name]]);
  return { context, path, filters: { ...filtersOf(context.address), ...Object.fromEntries(cleared) } };
}

/** The address of the list that holds exactly what the filters let through. */
export function listHref({ context }: Profile, list: "meetings" | "statements", filters: Filters): string {
  return pageHref(context.reader.locale, `/${list}`, { ...carriedView(context.address), ...filters });
}

/** Another page, in the same appearance; the filters stay behind. */
export function otherPage(context: PageContext, path: string): string {
  return pageHref(context.reader.locale, path, carriedView(context.address));
}

/** The filters on meetings alone: what a share's denominator goes by. */
export function onMeetingsAlone(filters: Filters): Filters {
  return { ...filters, topics: [], side: [], kind: [], attribution: [], raised: [], q: null };
}
