import { type RefObject, useLayoutEffect, useState } from "react";
import { columnOf } from "@/lib/figures/figure";
import { COLUMN_HEAD, COLUMN_HEIGHT } from "./bar-layout";
import type { DrawnBars } from "./drawn-bars";

/** Where the bars of the server's picture stand, in pixels of the plot. */
export interface BarPlaces {
  width: number;
  height: number;
  /** Where each bar begins across the axis, and how thick it is. */
  bars: { start: number; size: number }[];
}

/**
 * Measures the picture, and again whenever its size or its rows change. Labels wrap as they need to, so that only the
 * browser knows where a row stands.
 * @param plot The box over the bars.
 */
export function useBarPlaces(
  root: RefObject<HTMLElement | null>,
  plot: RefObject<HTMLElement | null>,
  drawn: DrawnBars,
): BarPlaces | null {
  const [places, setPlaces] = useState<BarPlaces | null>(null);
  useLayoutEffect(() => {
    const box = plot.current;
    const picture = root.current;
    if (!box || !picture) return;
    const measure = () =>
      setPlaces(drawn.layout === "rows" ? rowPlaces(picture, box, drawn) : columnPlaces(box, drawn));
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    measure();
    return () => observer.disconnect();
  }, [root, plot, drawn]);
  return places;
}

function rowPlaces(picture: HTMLElement, box: HTMLElement, drawn: DrawnBars): BarPlaces {
  const { top, width, height } = box.getBoundingClientRect();
  const cells = new Map<string, DOMRect>();
  for (const cell of picture.querySelectorAll<HTMLElement>("[data-bar]")) {
    cells.set(cell.dataset.bar ?? "", cell.getBoundingClientRect());
  }
  const bars = drawn.rows.map((row) => {
    const cell = cells.get(row.key);
    return { start: cell ? cell.top - top + (cell.height - row.thickness) / 2 : 0, size: row.thickness };
  });
  return { width, height, bars };
}

function columnPlaces(box: HTMLElement, drawn: DrawnBars): BarPlaces {
  const { width } = box.getBoundingClientRect();
  const bars = drawn.rows.map((_, i) => {
    const { start, size } = columnOf(i, drawn.rows.length, drawn.mirrored);
    return { start: start * width, size: size * width };
  });
  return { width, height: COLUMN_HEAD + COLUMN_HEIGHT, bars };
}
