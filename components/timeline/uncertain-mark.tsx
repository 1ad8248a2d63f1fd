import { type Scale, stretchOf, xOf } from "@/lib/timeline/scale";
import type { TimelineItem } from "@/lib/timeline/timeline-data";

const BAR = 14;

interface UncertainProps {
  item: TimelineItem;
  scale: Scale;
  y: number;
  colour: string;
  percent(x: number): string;
}

/** What the text allows is a bar; a day from outside the text is a hollow dot, on the bar or on a short whisker. */
export function UncertainMark({ item, scale, y, colour, percent }: UncertainProps) {
  const stroke = `var(${colour})`;
  const dashed = item.day !== null;
  const day = item.day === null ? null : xOf(scale, item.day + 0.5);
  const bar = item.bar ? stretchOf(scale, item.bar[0], item.bar[1] + 1) : null;
  const narrow = bar ? Math.max(0, (8 - (bar[1] - bar[0])) / 2) : 0;
  return (
    <>
      {bar ? (
        <rect
          x={percent(bar[0] - narrow)}
          width={percent(bar[1] - bar[0] + narrow * 2)}
          y={y - BAR / 2}
          height={BAR}
          rx="3"
          fill={stroke}
          fillOpacity="0.16"
          stroke={stroke}
          strokeDasharray={dashed ? "4 3" : undefined}
        />
      ) : null}
      {day !== null ? (
        <>
          {bar ? null : (
            <line
              x1={percent(day - 15)}
              x2={percent(day + 15)}
              y1={y}
              y2={y}
              stroke={stroke}
              strokeWidth="1.5"
              strokeDasharray="3 2"
            />
          )}
          <circle cx={percent(day)} cy={y} r="5.5" fill="var(--paper)" stroke={stroke} strokeWidth="2" />
        </>
      ) : null}
    </>
  );
}
