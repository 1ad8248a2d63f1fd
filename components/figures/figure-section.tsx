import { FigureView } from "@/components/charts/figure-view";
import type { PageContext } from "@/components/page/page-context";
import { EmptyState } from "@/components/ui/empty-state";
import { type FigureName, figures } from "@/lib/figures/registry";
import { type Address, pageHref, withChanges, withoutFilters } from "@/lib/filters/address";

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
  const { t } = reader;
  // A comparison can be impossible where there is plenty to count: one side alone was asked for.
  const why = t(props.name === "emphasis" ? "figures.emphasisNeedsTwo" : "common.emptyFiltered");
  const changes =
    props.name === "emphasis" ? withChanges(address, { side: null, raised: null }) : withoutFilters(address);
  const href = pageHref(reader.locale, props.path, changes);
  return <EmptyState way={{ href, label: t("common.clearFilters") }}>{why}</EmptyState>;
}
