import { sideColour } from "@/lib/domain/colours";
import { sideName } from "@/lib/format/describe-filters";
import { formatNumber, formatShare } from "@/lib/format/numbers";
import type { Overview } from "@/lib/queries/get-overview";
import type { TopicCounts } from "@/lib/queries/get-topic-counts";
import type { BarRow, BarsFigure, FigureNote, Segment, Tick } from "./figure";
import { describeBars, type FigureContext, figureBase, listHref, notesFor } from "./figure-context";
import { type TopicRow, topicRows } from "./topic-rows";

interface Side {
  code: string;
  name: string;
  colour: string;
  /** Statements of its own in view. */
  statements: number;
}

/**
 * What each side stresses against the other: for each topic the share of a side's own statements that name it, one
 * side to the left of zero and the other to the right.
 * @returns Null where fewer than two parties have statements of their own in view.
 */
export function emphasisFigure(context: FigureContext, counted: TopicCounts, overview: Overview): BarsFigure | null {
  const sides = twoSides(context, counted);
  if (!sides) return null;
  const { reader } = context;
  const { t } = reader;
  const [a, b] = sides;
  const counts = new Map(counted.counts.map((count) => [`${count.slug} ${count.side}`, count.statements]));
  const raised = (slug: string) => sides.some((side) => counts.has(`${slug} ${side.code}`));
  const rows = topicRows(context, raised).map((row) => emphasisRow(context, row, sides, counts));
  const text = {
    title: t("figures.emphasisTitle"),
    subtitle: t("figures.emphasisSubtitle", { a: a.name, na: a.statements, b: b.name, nb: b.statements }),
  };
  const reach = Math.max(0.25, ...rows.flatMap((row) => row.segments.map((segment) => Math.abs(segment.value))));
  const end = Math.ceil(reach * 4) / 4;
  return {
    ...figureBase(context, "emphasis"),
    ...text,
    unit: t("figures.unitOwnStatements"),
    countUnit: "statements",
    n: a.statements + b.statements,
    notes: [
      ...notesFor(context, { meetings: counted.meetings, uncertain: overview.uncertain }),
      ...othersNote(context, counted),
      ...sourceNote(context, sides, overview),
    ],
    legend: sides.map((side) => ({ key: side.code, label: side.name, colour: side.colour })),
    description: describeBars(reader, text, rows),
    table: emphasisTable(context, rows, sides),
    axis: "ltr",
    drawing: {
      kind: "bars",
      layout: "rows",
      diverging: true,
      rows,
      domain: [-end, end],
      ticks: divergingTicks(context, end),
    },
  };
}

/** That there are more than the two that are drawn, and how to see others; not where two were asked for. */
function othersNote({ reader, names, address }: FigureContext, { sides }: TopicCounts): FigureNote[] {
  const n = sides.filter(({ side }) => names.parties.some((party) => party.code === side)).length;
  if (n <= 2 || address.parties.length === 2) return [];
  return [{ text: reader.t("figures.noteTwoOf", { n }) }];
}

/** Whose agencies carried the words of a side that none of its own agencies reported. */
function sourceNote({ reader, names }: FigureContext, sides: Side[], { sources }: Overview): FigureNote[] {
  const unheard = sides.filter((side) => !sources.some((source) => source.country === side.code));
  const states = unheard.filter((side) => names.parties.some((party) => party.code === side.code));
  return states.map((side) => ({ text: reader.t("figures.noteOthersWords", { side: side.name }) }));
}

/** The two parties asked for, or the two with most statements of their own; in the order of the party list. */
function twoSides(context: FigureContext, counted: TopicCounts): [Side, Side] | null {
  const { reader, names, address } = context;
  const asked = address.parties.length === 2 ? address.parties : null;
  const own = counted.sides
    .filter(({ side }) => names.parties.some((party) => party.code === side) && (!asked || asked.includes(side)))
    .sort((x, y) => y.statements - x.statements)
    .slice(0, 2);
  const order = names.parties.map((party) => party.code);
  const [a, b] = own
    .sort((x, y) => order.indexOf(x.side) - order.indexOf(y.side))
    .map(({ side, statements }) => ({
      code: side,
      name: sideName(reader, side, names.parties),
      colour: sideColour(side, names.parties),
      statements,
    }));
  return a && b ? [a, b] : null;
}

function emphasisRow(context: FigureContext, row: TopicRow, sides: [Side, Side], counts: Map<string, number>): BarRow {
  const { reader } = context;
  const segments: Segment[] = sides.map((side, i) => {
    const count = counts.get(`${row.slug} ${side.code}`) ?? 0;
    const share = count / Math.max(1, side.statements);
    return {
      series: side.code,
      value: i === 0 ? -share : share,
      count,
      href: listHref(context, "statements", { topics: row.topics, side: [side.code] }),
      label: reader.t("figures.emphasisSegment", {
        topic: row.label,
        side: side.name,
        n: count,
        total: formatNumber(reader, side.statements),
        share: formatShare(reader, share),
      }),
    };
  });
  const count = segments.reduce((sum, segment) => sum + segment.count, 0);
  return {
    key: row.key,
    label: row.label,
    level: row.level,
    toggle: row.toggle,
    count,
    printed: formatNumber(reader, count),
    href: listHref(context, "statements", { topics: row.topics, side: sides.map((side) => side.code) }),
    segments,
  };
}

function emphasisTable({ reader }: FigureContext, rows: BarRow[], sides: Side[]): BarsFigure["table"] {
  return {
    columns: [reader.t("figures.column_topic"), ...sides.map((side) => side.name), reader.t("figures.column_total")],
    rows: rows.map((row) => [
      { text: row.label },
      ...row.segments.map((segment, i) => ({
        text: `${formatNumber(reader, segment.count)} (${formatShare(reader, Math.abs(segment.value))})`,
        href: segment.count > 0 ? segment.href : undefined,
        count: segment.count,
        share: Math.abs(segment.value),
        of: sides[i]?.statements,
      })),
      { text: row.printed, href: row.href, count: row.count },
    ]),
  };
}

/** Shares on both sides of zero; both are printed without a sign. */
function divergingTicks({ reader }: FigureContext, end: number): Tick[] {
  const step = end > 0.5 ? 0.5 : 0.25;
  const ticks: Tick[] = [];
  for (let value = -Math.floor(end / step) * step; value <= end; value += step) {
    ticks.push({ value, label: formatShare(reader, Math.abs(value)) });
  }
  return ticks;
}
