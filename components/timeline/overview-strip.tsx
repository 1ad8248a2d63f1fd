import { type KeyboardEvent, memo, type PointerEvent, useRef } from "react";
import { type Scale, stretchOf, timeAt } from "@/lib/timeline/scale";
import type { TimelineData } from "@/lib/timeline/timeline-data";
import { daysOfSpan, type Span } from "@/lib/timeline/window";
import type { Move } from "./use-view";

const HEIGHT = 36;
/** Pixels from an edge of the window within which a press takes hold of the edge. */
const EDGE = 12;

interface Props {
  overview: TimelineData["overview"];
  whole: Span;
  span: Span;
  mirrored: boolean;
  label: string;
  period: string;
  move(change: Move): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** The whole period with its density (paler where meetings may have been), and the part in view: dragged as a whole, by an edge, or drawn anew. */
export function OverviewStrip({ overview, whole, span, mirrored, label, period, move, onKeyDown }: Props) {
  const grip = useRef<((time: number) => void) | null>(null);
  const scale: Scale = { span: whole, width: 100, mirrored };
  const [from, to] = stretchOf(scale, ...span);

  const timeOf = (event: PointerEvent) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return { time: timeAt({ ...scale, width }, event.clientX - left), edge: (EDGE / width) * (whole[1] - whole[0]) };
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const { time, edge } = timeOf(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = gripOf(time, edge, span, whole, move);
  };
  const [first, last] = daysOfSpan(span);
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={Math.floor(whole[0])}
      aria-valuemax={Math.ceil(whole[1])}
      aria-valuenow={Math.round((first + last) / 2)}
      aria-valuetext={period}
      suppressHydrationWarning
      dir="ltr"
      className="cursor-grab touch-pan-y select-none rounded-sm bg-sunken active:cursor-grabbing print:hidden"
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => grip.current?.(timeOf(event).time)}
      onPointerUp={() => {
        grip.current = null;
      }}
      onPointerCancel={() => {
        grip.current = null;
      }}
    >
      <svg width="100%" height={HEIGHT} className="block" aria-hidden="true">
        <Density overview={overview} whole={whole} mirrored={mirrored} />
        <rect x="0" width={`${from.toFixed(3)}%`} height={HEIGHT} fill="var(--paper)" fillOpacity="0.7" />
        <rect
          x={`${to.toFixed(3)}%`}
          width={`${Math.max(100 - to, 0).toFixed(3)}%`}
          height={HEIGHT}
          fill="var(--paper)"
          fillOpacity="0.7"
        />
        <rect
          x={`${from.toFixed(3)}%`}
          width={`${(to - from).toFixed(3)}%`}
          y="1"
          height={HEIGHT - 2}
          rx="3"
          fill="none"
          stroke="var(--accent)"
          strokeWidth="2"
        />
      </svg>
    </div>
  );
}

/** How much there is over the whole period: the same in every view, so it is drawn once. */
const Density = memo(function Density({ overview, whole, mirrored }: Pick<Props, "overview" | "whole" | "mirrored">) {
  const scale: Scale = { span: whole, width: 100, mirrored };
  const highest = Math.max(...overview.map(({ n }) => n), 1);
  return overview.map((bin) => {
    const [a, b] = stretchOf(scale, bin.from, bin.to + 1);
    const height = 4 + (bin.n / highest) * (HEIGHT - 12);
    return (
      <rect
        key={`${bin.from} ${bin.uncertain}`}
        x={`${a.toFixed(2)}%`}
        width={`${Math.max(b - a, 0.4).toFixed(2)}%`}
        y={(HEIGHT - height).toFixed(1)}
        height={height.toFixed(1)}
        fill="var(--muted)"
        fillOpacity={bin.uncertain ? "0.28" : "0.65"}
      />
    );
  });
});

/** What a press on the strip takes hold of. */
function gripOf(time: number, edge: number, span: Span, whole: Span, move: Props["move"]): (time: number) => void {
  const [start, end] = span;
  const all = end - start >= whole[1] - whole[0] - 0.5;
  if (!all && end - start > edge * 3) {
    if (Math.abs(time - start) < edge) return (now) => move(() => [Math.min(now, end - 7), end]);
    if (Math.abs(time - end) < edge) return (now) => move(() => [start, Math.max(now, start + 7)]);
  }
  if (all) {
    // Drawn only once the press has become a drag: a click on the strip leaves the view alone.
    return (now) => Math.abs(now - time) > edge && move(() => [Math.min(now, time), Math.max(now, time)]);
  }
  const half = (end - start) / 2;
  const inside = time > start && time < end;
  const offset = inside ? time - (start + half) : 0;
  const centre = (now: number) => move(() => [now - offset - half, now - offset + half]);
  if (!inside) centre(time);
  return centre;
}
