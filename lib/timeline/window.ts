import { dayNumber, dayString } from "./days";

/** The part of time in view: from the beginning of the first day to the beginning of the day after the last. */
export type Span = readonly [start: number, end: number];

/** Dates are known to the day at best: nothing is gained by going below a week. */
export const SHORTEST = 7;

/** The least that the whole period covers, in days, so that one day's meetings stand in some context. */
const LEAST_WHOLE = 60;

/**
 * The whole period: first to last day with some air on both sides, so that no mark stands on the edge.
 * @param first The number of the first day.
 * @param last The number of the last day, which counts.
 */
export function wholeSpan(first: number, last: number): Span {
  const days = last + 1 - first;
  const air = Math.ceil(Math.max(days * 0.04, (LEAST_WHOLE - days) / 2, 1));
  return [first - air, last + 1 + air];
}

/** The nearest span that lies in the whole period and is not shorter than a week: moved if that is enough, else cut. */
export function clampSpan([start, end]: Span, whole: Span): Span {
  const longest = whole[1] - whole[0];
  const length = Math.min(Math.max(end - start, Math.min(SHORTEST, longest)), longest);
  const middle = (start + end) / 2;
  const from = Math.min(Math.max(middle - length / 2, whole[0]), whole[1] - length);
  return [from, from + length];
}

/**
 * Zooms about a point, which keeps its place in the picture.
 * @param factor Above 1 zooms in.
 * @param at Where the point is, 0 (start) to 1 (end).
 */
export function zoomSpan([start, end]: Span, factor: number, at: number, whole: Span): Span {
  const length = end - start;
  const longest = whole[1] - whole[0];
  const wanted = Math.min(Math.max(length / factor, Math.min(SHORTEST, longest)), longest);
  const point = start + length * at;
  return clampSpan([point - wanted * at, point + wanted * (1 - at)], whole);
}

/** Moves the view by a share of its length: 0.25 is a quarter later. */
export function panSpan([start, end]: Span, share: number, whole: Span): Span {
  const by = (end - start) * share;
  return clampSpan([start + by, end + by], whole);
}

/**
 * Zooms about a point in time, or about the edge that is nearest to it.
 * @param about In days; null for the middle.
 */
export function zoomAbout(span: Span, factor: number, about: number | null, whole: Span): Span {
  const [start, end] = span;
  const at = about === null ? 0.5 : Math.min(Math.max((about - start) / (end - start), 0), 1);
  return zoomSpan(span, factor, at, whole);
}

/** The view of an address' window (first and last day), kept inside the period. */
export function spanOfWindow(window: readonly [string, string], whole: Span): Span {
  return clampSpan([dayNumber(window[0]), dayNumber(window[1]) + 1], whole);
}

/** The first and last day of a view as numbers: every day of which some part is seen. */
export function daysOfSpan([start, end]: Span): [number, number] {
  const first = Math.floor(start + 1e-6);
  return [first, Math.max(Math.ceil(end - 1e-6) - 1, first + 1)];
}

/** The first and last day to name for a view: at the whole period those of the meetings, for the air around them is none. */
export function namedDays(span: Span, whole: Span, extent: readonly [number, number]): readonly [number, number] {
  return windowOfSpan(span, whole) === null ? extent : daysOfSpan(span);
}

/** The window parameter that opens a view again, or null for the whole period, which needs none. */
export function windowOfSpan(span: Span, whole: Span): string | null {
  if (span[1] - span[0] >= whole[1] - whole[0] - 0.5) return null;
  const [first, last] = daysOfSpan(span);
  return `${dayString(first)}..${dayString(last)}`;
}

/** Reads a window parameter as the browser finds it in the address; null for anything else. */
export function readWindow(value: string | null): [string, string] | null {
  const match = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(value ?? "");
  const [, from = "", to = ""] = match ?? [];
  return match && dayNumber(from) < dayNumber(to) ? [from, to] : null;
}
