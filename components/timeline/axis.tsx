import type { Ref } from "react";
import { type Scale, xOf } from "@/lib/timeline/scale";
import type { Tick } from "@/lib/timeline/ticks";

/** The axis under the lanes. It is also what the width of the picture is measured on. */
export function Axis({ scale, ticks, frame }: { scale: Scale; ticks: Tick[]; frame: Ref<SVGSVGElement> }) {
  return (
    <svg ref={frame} width="100%" height="26" direction="ltr" aria-hidden="true" className="block overflow-hidden">
      <line x1="0" x2="100%" y1="0.5" y2="0.5" stroke="var(--muted)" />
      {ticks.map(({ day, label }) => {
        const x = xOf(scale, day);
        if (x < 18 || x > scale.width - 18) return null;
        return (
          <text
            key={day}
            x={`${((x / scale.width) * 100).toFixed(3)}%`}
            y="15"
            textAnchor="middle"
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
