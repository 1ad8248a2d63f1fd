import { useLayoutEffect, useRef } from "react";
import { DOT, radiusOf } from "@/lib/timeline/group-marks";
import type { LaneDrawing, LaneShape } from "@/lib/timeline/lay-out-lane";
import type { Lane } from "@/lib/timeline/timeline-data";
import { BLEND } from "./use-detail";

interface Props {
  drawing: LaneDrawing;
  lane: Lane;
  shape: LaneShape;
  percent(x: number): string;
}

/** The shapes of a drawing that is being replaced, on their way out: nothing to press and nothing to read. */
export function Ghost({ drawing, lane, shape, percent }: Props) {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    group.current?.animate({ opacity: [1, 0] }, { duration: BLEND, easing: "ease-in", fill: "forwards" });
  }, []);
  const colour = `var(${lane.colour})`;
  const height = Math.max(shape.height - shape.bars + 6, 14);
  return (
    <g ref={group} pointerEvents="none">
      {[...drawing.bands, ...drawing.bars].map(({ from, to }) => (
        <rect
          key={from}
          x={percent(from)}
          width={percent(to - from)}
          y={shape.bars - 12}
          height={height}
          fill={colour}
          fillOpacity="0.2"
        />
      ))}
      {drawing.dots.map(({ x, n }) => (
        <circle
          key={x}
          cx={percent(x)}
          cy={shape.dots}
          r={n === 1 ? DOT : radiusOf(n)}
          fill={n === 1 ? colour : "var(--raised)"}
          stroke={colour}
          strokeWidth="2"
        />
      ))}
    </g>
  );
}
