import { type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import { type Mark, timeOf } from "@/lib/timeline/mark";
import type { Span } from "@/lib/timeline/window";
import { movesOf } from "./controls";
import type { Move } from "./use-view";

/**
 * The keys of the plot and of the marks in it. A zoom is about the mark that has the focus, or else about the one that
 * is looked at; a mark that a move takes out of the picture hands the focus on, so that the next key is not lost.
 */
export function useKeys(props: {
  whole: Span;
  mirrored: boolean;
  marks: Map<string, Mark>;
  looked: Mark | undefined;
  plot: RefObject<HTMLElement | null>;
  move(change: Move): void;
  /** Called when the mark that had the focus is gone. */
  onLost(): void;
}) {
  const { whole, mirrored, marks, looked, plot, move, onLost } = props;
  const moves = useMemo(() => movesOf(whole, mirrored), [whole, mirrored]);
  const held = useRef<Mark | null>(null);

  useLayoutEffect(() => {
    const mark = held.current;
    if (!mark || !plot.current) return;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    onLost();
    const heir = [...marks.values()].find((one) => holds(one, mark));
    const element = heir && plot.current.querySelector<SVGAElement>(`[data-mark="${CSS.escape(heir.key)}"]`);
    held.current = heir ?? null;
    (element ?? plot.current).focus({ preventScroll: true });
  }, [marks, plot, onLost]);

  const onKeyDown = (event: KeyboardEvent) => {
    const change = moves[event.key];
    if (!change || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const key = (event.target as Element).closest("[data-mark]")?.getAttribute("data-mark");
    held.current = (key && marks.get(key)) || null;
    const about = held.current ?? looked;
    move((span) => change(span, about ? timeOf(about) : null));
  };
  return { moves, onKeyDown };
}

/** Whether a mark stands for what another stood for before the picture moved. */
function holds(mark: Mark, before: Mark): boolean {
  if (mark.lane.key !== before.lane.key || mark.certain !== before.certain) return false;
  const [first] = before.items;
  return first ? mark.items.some(({ id }) => id === first.id) : mark.from <= before.to && mark.to >= before.from;
}
