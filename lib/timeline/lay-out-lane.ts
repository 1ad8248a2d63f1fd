import { type Bar, type Group, groupPoints, type Point, packBars, type Stretch } from "./group-marks";
import { type Scale, stretchOf, xOf } from "./scale";
import type { Cell, Lane, TimelineData, TimelineItem } from "./timeline-data";

// A lane has a row of dots (the reports fix the day) and, under it, up to two levels of bars (they do not). Its height
// depends on what the lane holds over all time, never on the window, so that nothing jumps while the reader moves.

const DOTS = 32;
const BARS = 28;
const AIR = 6;

/** How tall a lane is and where its rows stand, in pixels. */
export interface LaneShape {
  height: number;
  dots: number;
  bars: number;
  levels: number;
}

/** The shape of a lane, known before anything is drawn. */
export function shapeOf(lane: Pick<Lane, "certain" | "uncertain">): LaneShape {
  const levels = Math.min(lane.uncertain, 2);
  const dots = lane.certain > 0 || levels === 0 ? DOTS : 0;
  return { height: AIR * 2 + dots + levels * BARS, dots: AIR + dots / 2, bars: AIR + dots + BARS / 2, levels };
}

/** A mark of the dots row holds meetings, or slots that the server has counted. */
export type DotMember = { item: TimelineItem } | { cell: Cell };

/** What is drawn in a lane, in pixels from the left edge. */
export interface LaneDrawing {
  dots: (Group<DotMember> & { room: number })[];
  bars: (Bar<TimelineItem> & { room: number })[];
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
    shapeOf(lane).levels,
  );
  return {
    dots: dots.map((dot, i) => ({ ...dot, room: (dots[i + 1]?.from ?? scale.width) - dot.to })),
    bars: bars.map((bar, i) => ({ ...bar, room: roomAfter(bar, bars.slice(i + 1), scale) })),
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

function roomAfter(bar: Bar<TimelineItem>, later: Bar<TimelineItem>[], scale: Scale): number {
  return (later.find((one) => one.level === bar.level)?.from ?? scale.width) - Math.max(bar.to, 0);
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
