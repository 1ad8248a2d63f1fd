import type { Ref } from "react";
import type { Direction } from "@/lib/i18n/reader";
import { type Scale, xOf } from "@/lib/timeline/scale";
import type { Tick } from "@/lib/timeline/ticks";

/** Pixels from an edge within which a label has no room, and within which it is written from there to the middle. */
export const NO_ROOM = 18;
const ASIDE = 42;

/** The axis under the lanes. It is also what the width of the picture is measured on. */
export function Axis(props: { scale: Scale; ticks: Tick[]; dir: Direction; frame: Ref<SVGSVGElement> }) {
  const { scale, ticks, dir, frame } = props;
  // Time has its own direction, the words of a date have that of their reader: anchors go by the latter.
  const [left, right] = dir === "ltr" ? (["start", "end"] as const) : (["end", "start"] as const);
  return (
    <svg ref={frame} width="100%" height="26" direction="ltr" aria-hidden="true" className="block overflow-hidden">
      <line x1="0" x2="100%" y1="0.5" y2="0.5" stroke="var(--muted)" />
      {ticks.map(({ day, label }) => {
        const x = xOf(scale, day);
        const after = x < ASIDE;
        const before = x > scale.width - ASIDE;
        if (x < NO_ROOM || x > scale.width - NO_ROOM) return null;
        return (
          <text
            key={day}
            x={`${((x / scale.width) * 100).toFixed(3)}%`}
            dx={after ? 2 - NO_ROOM : before ? NO_ROOM - 2 : undefined}
            y="15"
            direction={dir}
            textAnchor={after ? left : before ? right : "middle"}
            dominantBaseline="central"
            className="fill-muted text-xs"
            suppressHydrationWarning
          >
            {label}
          </text>
        );
      })}
    </svg>
  );
}
