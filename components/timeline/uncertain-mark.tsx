import type { Direction } from "@/lib/i18n/reader";
import { type Scale, stretchOf, xOf } from "@/lib/timeline/scale";
import type { TimelineItem } from "@/lib/timeline/timeline-data";

const BAR = 14;

interface UncertainProps {
  item: TimelineItem;
  scale: Scale;
  y: number;
  colour: string;
  dir: Direction;
  percent(x: number): string;
}

/**
 * What the text allows is a bar; a day from outside the text is a hollow dot on it. Where the text allows any day there
 * is nothing to stand on, and no length to draw: the mark asks.
 */
export function UncertainMark({ item, scale, y, colour, dir, percent }: UncertainProps) {
  const stroke = `var(${colour})`;
  const dashed = item.day !== null;
  if (item.day !== null && item.bar === null) {
    return <DatelessMark x={percent(xOf(scale, item.day + 0.5))} y={y} colour={stroke} dir={dir} />;
  }
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
        <circle cx={percent(day)} cy={y} r="5.5" fill="var(--paper)" stroke={stroke} strokeWidth="2" />
      ) : null}
    </>
  );
}

/** A day known from outside the text, of which the reports say nothing: hollow, with the question mark of the language. */
export function DatelessMark(props: { x: string | number; y: number; colour: string; dir: Direction }) {
  const { x, y, colour, dir } = props;
  return (
    <>
      <circle cx={x} cy={y} r="7.5" fill="var(--paper)" stroke={colour} strokeWidth="1.5" strokeDasharray="2.5 2" />
      <text
        x={x}
        y={y}
        textAnchor="middle"
        dominantBaseline="central"
        className="fill-ink font-semibold text-[0.6875rem]"
      >
        {dir === "rtl" ? "؟" : "?"}
      </text>
    </>
  );
}
