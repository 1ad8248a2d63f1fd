import { type RefObject, useEffect, useRef } from "react";
import { panSpan, type Span, zoomSpan } from "@/lib/timeline/window";
import type { Move } from "./use-view";

/** Below so many pixels a press is a click. */
const SLACK = 4;

/**
 * Wheel, drag and pinch on the plot. A plain vertical wheel scrolls the page unless the keyboard has brought the focus
 * here: whoever only clicked or dragged still expects to scroll on. Where there is nothing to zoom, the page scrolls too.
 * @param frame The element whose width is the time in view.
 * @returns Whether the last press was a drag, so that it is not taken for a click.
 */
export function useGestures(
  plot: RefObject<HTMLElement | null>,
  frame: RefObject<Element | null>,
  move: (change: Move) => void,
  span: Span,
  whole: Span,
  mirrored: boolean,
): RefObject<boolean> {
  const dragged = useRef(false);
  const latest = useRef(span);
  useEffect(() => {
    latest.current = span;
  }, [span]);

  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const shareAt = (x: number) => {
      const { left, width } = (frame.current ?? element).getBoundingClientRect();
      const share = Math.min(Math.max((x - left) / width, 0), 1);
      return mirrored ? 1 - share : share;
    };
    const pan = (pixels: number) => {
      const { width } = (frame.current ?? element).getBoundingClientRect();
      move((now) => panSpan(now, (mirrored ? -pixels : pixels) / width, whole));
    };
    const zoom = (factor: number, x: number) => move((now) => zoomSpan(now, factor, shareAt(x), whole));

    const onWheel = (event: WheelEvent) => {
      const meant = readWheel(event, element.matches(":focus-visible"));
      if (!meant) return;
      const all = latest.current[1] - latest.current[0] >= whole[1] - whole[0];
      if (all && "zoom" in meant && meant.zoom < 1 && !event.ctrlKey) return;
      event.preventDefault();
      if ("pan" in meant) pan(meant.pan);
      else zoom(meant.zoom, event.clientX);
    };
    const remove = followPointers(element, pan, zoom, dragged);
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => {
      element.removeEventListener("wheel", onWheel);
      remove();
    };
  }, [plot, frame, move, whole, mirrored]);

  return dragged;
}

/** What a turn of the wheel means: so many pixels along, a zoom, or nothing, so that the page scrolls. */
function readWheel(event: WheelEvent, focused: boolean): { pan: number } | { zoom: number } | null {
  const pixels = event.deltaMode === 1 ? 16 : 1;
  if (event.shiftKey) return { pan: (event.deltaY || event.deltaX) * pixels };
  if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) return { pan: event.deltaX * pixels };
  if (!event.ctrlKey && !event.metaKey && !focused) return null;
  // Touchpads report a pinch as small turns with ctrl.
  const turn = Math.max(-200, Math.min(200, event.deltaY * pixels));
  return { zoom: 1.0016 ** (-turn * (event.ctrlKey ? 3 : 1)) };
}

/** One pointer drags, two pinch. */
function followPointers(
  element: HTMLElement,
  pan: (pixels: number) => void,
  zoom: (factor: number, x: number) => void,
  dragged: RefObject<boolean>,
): () => void {
  const down = new Map<number, number>();
  let start = 0;
  const onDown = (event: PointerEvent) => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    if (down.size === 0) {
      start = event.clientX;
      dragged.current = false;
    }
    down.set(event.pointerId, event.clientX);
  };
  const onMove = (event: PointerEvent) => {
    const before = down.get(event.pointerId);
    if (before === undefined) return;
    const x = event.clientX;
    if (!dragged.current && down.size === 1 && Math.abs(x - start) < SLACK) return;
    if (!dragged.current) element.setPointerCapture(event.pointerId);
    dragged.current = true;
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, x);
    if (other === undefined) return pan(before - x);
    const factor = Math.max(Math.abs(x - other), 8) / Math.max(Math.abs(before - other), 8);
    zoom(factor, (x + other) / 2);
  };
  const onUp = (event: PointerEvent) => down.delete(event.pointerId);
  const onDragStart = (event: Event) => event.preventDefault();
  const listeners = [
    ["pointerdown", onDown],
    ["pointermove", onMove],
    ["pointerup", onUp],
    ["pointercancel", onUp],
    ["dragstart", onDragStart],
  ] as const;
  for (const [name, listener] of listeners) element.addEventListener(name, listener as EventListener);
  return () => {
    for (const [name, listener] of listeners) element.removeEventListener(name, listener as EventListener);
  };
}
