// What the server's picture and Recharts must agree on, to the pixel, so that one can take the place of the other.

/** How thick a bar of a row is, in pixels: a group of topics, and a topic under it. */
export const ROW_THICKNESS = [22, 14] as const;
/** A mark can be hit on this height, however thin its bar is. */
export const ROW_TARGET = 28;
/** Room for the labels and for the number, and between them the bars. On a phone the label stands above its bar. */
export const ROW_COLUMNS = "grid grid-cols-[minmax(0,1fr)_5rem] sm:grid-cols-[min(36%,13rem)_minmax(0,1fr)_5rem]";
/** The place of the bars inside the rows. */
export const ROW_PLOT = "absolute inset-y-0 start-0 end-20 sm:start-[min(36%,13rem)]";
/** Bars that run to both sides have their numbers at both ends. */
export const ENDS_COLUMNS =
  "grid grid-cols-[5rem_minmax(0,1fr)_5rem] sm:grid-cols-[min(36%,13rem)_5rem_minmax(0,1fr)_5rem]";
export const ENDS_PLOT = "absolute inset-y-0 start-20 end-20 sm:start-[calc(min(36%,13rem)+5rem)]";

/** Columns: height of the bars, and of the numbers above them. */
export const COLUMN_HEIGHT = 200;
export const COLUMN_HEAD = 24;
/** Room for the labels of the ticks, and beside them the columns. */
export const COLUMN_COLUMNS = "grid grid-cols-[3rem_minmax(0,1fr)]";
export const COLUMN_PLOT = "absolute top-0 start-12 end-0 h-[224px]";

/** A part of a whole as an SVG length. */
export function percent(part: number): string {
  return `${Math.round(part * 100_000) / 1_000}%`;
}

/** The name of a mark, by which the picture, the tooltip and Recharts know it. */
export function markName(row: string, series: string): string {
  return `${row} ${series}`;
}

/** The layers of a chart, inside one stacking context of its own: lines of the ticks, Recharts, links. */
export const UNDERNEATH = "-z-10";
export const ON_TOP = "z-10";

/**
 * The pieces of bars in a drawing: set apart by a line of paper; they give way to the drawing of Recharts while their
 * links stay where they are. Said once for all of them, since a drawing has hundreds.
 */
export const MARKS =
  "[&_[data-mark]>:last-child]:stroke-paper group-data-live/bars:[&_[data-mark]>:last-child]:opacity-0";

/** A length in pixels as finely as a screen shows it: further digits would only be carried. */
export function pixels(length: number): number {
  return Math.round(length * 100) / 100;
}
