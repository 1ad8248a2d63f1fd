import { type Bar, DOT, type Group, groupPoints, type Point, packBars, radiusOf, type Stretch } from "./group-marks";
import { type Scale, stretchOf, xOf } from "./scale";
import type { Cell, Lane, TimelineData, TimelineItem } from "./timeline-data";
import type { Span } from "./window";

// A lane has a row of dots (the reports fix the day) and, under it, up to two levels of bars (they do not). Its height
// depends on what the lane holds over all time, never on the window, so that nothing jumps while the reader moves.

const DOTS = 32;
const BARS = 28;
const AIR = 6;
export const MOST_LEVELS = 2;
/** The width for which levels are counted, in pixels. */
const NARROW = 640;

/** How tall a lane is and where its rows stand, in pixels. */
export interface LaneShape {
  height: number;
  dots: number;
  bars: number;
  barRow: number;
}

/** The shape of a lane, known before anything is drawn. */
export function shapeOf(lane: Pick<Lane, "certain" | "levels">): LaneShape {
  const { levels } = lane;
  const dots = lane.certain > 0 || levels === 0 ? DOTS : 0;
  return { height: AIR * 2 + dots + levels * BARS, dots: AIR + dots / 2, bars: AIR + dots + BARS / 2, barRow: BARS };
}

/** A mark of the dots row holds meetings, or slots that the server has counted. */
export type DotMember = { item: TimelineItem } | { cell: Cell };

/** On which side of a mark its label has room: of the picture, not of the language. */
interface Labelled {
  label: "left" | "right" | null;
}

/** What is drawn in a lane, in pixels from the left edge. */
export interface LaneDrawing {
  dots: (Group<DotMember> & Labelled)[];
  bars: (Bar<TimelineItem> & Labelled)[];
  /** Where meetings of unknown day may have been, where they are too many to draw: slots and how many. */
  bands: { from: number; to: number; cell: Cell }[];
}

/**
 * Lays out one lane of the part of time in view.
 * @param scale From time to pixels; grouping needs real pixels.
 */
export function layOutLane(data: Pick<TimelineData, "items" | "counts">, lane: Lane, scale: Scale): LaneDrawing {
  const cells = data.counts?.cells.filter((cell) => cell.lane === lane.key) ?? [];
  const items = data.items.filter((item) => item.lanes.includes(lane.key));
  const dots = groupPoints(
    [...dotItems(items, scale), ...dotCells(cells, scale)].filter((dot) => seen(dot.x, dot.x, scale)),
  );
  const stretches = items.filter((item) => item.uncertain).map((item) => stretchOfItem(item, scale));
  const bars = packBars(
    stretches.filter(({ from, to }) => seen(from, to, scale)),
    lane.levels,
  );
  const inLevels = Array.from({ length: lane.levels }, (_, level) => bars.filter((bar) => bar.level === level));
  return {
    dots: labelled(dots, scale.width, dotEdges, (dot) => dot.members.map((one) => ("item" in one ? one.item : null))),
    bars: inLevels.flatMap((level) => labelled(level, scale.width, barEdges, (bar) => bar.members)),
    bands: cells
      .filter((cell) => cell.uncertain > 0)
      .map((cell) => ({ ...asStretch(stretchOf(scale, cell.from, cell.to + 1)), cell }))
      .filter(({ from, to }) => seen(from, to, scale)),
  };
}

function dotItems(items: TimelineItem[], scale: Scale): Point<DotMember>[] {
  return items.flatMap((item) =>
    item.uncertain || item.day === null ? [] : [{ x: xOf(scale, item.day + 0.5), n: 1, what: { item } }],
  );
}

function dotCells(cells: Cell[], scale: Scale): Point<DotMember>[] {
  return cells.flatMap((cell) =>
    cell.certain === 0 ? [] : [{ x: xOf(scale, (cell.from + cell.to + 1) / 2), n: cell.certain, what: { cell } }],
  );
}

/** The bar of a meeting; the day known from elsewhere stands on it, or beside it where the text is contradicted. */
function stretchOfItem(item: TimelineItem, scale: Scale): Stretch<TimelineItem> {
  const days = [...(item.bar ? [item.bar[0], item.bar[1] + 1] : []), ...(item.day === null ? [] : [item.day + 0.5])];
  return { ...asStretch(stretchOf(scale, Math.min(...days), Math.max(...days))), what: item };
}

function asStretch([from, to]: [number, number]): { from: number; to: number } {
  return { from, to };
}

/** Letters of a label are about so wide, in pixels; so much air is around it. */
const LETTER = 6.6;
const LABEL_AIR = 16;

function dotEdges(dot: Group<DotMember>): [number, number] {
  const radius = dot.n === 1 ? DOT : radiusOf(dot.n);
  return [Math.min(dot.from, dot.x - radius), Math.max(dot.to, dot.x + radius)];
}

function barEdges(bar: Bar<TimelineItem>): [number, number] {
  return [bar.from, bar.to];
}

/** Gives the marks of one row, from left to right, their labels: after the mark, else before it, else none. */
function labelled<M>(
  marks: M[],
  width: number,
  edges: (mark: M) => [number, number],
  items: (mark: M) => (TimelineItem | null)[],
): (M & Labelled)[] {
  let free = 0;
  return marks.map((mark, i) => {
    const [from, to] = edges(mark);
    const [only, more] = items(mark);
    const next = marks[i + 1];
    const end = next === undefined ? width : edges(next)[0];
    const need = only && more === undefined ? only.label.length * LETTER + LABEL_AIR : Number.POSITIVE_INFINITY;
    const label = end - to >= need ? "right" : from - free >= need ? "left" : null;
    free = label === "right" ? to + need : to;
    return { ...mark, label };
  });
}

/** The levels that bars need over the whole period: fewer suffice for any part of it, for there they have more room. */
export function levelsOf(items: TimelineItem[], lane: string, span: Span): number {
  const scale = { span, width: NARROW, mirrored: false };
  const mine = items.filter((item) => item.uncertain && item.lanes.includes(lane));
  const bars = packBars(
    mine.map((item) => stretchOfItem(item, scale)),
    MOST_LEVELS,
  );
  return bars.reduce((most, bar) => Math.max(most, bar.level + 1), 0);
}

function seen(from: number, to: number, scale: Scale): boolean {
  return to >= 0 && from <= scale.width;
}

/** How many meetings a mark of the dots row stands for, and the first and last day of these. */
export function extentOfDots(members: DotMember[]): { from: number; to: number } {
  const days = members.map((member) =>
    "item" in member ? [member.item.day ?? 0, member.item.day ?? 0] : [member.cell.from, member.cell.to],
  ) as [number, number][];
  return { from: Math.min(...days.map(([from]) => from)), to: Math.max(...days.map(([, to]) => to)) };
}

/** The first and last day that the meetings of a bar may have been on. */
export function extentOfBar(members: TimelineItem[]): { from: number; to: number } {
  const days = members.flatMap((item) => [...(item.bar ?? []), ...(item.day === null ? [] : [item.day])]);
  return { from: Math.min(...days), to: Math.max(...days) };
}
