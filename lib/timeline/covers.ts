import type { TimelineData } from "./timeline-data";
import { daysOf, type Unit, unitFor } from "./units";
import { daysOfSpan, type Span } from "./window";

/** Pixels that a slot needs for its count. */
const SLOT = 30;
/** So many marks a drawing has at most: a slot has one for its count and one for what is uncertain, in each lane. */
const MOST_MARKS = 270;
/** So many meetings are given one by one; above that there are counts. Each weighs some hundred bytes of a page. */
export const MOST_MEETINGS = 180;
/** A guess of so much of that is taken for less. */
const SURE = 0.8;

/** The window to ask for: the view and half of it on either side, so that a short move needs no new question. */
export function windowToAsk([start, end]: Span, whole: Span): [number, number] {
  const more = (end - start) / 2;
  return daysOfSpan([Math.max(start - more, whole[0]), Math.min(end + more, whole[1])]);
}

/** How many slots so many lanes have room for: in their width, and in the drawing as a whole. */
export function slotsInView(width: number, lanes: number): number {
  // One slot more is seen where the first and the last are cut.
  return Math.min(width / SLOT, MOST_MARKS / (2 * Math.max(lanes, 1)) - 1);
}

/** How many slots to ask for in that window, so that those in view fill a picture so many pixels wide. */
export function slotsToAsk(span: Span, whole: Span, width: number, lanes: number): number {
  const [first, last] = windowToAsk(span, whole);
  const views = (last + 1 - first) / (span[1] - span[0]);
  return Math.min(Math.max(Math.floor(slotsInView(width, lanes) * views), 10), 120);
}

/** What of a timeline's data says which part of time it is enough for. */
export type Coverage = Pick<TimelineData, "covers" | "counts" | "extent" | "lanes" | "overview">;

/** Whether what the browser has is enough to draw a part of time as well as the server could. */
export function covers(data: Coverage, span: Span, whole: Span, width: number): boolean {
  if (!data.covers || !data.extent) return true;
  const [first, last] = daysOfSpan(span);
  const reaches = data.covers[0] <= Math.max(first, data.extent[0]) && data.covers[1] >= Math.min(last, data.extent[1]);
  if (!reaches || !data.counts) return reaches;
  if (isTooFine(data.counts.unit, data.lanes.length, span)) return false;
  const [from, to] = windowToAsk(span, whole);
  const finest = unitFor(to + 1 - from, slotsToAsk(span, whole, width, data.lanes.length));
  return daysOf(finest) >= daysOf(data.counts.unit) && !areFew(data.overview, from, to);
}

/** Finer slots than asked for are as good, as long as they do not make a crowd of marks. */
function isTooFine(unit: Unit, lanes: number, [start, end]: Span): boolean {
  return ((end - start) / daysOf(unit)) * lanes * 2 > MOST_MARKS;
}

/**
 * Whether a window holds so few that the server would give them one by one: a guess from the strip of the whole period,
 * on the safe side, for within a bin of it meetings may lie close together.
 */
function areFew(overview: TimelineData["overview"], from: number, to: number): boolean {
  let certain = 0;
  let uncertain = 0;
  for (const bin of overview) {
    const days = Math.min(bin.to, to) - Math.max(bin.from, from) + 1;
    if (days <= 0) continue;
    if (bin.uncertain) uncertain = Math.max(uncertain, bin.n);
    else certain += (bin.n * days) / (bin.to - bin.from + 1);
  }
  return certain + uncertain <= MOST_MEETINGS * SURE;
}
