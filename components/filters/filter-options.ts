import type { PageContext } from "@/components/page/page-context";
import { type Address, pageHref, searchOf, toggled, withChanges } from "@/lib/filters/address";
import type { Commonest } from "@/lib/queries/get-commonest";
import { type Choice, filterChoices, LIST_FILTERS, type ListFilter } from "./filter-choices";

/** One choice in a filter menu: a link to the same page with the choice made or taken back. */
export interface FilterOption extends Choice {
  href: string;
  chosen: boolean;
}

export interface FilterMenu {
  name: ListFilter;
  label: string;
  /** How many of its choices are made. */
  chosen: number;
  options: FilterOption[];
  /** Where the list is long, `options` are the chosen and the commonest ones, and the others are elsewhere. */
  more: { total: number; page: string; api: string } | null;
}

/** Lists up to this length stand in their menu; of longer ones the page carries only what is wanted most. */
export const LONG = 20;
/** The filters of statements; lists of meetings leave them out. */
const OF_STATEMENTS: readonly ListFilter[] = ["kind", "attribution"];

/**
 * The menus of the filter bar in their order.
 * @param path The page's own path below the language.
 * @param commonest What long menus begin with, beside what is chosen.
 */
export function filterMenus(
  context: PageContext,
  path: string,
  withStatements: boolean,
  commonest: Commonest,
): FilterMenu[] {
  return LIST_FILTERS.filter((name) => withStatements || !OF_STATEMENTS.includes(name)).map((name) =>
    menuOf(context, path, name, commonest),
  );
}

function menuOf(context: PageContext, path: string, name: ListFilter, commonest: Commonest): FilterMenu {
  const { reader, address } = context;
  const all = filterChoices(context, name);
  const chosen: readonly string[] = address[name];
  const label = reader.t(`filters.${name}`);
  const options = (choices: Choice[]) => linked(context, path, name, choices);
  const made = chosen.length;
  const whole = all.length <= LONG || (name === "topics" && isSmall(context));
  if (whole) return { name, label, chosen: made, options: options(all), more: null };
  const first: readonly string[] = commonest[name === "people" || name === "topics" ? name : "parties"];
  const shown = all.filter(({ key }) => chosen.includes(key) || first.includes(key));
  return {
    name,
    label,
    chosen: made,
    options: options(shown.length > 0 ? shown : all.slice(0, LONG)),
    more: {
      total: all.length,
      page: choicesHref(context, path, name),
      api: `/api/v1/choices?filter=${name}&locale=${reader.locale}`,
    },
  };
}

/** The list of topics is as long on a record of five meetings: there its page has room for it under its headings. */
function isSmall({ catalogue }: PageContext): boolean {
  return catalogue.people.length <= LONG && catalogue.parties.length <= LONG;
}

/** Choices as links that make them, or take them back where they are made. */
export function linked(
  { reader, address }: PageContext,
  path: string,
  name: ListFilter,
  choices: Choice[],
): FilterOption[] {
  const chosen: readonly string[] = address[name];
  return choices.map((choice) => {
    const changes = { [name]: toggled(chosen, choice.key) } as Partial<Address>;
    const href = pageHref(reader.locale, path, withChanges(address, changes));
    return { ...choice, href, chosen: chosen.includes(choice.key) };
  });
}

/** The page that lists all choices of a filter, and leads back to the page that it was opened on. */
export function choicesHref({ reader, address }: PageContext, path: string, name: ListFilter): string {
  const search = searchOf(withChanges(address, {}));
  return `/${reader.locale}/choices/${name}${search}${search === "" ? "?" : "&"}${new URLSearchParams({ at: path })}`;
}
