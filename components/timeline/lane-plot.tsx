import { memo, useLayoutEffect, useRef } from "react";
import { extentOfDots, type LaneDrawing, shapeOf } from "@/lib/timeline/lay-out-lane";
import { type Scale, xOf } from "@/lib/timeline/scale";
import type { Tick } from "@/lib/timeline/ticks";
import type { Lane } from "@/lib/timeline/timeline-data";
import { Ghost } from "./ghost";
import { BandMark, BarMark, DotMark } from "./marks";
import type { TimelineTexts } from "./timeline-texts";
import { BLEND } from "./use-detail";

interface Props {
  lane: Lane;
  drawing: LaneDrawing;
  /** What was drawn before other data came; it goes while that comes. */
  ghost: LaneDrawing | null;
  scale: Scale;
  ticks: Tick[];
  texts: TimelineTexts;
}

// Said once for all marks of a lane: there are hundreds.
const MARKS = "fill-ink font-semibold text-xs [&_a]:cursor-pointer [&_a:hover]:brightness-110";

/**
 * A lane: dots where the reports fix the day, bars under them where they do not. Places are shares of the width, so
 * that the picture is right at any width.
 */
export const LanePlot = memo(function LanePlot({ lane, drawing, ghost, scale, ticks, texts }: Props) {
  const shape = shapeOf(lane);
  const percent = (x: number) => `${((x / scale.width) * 100).toFixed(2)}%`;
  const most = Math.max(...drawing.bands.map(({ cell }) => cell.uncertain), 1);
  const common = { lane, texts, scale, percent };
  const marks = useRef<SVGGElement>(null);
  const blending = ghost !== null;
  useLayoutEffect(() => {
    if (blending) marks.current?.animate({ opacity: [0, 1] }, { duration: BLEND, easing: "ease-out" });
  }, [blending]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
    <svg
      width="100%"
      height={shape.height}
      direction="ltr"
      role="group"
      aria-label={lane.label}
      className="block overflow-hidden"
    >
      {ticks.map(({ day }) => {
        const x = percent(xOf(scale, day));
        return <line key={day} x1={x} x2={x} y1="0" y2="100%" stroke="var(--line)" />;
      })}
      {ghost ? <Ghost drawing={ghost} lane={lane} shape={shape} percent={percent} /> : null}
      <g ref={marks} className={MARKS}>
        {drawing.bands.map(({ from, to, cell }) => (
          <BandMark
            key={cell.from}
            {...common}
            cell={cell}
            from={from}
            to={to}
            y={shape.bars}
            height={(lane.levels - 1) * shape.barRow + 24}
            share={cell.uncertain / most}
          />
        ))}
        {drawing.bars.map((bar) => (
          <BarMark key={bar.members[0]?.id} {...common} bar={bar} y={shape.bars + bar.level * shape.barRow} />
        ))}
        {drawing.dots.map((dot) => (
          // Known by its first day, so that a mark keeps the focus while the picture moves.
          <DotMark key={extentOfDots(dot.members).from} {...common} dot={dot} y={shape.dots} />
        ))}
      </g>
    </svg>
  );
});
