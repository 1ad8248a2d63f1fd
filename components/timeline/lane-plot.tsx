import { memo } from "react";
import { radiusOf } from "@/lib/timeline/group-marks";
import { type LaneDrawing, shapeOf } from "@/lib/timeline/lay-out-lane";
import { type Mark, markOfBand, markOfBar, markOfDots } from "@/lib/timeline/mark";
import { type Scale, stretchOf, xOf } from "@/lib/timeline/scale";
import type { Tick } from "@/lib/timeline/ticks";
import type { Lane, TimelineItem } from "@/lib/timeline/timeline-data";
import { MarkLink } from "./mark-link";
import { say, sayPeriod, type TimelineTexts } from "./timeline-texts";

/** Letters beside a mark are about so wide, in pixels. */
const LETTER = 7;
const BAR = 14;

interface Props {
  lane: Lane;
  drawing: LaneDrawing;
  scale: Scale;
  ticks: Tick[];
  texts: TimelineTexts;
}

/** A lane: dots where the reports fix the day, bars where they do not. Places are shares of the width, so that any width is right. */
export const LanePlot = memo(function LanePlot({ lane, drawing, scale, ticks, texts }: Props) {
  const shape = shapeOf(lane);
  const percent = (x: number) => `${((x / scale.width) * 100).toFixed(3)}%`;
  const widest = Math.max(...drawing.bands.map(({ cell }) => cell.uncertain), 1);
  return (
    <svg
      width="100%"
      height={shape.height}
      className="block overflow-hidden"
      direction="ltr"
      role="group"
      aria-label={lane.label}
    >
      {ticks.map(({ day }) => (
        <line
          key={day}
          x1={percent(xOf(scale, day))}
          x2={percent(xOf(scale, day))}
          y1="0"
          y2="100%"
          stroke="var(--line)"
        />
      ))}
      {drawing.bands.map(({ from, to, cell }) => (
        <MarkLink key={cell.from} mark={markOfBand(cell, lane)} label={bandLabel(markOfBand(cell, lane), texts)}>
          <rect
            x={percent(from)}
            width={percent(to - from)}
            y={shape.bars - 12}
            height={24}
            fill={`var(${lane.colour})`}
            opacity={0.12 + (0.4 * cell.uncertain) / widest}
          />
        </MarkLink>
      ))}
      {drawing.bars.map((bar) => {
        const mark = markOfBar(lane, bar);
        const y = shape.bars + bar.level * 28;
        return (
          <MarkLink key={mark.key} mark={mark} label={markLabel(mark, texts)}>
            <rect x={percent(bar.from)} width={percent(bar.to - bar.from)} y={y - 12} height={24} fill="transparent" />
            {mark.items.map((item) => (
              <Uncertain key={item.id} item={item} scale={scale} y={y} colour={lane.colour} percent={percent} />
            ))}
            {mark.n > 1 ? (
              <Count
                x={percent((Math.max(bar.from, 0) + Math.min(bar.to, scale.width)) / 2)}
                y={y}
                n={mark.n}
                mark={mark}
                texts={texts}
              />
            ) : null}
            {mark.n === 1 && fits(mark, bar.room) ? (
              <Beside x={percent(Math.max(bar.to, 0))} y={y} dx={6} mark={mark} />
            ) : null}
          </MarkLink>
        );
      })}
      {drawing.dots.map((dot) => {
        const mark = markOfDots(lane, dot);
        const radius = radiusOf(dot.n);
        return (
          <MarkLink key={mark.key} mark={mark} label={markLabel(mark, texts)}>
            {dot.n > 1 ? (
              <>
                <line
                  x1={percent(dot.from)}
                  x2={percent(dot.to)}
                  y1={shape.dots}
                  y2={shape.dots}
                  stroke={`var(${lane.colour})`}
                  strokeWidth="2"
                  opacity="0.5"
                />
                <Count x={percent(dot.x)} y={shape.dots} n={dot.n} mark={mark} texts={texts} />
              </>
            ) : (
              <>
                <circle cx={percent(dot.x)} cy={shape.dots} r="13" fill="transparent" />
                <circle
                  cx={percent(dot.x)}
                  cy={shape.dots}
                  r={radius}
                  fill={`var(${lane.colour})`}
                  stroke="var(--paper)"
                  strokeWidth="1.5"
                />
                {fits(mark, dot.room - radius) ? (
                  <Beside x={percent(dot.x)} y={shape.dots} dx={radius + 6} mark={mark} />
                ) : null}
              </>
            )}
          </MarkLink>
        );
      })}
    </svg>
  );
});

function markLabel(mark: Mark, texts: TimelineTexts): string {
  const [item] = mark.items;
  if (mark.n === 1 && item) return say(texts, "mark", { title: item.title, date: item.date, how: item.how });
  return say(texts, "count", { n: mark.n, period: sayPeriod(texts, mark.from, mark.to) });
}

function bandLabel(mark: Mark, texts: TimelineTexts): string {
  return say(texts, "band", { n: mark.n, period: sayPeriod(texts, mark.from, mark.to) });
}

function fits(mark: Mark, room: number): boolean {
  return room > (mark.items[0]?.label.length ?? 99) * LETTER + 18;
}

/** A word or two beside a mark, where there is room. */
function Beside({ x, y, dx, mark }: { x: string; y: number; dx: number; mark: Mark }) {
  return (
    <text x={x} dx={dx} y={y} dominantBaseline="central" className="fill-ink text-xs">
      {mark.items[0]?.label}
    </text>
  );
}

function Count({ x, y, n, mark, texts }: { x: string; y: number; n: number; mark: Mark; texts: TimelineTexts }) {
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r={Math.max(radiusOf(n), 11)}
        fill="var(--raised)"
        stroke={`var(${mark.lane.colour})`}
        strokeWidth="2"
        strokeDasharray={mark.certain ? undefined : "3 2"}
      />
      <text x={x} y={y} textAnchor="middle" dominantBaseline="central" className="fill-ink font-semibold text-xs">
        {new Intl.NumberFormat(texts.tag, { useGrouping: false }).format(n)}
      </text>
    </>
  );
}

interface UncertainProps {
  item: TimelineItem;
  scale: Scale;
  y: number;
  colour: string;
  percent(x: number): string;
}

/** What the text allows is a bar; a day from outside the text is a hollow dot, on the bar or on a short whisker. */
function Uncertain({ item, scale, y, colour, percent }: UncertainProps) {
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
