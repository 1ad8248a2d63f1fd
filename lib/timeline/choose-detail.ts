import { type Coverage, covers } from "./covers";
import type { Span } from "./window";
import { panSpan, zoomAbout } from "./window";

/** As far as two steps of the buttons or keys zoom. */
const CLOSER = 1.6 ** 2;

/**
 * The data to draw a part of time from, of what the browser has: what is drawn already as long as it is enough, else the
 * newest that is, else (until the server has answered) what is drawn already.
 * @param known Answers of the server, the newest last.
 */
export function chooseDetail<D extends Coverage>(
  drawn: D,
  known: readonly D[],
  span: Span,
  whole: Span,
  width: number,
): D {
  if (covers(drawn, span, whole, width)) return drawn;
  return known.findLast((data) => covers(data, span, whole, width)) ?? drawn;
}

/** The parts of time that a reader who looks at one may look at next, the likeliest first: closer, beside it, farther. */
export function likelyNext(span: Span, whole: Span): Span[] {
  return [
    zoomAbout(span, CLOSER, null, whole),
    panSpan(span, 1, whole),
    panSpan(span, -1, whole),
    zoomAbout(span, 1 / CLOSER, null, whole),
  ].filter(([start, end]) => Math.abs(start - span[0]) + Math.abs(end - span[1]) > 0.5);
}
