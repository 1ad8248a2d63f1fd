import { type RefObject, useEffect, useMemo, useState } from "react";
import { type LaneDrawing, layOutLane } from "@/lib/timeline/lay-out-lane";
import { type Mark, markOfBand, markOfBar, markOfDots } from "@/lib/timeline/mark";
import type { Scale } from "@/lib/timeline/scale";
import { ticksOf } from "@/lib/timeline/ticks";
import type { Lane, TimelineData } from "@/lib/timeline/timeline-data";
import type { Span } from "@/lib/timeline/window";
import { NO_ROOM } from "./axis";

/** The width that the first picture is laid out for; places are shares of it, only what overlaps depends on it. */
const ASSUMED = 900;
/** Pixels that a label of the axis needs. */
const LABEL = 84;

/** The width of the picture in pixels: assumed until it can be measured, so that server and browser begin alike. */
export function useWidth(frame: RefObject<Element | null>): number {
  const [width, setWidth] = useState(ASSUMED);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(Math.round(entry.contentRect.width), 100));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}

/**
 * All that is drawn of a part of time: the axis, the lanes, and the marks by their key.
 * @param former What was drawn before finer or coarser data came: each lane has it as `ghost` while it goes.
 */
export function useDrawing(
  data: TimelineData,
  former: TimelineData | null,
  span: Span,
  width: number,
  mirrored: boolean,
  tag: string,
) {
  const scale = useMemo<Scale>(() => ({ span, width, mirrored }), [span, width, mirrored]);
  const ticks = useMemo(() => {
    const edge = (NO_ROOM / width) * (span[1] - span[0]);
    return ticksOf(span, width / LABEL, tag, edge);
  }, [span, width, tag]);
  const lanes = useMemo(
    () =>
      data.lanes.map((lane) => ({
        lane,
        drawing: layOutLane(data, lane, scale),
        ghost: former && layOutLane(former, lane, scale),
      })),
    [data, former, scale],
  );
  const marks = useMemo(() => new Map(lanes.flatMap(marksOf).map((mark) => [mark.key, mark])), [lanes]);
  return { scale, ticks, lanes, marks };
}

function marksOf({ lane, drawing }: { lane: Lane; drawing: LaneDrawing }): Mark[] {
  return [
    ...drawing.dots.map((dot) => markOfDots(lane, dot)),
    ...drawing.bars.map((bar) => markOfBar(lane, bar)),
    ...drawing.bands.map(({ cell }) => markOfBand(cell, lane)),
  ];
}
