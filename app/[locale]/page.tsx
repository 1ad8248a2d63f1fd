import type { Metadata } from "next";
import { LatestMeetings } from "@/components/dashboard/latest-meetings";
import { MeasureSwitch } from "@/components/dashboard/measure-switch";
import { OverviewSentence, overviewText } from "@/components/dashboard/overview-sentence";
import { SourcesLine } from "@/components/dashboard/sources-line";
import { FigureSection } from "@/components/figures/figure-section";
import { FilterBar } from "@/components/filters/filter-bar";
import { loadPageContext, type PageContext, type PageProps } from "@/components/page/page-context";
import { pageMetadata } from "@/components/page/page-metadata";
import { PageShell } from "@/components/page/page-shell";
import { TimelineSection } from "@/components/timeline/timeline-section";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { filtersOf, isUnfiltered, pageHref, withoutFilters } from "@/lib/filters/address";
import { filterLine } from "@/lib/format/describe-filters";
import { getOverview } from "@/lib/queries/get-overview";

const PATH = "/";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const context = await loadPageContext(props);
  const filters = filtersOf(context.address);
  const overview = await getOverview(filters, context.address.dates);
  const line = isUnfiltered(filters) ? null : filterLine(context.reader, context.address, context.catalogue);
  const text = { title: titleOf(context) + (line ? ` (${line})` : ""), description: overviewText(context, overview) };
  return pageMetadata(context.reader, PATH, text, filters);
}

export default async function DashboardPage(props: PageProps) {
  const context = await loadPageContext(props);
  const { reader, address } = context;
  const { t } = reader;
  const overview = await getOverview(filtersOf(address), address.dates);
  const figure = { context, path: PATH };
  return (
    <PageShell context={context} path={PATH}>
      <h1 className="mb-3 font-semibold text-2xl sm:text-3xl">{titleOf(context)}</h1>
      <OverviewSentence context={context} overview={overview} />
      <SourcesLine context={context} overview={overview} />
      <FilterBar {...figure} />
      {overview.meetings > 0 ? (
        <div className="space-y-12">
          <TimelineSection context={context} path={PATH} />
          <Section id="topics" title={reader.t("dashboard.topics")} aside={<MeasureSwitch {...figure} />}>
            <div className="grid gap-12 lg:grid-cols-2">
              <FigureSection name="topic-frequency" {...figure} />
              <FigureSection name="emphasis" {...figure} />
            </div>
            <div className="mt-12">
              <FigureSection name="topic-matrix" {...figure} />
            </div>
            <div className="mt-12">
              <FigureSection name="topics-over-time" {...figure} />
            </div>
          </Section>
          <LatestMeetings context={context} />
        </div>
      ) : (
        <EmptyState
          way={{ href: pageHref(reader.locale, PATH, withoutFilters(address)), label: t("common.clearFilters") }}
        >
          {t(overview.recorded > 0 ? "common.emptyFiltered" : "common.emptyRecord")}
        </EmptyState>
      )}
    </PageShell>
  );
}

/** The dashboard is named after the two parties where there are only two, else after what it is for. */
function titleOf({ reader, catalogue }: PageContext): string {
  const [a, b, more] = catalogue.parties;
  if (!a || !b || more) return reader.t("dashboard.title");
  return reader.t("dashboard.titleTwo", { a: reader.name(a), b: reader.name(b) });
}
