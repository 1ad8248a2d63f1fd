import { setTimeout as sleep } from "node:timers/promises";
import { makeSegments } from "./make-segments";

/** Milliseconds between looks. */
const PATROL = 60_000;

/** Makes segments in the background, until it is stopped. */
export type SegmentKeeper = {
  /** Begins no further segment; one that is being made is given up when its process ends, and nothing of it is left. */
  stop(): void;
};

/**
 * Looks every minute whether there are fresh meetings enough for a segment of the search. However many processes do it on one
 * database, one at a time makes segments. What fails is tried again at the next look.
 * @param url a postgresql:// address
 */
export function keepSegments(url: string, patrol: number = PATROL): SegmentKeeper {
  const stopping = new AbortController();
  const { signal } = stopping;
  void (async () => {
    while (!signal.aborted) {
      await sleep(patrol, undefined, { signal, ref: false }).catch(() => {});
      if (!signal.aborted) await makeSegments(url, { signal }).catch(() => {});
    }
  })();
  return { stop: () => stopping.abort() };
}
