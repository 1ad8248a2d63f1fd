import { numberFormat } from "@/lib/i18n/intl-formats";
import { DOT, radiusOf } from "@/lib/timeline/group-marks";
import type { LaneDrawing } from "@/lib/timeline/lay-out-lane";
import { type Mark, markOfBand, markOfBar, markOfDots } from "@/lib/timeline/mark";
import type { Scale } from "@/lib/timeline/scale";
import type { Cell, Lane } from "@/lib/timeline/timeline-data";
import { MarkLink } from "./mark-link";
import { say, sayPeriod, type TimelineTexts } from "./timeline-texts";
import { UncertainMark } from "./uncertain-mark";

interface Common {
  lane: Lane;
  texts: TimelineTexts;
  scale: Scale;
  percent(x: number): string;
  y: number;
}

/** The side of the smallest target. */
const TARGET = 26;

/** One meeting as a dot, or several that would overlap as a count over the time in which they were. */
export function DotMark({ lane, texts, percent, y, dot }: Common & { dot: LaneDrawing["dots"][number] }) {
  const mark = markOfDots(lane, dot);
  const colour = `var(${lane.colour})`;
  // A single meeting that the server has counted is known to its slot only: a dot would claim a day.
  if (mark.items.length !== 1) {
    return (
      <MarkLink mark={mark} label={labelOf(mark, texts)}>
        <line
          x1={percent(dot.from)}
          x2={percent(dot.to)}
          y1={y}
          y2={y}
          stroke={colour}
          strokeWidth="2"
          strokeOpacity="0.4"
        />
        <Count x={percent(dot.x)} y={y} mark={mark} texts={texts} />
      </MarkLink>
    );
  }
  return (
    <MarkLink mark={mark} label={labelOf(mark, texts)}>
      <circle cx={percent(dot.x)} cy={y} r={TARGET / 2} fill="transparent" />
      <circle cx={percent(dot.x)} cy={y} r={DOT} fill={colour} stroke="var(--paper)" strokeWidth="1.5" />
      <Beside side={dot.label} left={percent(dot.x - DOT)} right={percent(dot.x + DOT)} y={y} mark={mark} />
    </MarkLink>
  );
}

/** A meeting whose day the reports do not fix, or several that cannot be told apart. */
export function BarMark({ lane, texts, scale, percent, y, bar }: Common & { bar: LaneDrawing["bars"][number] }) {
  const mark = markOfBar(lane, bar);
  const from = Math.max(bar.from, 0);
  const to = Math.min(bar.to, scale.width);
  return (
    <MarkLink mark={mark} label={labelOf(mark, texts)}>
      <rect
        x={percent(bar.from)}
        width={percent(bar.to - bar.from)}
        y={y - TARGET / 2}
        height={TARGET}
        fill="transparent"
      />
      {mark.items.map((item) => (
        <UncertainMark
          key={item.id}
          item={item}
          scale={scale}
          y={y}
          colour={lane.colour}
          dir={texts.dir}
          percent={percent}
        />
      ))}
      {mark.n > 1 ? <Count x={percent((from + to) / 2)} y={y} mark={mark} texts={texts} /> : null}
      <Beside side={bar.label} left={percent(from)} right={percent(to)} y={y} mark={mark} />
    </MarkLink>
  );
}

interface BandProps extends Common {
  cell: Cell;
  from: number;
  to: number;
  height: number;
  /** How many, as a share of the most in any slot of the lane. */
  share: number;
}

/** A slot in which meetings may have been whose day the reports do not fix: the darker, the more. */
export function BandMark({ lane, texts, percent, y, cell, from, to, height, share }: BandProps) {
  const mark = markOfBand(cell, lane);
  const label = say(texts, "band", { n: mark.n, period: sayPeriod(texts, mark.from, mark.to) });
  const opacity = (0.12 + 0.4 * share).toFixed(2);
  return (
    <MarkLink mark={mark} label={label}>
      <rect
        x={percent(from)}
        width={percent(to - from)}
        y={y - 12}
        height={height}
        fill={`var(${lane.colour})`}
        // As an opacity of the element each of them would be painted apart.
        fillOpacity={opacity}
      />
    </MarkLink>
  );
}

/** The words that are seen beside the mark come first in its name, for those who speak to the screen. */
function labelOf(mark: Mark, texts: TimelineTexts): string {
  const [item] = mark.items;
  if (mark.n > 1 || !item) return say(texts, "count", { n: mark.n, period: sayPeriod(texts, mark.from, mark.to) });
  const title = item.title.includes(item.label) ? item.title : `${item.label}: ${item.title}`;
  return say(texts, "mark", { title, date: item.date, how: item.how });
}

/** A word or two beside a mark, where there is room. */
function Beside(props: { side: "left" | "right" | null; left: string; right: string; y: number; mark: Mark }) {
  if (props.side === null) return null;
  const after = props.side === "right";
  return (
    <text
      x={after ? props.right : props.left}
      dx={after ? 6 : -6}
      y={props.y}
      textAnchor={after ? "start" : "end"}
      dominantBaseline="central"
      stroke="var(--paper)"
      strokeWidth="3"
      paintOrder="stroke"
      className="font-normal"
    >
      {props.mark.items[0]?.label}
    </text>
  );
}

function Count({ x, y, mark, texts }: { x: string; y: number; mark: Mark; texts: TimelineTexts }) {
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r={radiusOf(mark.n)}
        fill="var(--raised)"
        stroke={`var(${mark.lane.colour})`}
        strokeWidth="2"
        strokeDasharray={mark.certain ? undefined : "3 2"}
      />
      <text x={x} y={y} textAnchor="middle" dominantBaseline="central">
        {numberFormat(texts.tag).format(mark.n)}
      </text>
    </>
  );
}
