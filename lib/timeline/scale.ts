import type { Span } from "./window";

/** Places time in a picture so many pixels wide, running from left to right or mirrored. */
export interface Scale {
  span: Span;
  width: number;
  mirrored: boolean;
}

/** Pixels from the left edge of a point in time (in days). */
export function xOf({ span, width, mirrored }: Scale, time: number): number {
  const share = (time - span[0]) / (span[1] - span[0]);
  return (mirrored ? 1 - share : share) * width;
}

/** The point in time (in days) at so many pixels from the left edge. */
export function timeAt({ span, width, mirrored }: Scale, x: number): number {
  const share = mirrored ? 1 - x / width : x / width;
  return span[0] + share * (span[1] - span[0]);
}

/** A stretch of time as pixels from the left edge, the lesser first. */
export function stretchOf(scale: Scale, start: number, end: number): [number, number] {
  const a = xOf(scale, start);
  const b = xOf(scale, end);
  return a < b ? [a, b] : [b, a];
}
