import type { Direction } from "@/lib/i18n/reader";

// A figure is everything that a chart says, before anything is drawn: page, Recharts, SVG, PNG and CSV all start
// from it, so that they cannot disagree. Figures are plain data and can be handed to the browser.

/** A series: one colour in the legend. */
export interface Series {
  key: string;
  label: string;
  /** The CSS custom property that holds the colour: "--party-0". */
  colour: string;
}

/** One coloured piece of a bar, and where its statements or meetings are. */
export interface Segment {
  series: string;
  /** What is drawn, in the figure's unit. Which side of zero it is on follows from the series, whatever the sign. */
  value: number;
  /** How many meetings or statements stand behind it; href opens exactly these. */
  count: number;
  href: string;
  /** The mark in words, for screen readers and tooltips. */
  label: string;
}

export interface BarRow {
  key: string;
  label: string;
  /** A second line under the label, where there is one. */
  detail?: string;
  /** Opens what the whole bar counts. */
  href: string;
  /** The number printed at the bar. */
  count: number;
  printed: string;
  segments: Segment[];
  /** A group of topics can be opened into its topics: the address that does (or undoes) it. */
  toggle?: { href: string; open: boolean; label: string };
  /** 1 for a topic under an opened group. */
  level: 0 | 1;
  /** How many of the counted meetings have an uncertain date. */
  uncertain?: number;
}

export interface Tick {
  value: number;
  label: string;
}

/** Stacked bars: as rows (a bar for each category) or as columns (a bar for each bin of time). */
export interface BarsDrawing {
  kind: "bars";
  layout: "rows" | "columns";
  /** The first series of the legend runs from zero to the start of the axis, all others to its end. */
  diverging: boolean;
  rows: BarRow[];
  /** What the axis spans, in the figure's unit; a diverging figure begins below zero. */
  domain: [number, number];
  ticks: Tick[];
}

export interface MatrixCell {
  /** 0 is drawn: silence is data. */
  count: number;
  /** 0 to 1, how strong the cell is drawn. */
  strength: number;
  /** Absent for an empty cell. */
  href?: string;
  label: string;
}

/** Topics × meetings. */
export interface MatrixDrawing {
  kind: "matrix";
  columns: { key: string; label: string; detail: string; href: string }[];
  rows: {
    key: string;
    label: string;
    href: string;
    colour: string;
    level: 0 | 1;
    toggle?: { href: string; open: boolean; label: string };
    cells: MatrixCell[];
    total: number;
  }[];
}

/** A cell of the table twin: text, and the address behind it where there is one. */
export interface TableCell {
  text: string;
  href?: string;
  /** How many there are behind href, where the cell is a count. */
  count?: number;
  /** The same as a share of `of`, where the figure shows shares. */
  share?: number;
  of?: number;
}

/** A remark under a figure; where it counts something, the address of what it counts. */
export interface FigureNote {
  text: string;
  href?: string;
  count?: number;
  unit?: "meetings" | "statements";
}

/** What every figure says besides its drawing. */
export interface FigureText {
  id: string;
  /** States the measure. */
  title: string;
  /** Of what and how many. */
  subtitle: string;
  unit: string;
  /** What the counts of the marks and what n count: decides which list an address opens. */
  countUnit: "meetings" | "statements";
  /** The denominator. */
  n: number;
  /** Said under ten meetings, and where dates are uncertain. */
  notes: FigureNote[];
  legend: Series[];
  /** For screen readers: the drawing in two or three sentences. */
  description: string;
  table: { columns: string[]; rows: TableCell[][] };
  /** The filter in words; "No filter" where there is none. */
  filter: string;
  source: string;
  /** The date of the record that was drawn, in words. */
  date: string;
  /** The page that shows this figure: absolute in exports, so that their links lead back. */
  address: string;
  /** Names of the downloads and the addresses that give them. */
  downloads: { svg: string; csv: string };
  /** The reading direction of the text. */
  dir: Direction;
  /** BCP 47 tag of the text; with "-u-nu-arab" where the reader chose those digits. */
  lang: string;
  /** Which way time or value runs in the drawing: never inherited from the page. */
  axis: Direction;
}

export type BarsFigure = FigureText & { drawing: BarsDrawing };
export type MatrixFigure = FigureText & { drawing: MatrixDrawing };
export type Figure = BarsFigure | MatrixFigure;

/** Recharts slows down steeply with the number of marks; above this a figure has to be binned or cut. */
export const MOST_MARKS = 300;
/** A table of more cells is too much to read, and to send. */
export const MOST_CELLS = 2_000;

/**
 * Checks that a figure can be drawn as it stands, so that a mistake is found where figures are made.
 * @throws Error that names the figure and what is wrong with it.
 */
export function assertDrawable(figure: Figure): void {
  const problem =
    figure.drawing.kind === "bars" ? problemOfBars(figure as BarsFigure) : problemOfMatrix(figure.drawing);
  if (problem) throw new Error(`Figure "${figure.id}" cannot be drawn: ${problem}`);
}

function problemOfBars({ drawing, legend }: BarsFigure): string | undefined {
  const known = new Set(legend.map((series) => series.key));
  const segments = drawing.rows.flatMap((row) => row.segments);
  if (segments.length > MOST_MARKS) return `${segments.length} marks, at most ${MOST_MARKS} can be shown`;
  if (!(drawing.domain[0] < drawing.domain[1])) return `its axis is empty (${drawing.domain.join(" to ")})`;
  for (const segment of segments) {
    if (!known.has(segment.series)) return `series "${segment.series}" is not in the legend`;
    if (!Number.isFinite(segment.value)) return `${segment.value} is no value ("${segment.label}")`;
  }
  return undefined;
}

function problemOfMatrix({ rows, columns }: MatrixDrawing): string | undefined {
  const cells = rows.length * columns.length;
  if (cells > MOST_CELLS) return `${cells} cells, at most ${MOST_CELLS} can be shown`;
  const uneven = rows.find((row) => row.cells.length !== columns.length);
  return uneven ? `row "${uneven.key}" has ${uneven.cells.length} cells for ${columns.length} columns` : undefined;
}

/** A stretch of a drawing, in parts of its width or height: 0 is the left or lower edge, 1 the other. */
export interface Stretch {
  start: number;
  size: number;
}

/** The segments of a bar with the values that each spans: stacked from zero, in the order of the legend. */
export function stackOf(
  row: BarRow,
  drawing: BarsDrawing,
  legend: Series[],
): (Segment & { from: number; to: number })[] {
  const order = new Map(legend.map((series, i) => [series.key, i]));
  const place = (segment: Segment) => order.get(segment.series) ?? legend.length;
  let top = 0;
  return [...row.segments]
    .filter((segment) => segment.value !== 0)
    .sort((a, b) => place(a) - place(b))
    .map((segment) => {
      const size = Math.abs(segment.value);
      if (drawing.diverging && place(segment) === 0) return { ...segment, from: -size, to: 0 };
      const from = top;
      top += size;
      return { ...segment, from, to: top };
    });
}

/** Where the values from `from` to `to` lie on an axis; a mirrored axis begins at the right edge. */
export function stretchOf(from: number, to: number, [low, high]: [number, number], mirrored: boolean): Stretch {
  const at = (value: number) => Math.min(1, Math.max(0, (value - low) / (high - low)));
  return { start: mirrored ? 1 - at(to) : at(from), size: at(to) - at(from) };
}

/** A few bars do not become slabs: none is wider than this part of the drawing. */
const WIDEST_COLUMN = 0.09;

/** Where a column of so many stands, between gaps of a quarter of its room. */
export function columnOf(index: number, count: number, mirrored: boolean): Stretch {
  const room = 1 / Math.max(1, count);
  const size = Math.min(room * 0.75, WIDEST_COLUMN);
  const middle = (mirrored ? count - 1 - index : index) * room + room / 2;
  return { start: middle - size / 2, size };
}
