import { FigureView } from "@/components/charts/figure-view";
import type { PageContext } from "@/components/page/page-context";
import { EmptyState } from "@/components/ui/empty-state";
import { type FigureName, figures } from "@/lib/figures/registry";
import { type Address, pageHref, withChanges } from "@/lib/filters/address";
import { filterParsers } from "@/lib/filters/parsers";

/**
 * One figure on a page: asks, builds, draws; or says why there is nothing to draw.
 * @param path The page's own path below the language: the figure's switches lead back to it.
 * @param preset What the page itself fixes (the topic of a topic page), beyond what the address says.
 */
export async function FigureSection(props: {
  name: FigureName;
  context: PageContext;
  path: string;
  preset?: Partial<Address>;
}) {
  const { reader, catalogue } = props.context;
  const address = { ...props.context.address, ...props.preset };
  const figure = await figures[props.name]({ reader, address, names: catalogue, path: props.path, origin: "" });
  if (figure) return <FigureView figure={figure} reader={reader} />;
  const clear = Object.fromEntries(Object.keys(filterParsers).map((name) => [name, null]));
  const href = pageHref(reader.locale, props.path, withChanges(props.context.address, clear));
  return (
    <EmptyState way={{ href, label: reader.t("common.clearFilters") }}>{reader.t("common.emptyFiltered")}</EmptyState>
  );
}
