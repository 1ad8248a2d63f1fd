import { formatNumber, formatShare } from "@/lib/format/numbers";
import type { TopicCount, TopicCounts } from "@/lib/queries/get-topic-counts";
import type { BarRow, BarsFigure, Segment, Tick } from "./figure";
import { describeBars, type FigureContext, figureBase, listHref, notesFor } from "./figure-context";
import { type SideSeries, sideSeries } from "./side-series";
import { type TopicRow, topicRows } from "./topic-rows";

/** From so many meetings on a bar prints its own number alone. */
const MANY = 1_000;

/**
 * Topic frequency: the share of meetings in which a topic comes up, or the number of statements on it, stacked by who
 * raised it. Every segment opens exactly the meetings or statements that it counts.
 */
export function topicFrequencyFigure(context: FigureContext, counted: TopicCounts, uncertain: number): BarsFigure {
  const { reader, address } = context;
  const { t } = reader;
  const byMeeting = address.measure === "meetings";
  const series = sideSeries(context, counted.sides, byMeeting);
  const counts = new Map(counted.counts.map((count) => [`${count.slug} ${count.side}`, count]));
  const present = new Set(counted.counts.map((count) => count.slug));
  const rows = topicRows(context, (slug) => present.has(slug)).map((row) =>
    barRow(context, row, series, counts, counted),
  );
  const ordered = byCount(rows);
  const n = byMeeting ? counted.meetings : counted.statements;
  const text = byMeeting
    ? { title: t("figures.topicFrequencyMeetings"), subtitle: t("figures.topicFrequencySubtitle", { n }) }
    : { title: t("figures.topicFrequencyStatements"), subtitle: t("figures.topicFrequencyStatementsSubtitle", { n }) };
  const highest = Math.max(1, ...ordered.map((row) => row.count));
  return {
    ...figureBase(context, "topic-frequency"),
    ...text,
    unit: t(byMeeting ? "figures.unitMeetings" : "figures.unitStatements"),
    countUnit: address.measure,
    n,
    notes: notesFor(context, { meetings: counted.meetings, uncertain }),
    legend: series,
    description: describeBars(reader, text, ordered),
    table: frequencyTable(context, ordered, series, n),
    axis: "ltr",
    drawing: {
      kind: "bars",
      layout: "rows",
      diverging: false,
      rows: ordered,
      domain: byMeeting ? [0, 1] : [0, highest],
      ticks: byMeeting ? shareTicks(context) : countTicks(context, highest),
    },
  };
}

function barRow(
  context: FigureContext,
  row: TopicRow,
  series: SideSeries[],
  counts: Map<string, TopicCount>,
  counted: TopicCounts,
): BarRow {
  const { reader, address } = context;
  const byMeeting = address.measure === "meetings";
  const segments: Segment[] = series.flatMap((one) => {
    const found = one.sides.map((side) => counts.get(`${row.slug} ${side}`));
    const count = found.reduce((sum, it) => sum + (it ? (byMeeting ? it.meetings : it.statements) : 0), 0);
    if (count === 0) return [];
    const words = { topic: row.label, series: one.label, n: count, total: formatNumber(reader, counted.meetings) };
    return [
      {
        series: one.key,
        value: byMeeting ? count / Math.max(1, counted.meetings) : count,
        count,
        href: byMeeting
          ? listHref(context, "meetings", { topics: row.topics, raised: one.sides })
          : listHref(context, "statements", { topics: row.topics, side: one.sides }),
        label: reader.t(byMeeting ? "figures.segmentMeetings" : "figures.segmentStatements", words),
      },
    ];
  });
  const count = segments.reduce((sum, segment) => sum + segment.count, 0);
  // Of thousands, the whole is said above the chart: beside every bar it would leave the bars no room.
  const printed =
    byMeeting && counted.meetings < MANY
      ? reader.t("figures.printedShare", {
          n: formatNumber(reader, count),
          total: formatNumber(reader, counted.meetings),
        })
      : formatNumber(reader, count);
  const href = listHref(context, address.measure, { topics: row.topics });
  return { key: row.key, label: row.label, href, count, printed, segments, level: row.level, toggle: row.toggle };
}

/** Groups by how often they come up, each followed by its own topics in the same order. */
function byCount(rows: BarRow[]): BarRow[] {
  const blocks: BarRow[][] = [];
  for (const row of rows) {
    if (row.level === 0) blocks.push([row]);
    else blocks.at(-1)?.push(row);
  }
  const down = (a: BarRow, b: BarRow) => b.count - a.count;
  return blocks
    .sort((a, b) => (b[0]?.count ?? 0) - (a[0]?.count ?? 0))
    .flatMap(([head, ...topics]) => (head ? [head, ...topics.sort(down)] : []));
}

function frequencyTable(context: FigureContext, rows: BarRow[], series: SideSeries[], n: number): BarsFigure["table"] {
  const { reader, address } = context;
  const shareOf = (count: number) => (address.measure === "meetings" ? { share: count / Math.max(1, n), of: n } : {});
  return {
    columns: [reader.t("figures.column_topic"), ...series.map((one) => one.label), reader.t("figures.column_total")],
    rows: rows.map((row) => [
      { text: row.label },
      ...series.map((one) => {
        const segment = row.segments.find((it) => it.series === one.key);
        const count = segment?.count ?? 0;
        return { text: formatNumber(reader, count), href: segment?.href, count, ...shareOf(count) };
      }),
      { text: row.printed, href: row.href, count: row.count, ...shareOf(row.count) },
    ]),
  };
}

/** Ticks at quarters of a share. */
export function shareTicks({ reader }: FigureContext): Tick[] {
  return [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: formatShare(reader, value) }));
}

/** At most five ticks at round whole numbers from zero. */
export function countTicks({ reader }: FigureContext, highest: number): Tick[] {
  const rough = highest / 4;
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].map((factor) => factor * magnitude).find((size) => size >= rough) ?? magnitude;
  const ticks: Tick[] = [];
  for (let value = 0; value <= highest; value += step) ticks.push({ value, label: formatNumber(reader, value) });
  return ticks;
}
