import type { FacetValue } from "./facet";

interface Counted {
  value: string;
  count: number;
}

/**
 * The values of a facet as links: what occurs, and what is chosen even where it no longer occurs, so that it can be
 * taken away.
 * @param order Values in the order to show; without it they come as they are counted, most frequent first.
 */
export function facetValues(given: {
  counted: Counted[];
  chosen: readonly string[];
  order?: readonly string[];
  label(value: string): string;
  href(value: string): string;
  mark?(value: string): FacetValue["mark"];
}): FacetValue[] {
  const counts = new Map(given.counted.map((one) => [one.value, one.count]));
  const missing = given.chosen.filter((value) => !counts.has(value));
  const found = [...counts.keys(), ...missing];
  const values = given.order ? given.order.filter((value) => found.includes(value)) : found;
  return values.map((value) => ({
    value,
    label: given.label(value),
    count: counts.get(value) ?? 0,
    chosen: given.chosen.includes(value),
    href: given.href(value),
    mark: given.mark?.(value),
  }));
}
