import type { Direction } from "@/lib/i18n/reader";
import type { PointedMark } from "./mark-events";

/** As wide as the class allows (18rem), halved: the tooltip stays inside the chart. */
const HALF_WIDTH = 144;

/** What a mark says, above it. Screen readers have the same words as the name of the link. */
export function MarkTooltip({ mark, width, dir }: { mark: PointedMark; width: number; dir: Direction }) {
  const half = Math.min(HALF_WIDTH, width / 2);
  const x = Math.min(Math.max(mark.x, half), width - half);
  return (
    <div
      aria-hidden="true"
      dir={dir}
      className="pointer-events-none absolute z-20 w-max max-w-72 rounded border border-line bg-raised px-2.5 py-1.5 text-ink text-sm shadow-md"
      style={{ left: x, top: mark.y - 6, transform: "translate(-50%, -100%)" }}
    >
      {mark.label}
    </div>
  );
}
