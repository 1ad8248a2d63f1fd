import type { TimelineData } from "./timeline-data";
import { daysOf, unitFor } from "./units";
import { daysOfSpan, type Span } from "./window";

/** Pixels that a slot needs for its count. */
const SLOT = 30;
/** So many meetings the server gives one by one (lib/queries/get-timeline.ts). */
const MOST_MEETINGS = 300;

/** The window to ask for: the view and half of it on either side, so that a short move needs no new question. */
export function windowToAsk([start, end]: Span, whole: Span): [number, number] {
  const more = (end - start) / 2;
  return daysOfSpan([Math.max(start - more, whole[0]), Math.min(end + more, whole[1])]);
}

/** How many slots to ask for in that window, so that those in view fill a picture so many pixels wide. */
export function slotsToAsk(span: Span, whole: Span, width: number): number {
  const [first, last] = windowToAsk(span, whole);
  const views = (last + 1 - first) / (span[1] - span[0]);
  return Math.min(Math.max(Math.floor((width / SLOT) * views), 10), 120);
}

/** Whether what the browser has is enough to draw a part of time as well as the server could. */
export function covers(
  data: Pick<TimelineData, "covers" | "counts" | "extent">,
  span: Span,
  whole: Span,
  width: number,
): boolean {
  if (!data.covers || !data.extent) return true;
  const [first, last] = daysOfSpan(span);
  const reaches = data.covers[0] <= Math.max(first, data.extent[0]) && data.covers[1] >= Math.min(last, data.extent[1]);
  if (!reaches || !data.counts) return reaches;
  const [from, to] = windowToAsk(span, whole);
  const finest = unitFor(to + 1 - from, slotsToAsk(span, whole, width));
  return daysOf(finest) >= daysOf(data.counts.unit) && !areFew(data.counts.cells, from, to);
}

/** Whether a window holds so few that the server would give them one by one; a guess, for a meeting may count twice. */
function areFew(
  cells: { from: number; to: number; certain: number; uncertain: number }[],
  from: number,
  to: number,
): boolean {
  let sum = 0;
  for (const cell of cells) if (cell.to >= from && cell.from <= to) sum += cell.certain + cell.uncertain;
  return sum <= MOST_MEETINGS;
}
