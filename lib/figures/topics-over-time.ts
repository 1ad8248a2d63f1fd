import { groupColour } from "@/lib/domain/colours";
import { firstDayOf, lastDayOf } from "@/lib/domain/period";
import { dayUtc } from "@/lib/format/dates";
import { formatNumber } from "@/lib/format/numbers";
import { dateFormat } from "@/lib/i18n/intl-formats";
import type { BinSize, TopicsOverTime } from "@/lib/queries/get-topics-over-time";
import type { BarRow, BarsFigure, Segment, Series } from "./figure";
import { describeBars, type FigureContext, figureBase, listHref, notesFor } from "./figure-context";
import { countTicks } from "./topic-frequency";
import { groupRows } from "./topic-rows";

/** Groups of topics through time: a column for each year (or quarter, or month), the empty ones too. */
export function topicsOverTimeFigure(context: FigureContext, counted: TopicsOverTime): BarsFigure {
  const { reader, address } = context;
  const { t } = reader;
  const present = new Set(counted.counts.map((count) => count.group));
  const groups = groupRows(context, (slug) => present.has(slug));
  const legend: Series[] = groups.map((row) => ({ key: row.key, label: row.label, colour: groupColour(row.group) }));
  const counts = new Map(counted.counts.map((count) => [`${count.bin} ${count.group}`, count]));
  const rows = counted.bins.map((bin): BarRow => {
    const label = binLabel(context, bin.from, counted.size);
    const period = { from: bin.from, to: bin.to };
    const segments = groups.flatMap((group): Segment[] => {
      const found = counts.get(`${bin.from} ${group.slug}`);
      const count = found?.statements ?? 0;
      if (count === 0) return [];
      const href = listHref(context, "statements", { ...narrowed(context, period), topics: group.topics });
      return [
        {
          series: group.key,
          value: found?.parts ?? 0,
          count,
          href,
          label: segmentLabel(context, label, group.label, count),
        },
      ];
    });
    const count = bin.statements;
    const href = listHref(context, "statements", narrowed(context, period));
    const printed = formatNumber(reader, count);
    return { key: bin.from, label, href, count, printed, segments, level: 0, uncertain: bin.uncertain };
  });
  const highest = Math.max(1, ...rows.map((row) => row.segments.reduce((sum, segment) => sum + segment.value, 0)));
  const bin = t(`figures.bin_${counted.size}`);
  const text = {
    title: t("figures.overTimeTitle"),
    subtitle: t("figures.overTimeStatements", { bin }),
  };
  const spread = counted.bins.some((one) => one.uncertain > 0) ? [{ text: t("figures.noteSpread") }] : [];
  return {
    ...figureBase(context, "topics-over-time"),
    ...text,
    unit: t("figures.column_statements"),
    countUnit: "statements",
    n: counted.dated,
    notes: [...notesFor(context, { meetings: counted.meetings, undated: counted.undated }), ...spread],
    legend,
    description: describeBars(reader, text, rows),
    table: overTimeTable(context, rows, legend),
    axis: address.time,
    drawing: {
      kind: "bars",
      layout: "columns",
      diverging: false,
      rows,
      domain: [0, highest],
      ticks: countTicks(context, highest),
    },
  };
}

/** A bin's period, never wider than the period that is already asked for. */
function narrowed({ address }: FigureContext, bin: { from: string; to: string }): { from: string; to: string } {
  const from = address.from ? firstDayOf(address.from) : bin.from;
  const to = address.to ? lastDayOf(address.to) : bin.to;
  return { from: [from, bin.from].sort()[1] ?? from, to: [to, bin.to].sort()[0] ?? to };
}

function segmentLabel({ reader }: FigureContext, period: string, group: string, n: number): string {
  return reader.t("figures.segmentStatements", { topic: group, series: period, n });
}

function binLabel({ reader }: FigureContext, from: string, size: BinSize): string {
  const date = dayUtc(from);
  const year = dateFormat(reader.tag, { year: "numeric", timeZone: "UTC" }).format(date);
  if (size === "year") return year;
  if (size === "quarter") {
    return reader.t("figures.quarter", { n: formatNumber(reader, Math.floor(date.getUTCMonth() / 3) + 1), year });
  }
  return dateFormat(reader.tag, { month: "short", year: "numeric", timeZone: "UTC" }).format(date);
}

function overTimeTable({ reader }: FigureContext, rows: BarRow[], legend: Series[]): BarsFigure["table"] {
  return {
    columns: [
      reader.t("figures.column_period"),
      ...legend.map((series) => series.label),
      reader.t("figures.column_statements"),
    ],
    rows: rows.map((row) => [
      { text: row.label },
      ...legend.map((series) => {
        const segment = row.segments.find((one) => one.series === series.key);
        const count = segment?.count ?? 0;
        return { text: formatNumber(reader, count), href: segment?.href, count };
      }),
      { text: row.printed, href: row.count > 0 ? row.href : undefined, count: row.count },
    ]),
  };
}
