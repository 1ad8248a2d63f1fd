import { useLayoutEffect, useRef } from "react";
import type { Direction } from "@/lib/i18n/reader";
import type { PointedMark } from "./mark-events";

const GAP = 6;

/**
 * What a mark says, above it and inside the width of the chart. Screen readers have the same words as the name of the
 * link. Its place is set through the style object: the policy of the page refuses style attributes in markup.
 */
export function MarkTooltip({ mark, width, dir }: { mark: PointedMark; width: number; dir: Direction }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    const { offsetWidth, offsetHeight, style } = box.current;
    const left = Math.min(Math.max(0, mark.x - offsetWidth / 2), Math.max(0, width - offsetWidth));
    style.left = `${left}px`;
    style.top = `${mark.y - GAP - offsetHeight}px`;
  }, [mark, width]);
  return (
    <div
      ref={box}
      aria-hidden="true"
      dir={dir}
      className="pointer-events-none absolute z-20 w-max max-w-72 rounded border border-line bg-raised px-2.5 py-1.5 text-ink text-sm shadow-md"
    >
      {mark.label}
    </div>
  );
}
