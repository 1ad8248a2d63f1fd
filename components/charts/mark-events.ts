import { type RefObject, useEffect, useState } from "react";

/** The mark that a reader points at or has reached by keyboard. */
export interface PointedMark {
  name: string;
  label: string;
  /** The middle of its upper edge, in pixels of the chart. */
  x: number;
  y: number;
}

/**
 * Listens once for all marks of a chart: pointing and focus show what a mark says, Escape hides it.
 */
export function useMarkEvents(root: RefObject<HTMLElement | null>): PointedMark | null {
  const [mark, setMark] = useState<PointedMark | null>(null);
  useEffect(() => {
    const chart = root.current;
    if (!chart) return;
    const listening = new AbortController();
    const { signal } = listening;
    const point = (event: Event) => setMark(pointedMark(chart, event.target));
    const leave = () => setMark(null);
    const dismiss = (event: KeyboardEvent) => event.key === "Escape" && setMark(null);
    chart.addEventListener("pointerover", point, { signal });
    chart.addEventListener("pointerleave", leave, { signal });
    chart.addEventListener("focusin", point, { signal });
    chart.addEventListener("focusout", leave, { signal });
    chart.addEventListener("keydown", dismiss, { signal });
    return () => listening.abort();
  }, [root]);
  return mark;
}

function markAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest("a[data-mark]") : null;
}

function pointedMark(chart: Element, target: EventTarget | null): PointedMark | null {
  const link = markAt(target);
  if (!link) return null;
  const frame = chart.getBoundingClientRect();
  const box = link.getBoundingClientRect();
  return {
    name: link.getAttribute("data-mark") ?? "",
    label: link.getAttribute("aria-label") ?? "",
    x: box.left + box.width / 2 - frame.left,
    y: box.top - frame.top,
  };
}
