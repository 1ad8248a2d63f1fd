import type { Locale } from "@/lib/domain/words";
import { type Address, filtersOf } from "@/lib/filters/address";
import { onlyKnown } from "@/lib/filters/known-filters";
import { readerOf } from "@/lib/i18n/reader";
import { getCatalogue } from "@/lib/queries/get-catalogue";
import { getOverview } from "@/lib/queries/get-overview";
import { getTopicCounts } from "@/lib/queries/get-topic-counts";
import { getTopicMatrix } from "@/lib/queries/get-topic-matrix";
import { getTopicsOverTime } from "@/lib/queries/get-topics-over-time";
import { emphasisFigure } from "./emphasis";
import type { Figure } from "./figure";
import type { FigureContext } from "./figure-context";
import { topicFrequencyFigure } from "./topic-frequency";
import { topicMatrixFigure } from "./topic-matrix";
import { topicsOverTimeFigure } from "./topics-over-time";

type Builder = (context: FigureContext) => Promise<Figure | null>;

/** Every figure by the name that stands in its download address: a new chart is one line here. */
export const figures = {
  "topic-frequency": async (context) => {
    const { dates } = context.address;
    const filters = filtersOf(context.address);
    const [counts, overview] = await Promise.all([getTopicCounts(filters, dates), getOverview(filters, dates)]);
    return counts.counts.length > 0 ? topicFrequencyFigure(context, counts, overview.uncertain) : null;
  },
  emphasis: async (context) => {
    const { dates } = context.address;
    const filters = filtersOf(context.address);
    const [counts, overview] = await Promise.all([getTopicCounts(filters, dates), getOverview(filters, dates)]);
    return emphasisFigure(context, counts, overview);
  },
  "topic-matrix": async (context) => {
    const matrix = await getTopicMatrix(filtersOf(context.address), context.address.dates);
    return matrix.cells.length > 0 ? topicMatrixFigure(context, matrix) : null;
  },
  "topics-over-time": async (context) => {
    const { dates } = context.address;
    const filters = filtersOf(context.address);
    const { first, last } = await getOverview(filters, dates);
    if (!first || !last) return null;
    return topicsOverTimeFigure(context, await getTopicsOverTime(filters, dates, { first, last }));
  },
} satisfies Record<string, Builder>;

export type FigureName = keyof typeof figures;

/** True for the name of a figure. */
export function isFigureName(name: string): name is FigureName {
  return Object.hasOwn(figures, name);
}

/**
 * Builds a figure for a download: the same rows and the same words as on the page.
 * @param request.origin "https://host", so that the links in the download are absolute.
 * @returns Null when no figure has this name, or when nothing in view can be drawn.
 */
export async function buildFigure(
  name: string,
  request: { locale: Locale; address: Address; origin: string },
): Promise<Figure | null> {
  if (!isFigureName(name)) return null;
  const names = await getCatalogue();
  const address = onlyKnown(request.address, names);
  const reader = readerOf(request.locale, address.digits);
  return figures[name]({ reader, address, names, path: "/", origin: request.origin });
}
