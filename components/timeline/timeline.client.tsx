"use client";

import Link from "next/link";
import {
  type KeyboardEvent,
  lazy,
  Suspense,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { layOutLane } from "@/lib/timeline/lay-out-lane";
import { type Mark, markOfBand, markOfBar, markOfDots, withParameter } from "@/lib/timeline/mark";
import type { Scale } from "@/lib/timeline/scale";
import { ticksOf } from "@/lib/timeline/ticks";
import type { TimelineData } from "@/lib/timeline/timeline-data";
import { daysOfSpan, wholeSpan, windowOfSpan } from "@/lib/timeline/window";
import { Axis } from "./axis";
import { Controls, movesOf } from "./controls";
import { LanePlot } from "./lane-plot";
import { LaneRow } from "./lane-row";
import { OverviewStrip } from "./overview-strip";
import { TimelineList } from "./timeline-list";
import { say, sayPeriod, type TimelineTexts } from "./timeline-texts";
import { useDetail } from "./use-detail";
import { useGestures } from "./use-gestures";
import { usePeek } from "./use-peek";
import { useView } from "./use-view";

// The cards come once the timeline stands: it can be read and moved without them.
const loadPeek = () => import("./peek");
const Peek = lazy(async () => ({ default: (await loadPeek()).Peek }));

/** The width that the first picture is laid out for; places are shares of it, only what overlaps depends on it. */
const ASSUMED = 900;
/** Pixels that a label of the axis needs. */
const LABEL = 84;

export interface TimelineProps {
  data: TimelineData;
  texts: TimelineTexts;
  window: readonly [string, string] | null;
  mirrored: boolean;
  /** The address that gives more of this timeline; a window and slots are added to it. */
  api: string;
  lanes: { key: string; label: string; href: string; current: boolean }[];
  lanesLabel: string;
}

/** The timeline: server and browser draw the same, then the browser lets the reader move. */
export function Timeline(props: TimelineProps & { data: { extent: [number, number] } }) {
  const { texts, mirrored, api } = props;
  const [first, last] = props.data.extent;
  const whole = useMemo(() => wholeSpan(first, last), [first, last]);
  const { span, move } = useView(whole, props.window);
  const frame = useRef<SVGSVGElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { data, state } = useDetail(props.data, api, span, whole, width);
  const scale = useMemo<Scale>(() => ({ span, width, mirrored }), [span, width, mirrored]);
  const ticks = useMemo(() => ticksOf(span, width / LABEL, texts.tag), [span, width, texts.tag]);
  const drawings = useMemo(
    () => data.lanes.map((lane) => ({ lane, drawing: layOutLane(data, lane, scale) })),
    [data, scale],
  );
  const marks = useMemo(() => marksOf(drawings), [drawings]);
  const dragged = useGestures(plot, frame, move, span, whole, mirrored);
  const peek = usePeek((key) => marks.get(key), dragged);
  const moves = useMemo(() => movesOf(whole, mirrored), [whole, mirrored]);
  const settled = useDeferredValue(span);
  const help = useId();
  useEffect(() => {
    void loadPeek();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const change = moves[event.key];
    if (!change || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(change);
  };
  const onZoom = ({ from, to }: Mark) => {
    const air = Math.max((to + 1 - from) * 0.08, 1);
    move(() => [from - air, to + 1 + air]);
    peek.close();
    plot.current?.focus({ preventScroll: true });
  };

  const [from, to] = daysOfSpan(span);
  const period = sayPeriod(texts, from, to);
  const tray = data.undated > 0;
  const window = windowOfSpan(span, whole);
  return (
    <div>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <LanesSwitch lanes={props.lanes} label={props.lanesLabel} window={window} />
        <Controls moves={moves} move={move} atWhole={window === null} mirrored={mirrored} texts={texts} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div
        ref={plot}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the plot takes the keys that move it
        tabIndex={0}
        aria-label={say(texts, "plot", { period })}
        aria-describedby={help}
        suppressHydrationWarning
        onKeyDown={onKeyDown}
        {...peek.handlers}
        className={`touch-pan-y select-none transition-opacity ${state === "waiting" ? "opacity-60" : ""}`}
      >
        {drawings.map(({ lane, drawing }) => (
          <LaneRow key={lane.key} label={lane.label} lane={lane} tray={tray} texts={texts}>
            <LanePlot lane={lane} drawing={drawing} scale={scale} ticks={ticks} texts={texts} />
          </LaneRow>
        ))}
        <LaneRow tray={tray} texts={texts}>
          <Axis scale={scale} ticks={ticks} frame={frame} />
        </LaneRow>
      </div>
      <LaneRow
        label={
          <output className="font-normal text-muted text-xs" suppressHydrationWarning>
            {period}
          </output>
        }
        tray={tray}
        texts={texts}
      >
        <OverviewStrip
          overview={data.overview}
          whole={whole}
          span={span}
          mirrored={mirrored}
          label={say(texts, "overview")}
          period={period}
          move={move}
          onKeyDown={onKeyDown}
        />
      </LaneRow>
      {state === "failed" ? (
        <p role="alert" className="mt-2 text-sm text-warn">
          {say(texts, "failed")}
        </p>
      ) : null}
      <p id={help} className="mt-2 text-muted text-xs print:hidden">
        {say(texts, "help")}
      </p>
      <TimelineList data={data} span={settled} texts={texts} />
      {peek.look ? (
        <Suspense fallback={null}>
          <Peek
            key={peek.look.mark.key}
            {...peek.look}
            api={api}
            texts={texts}
            card={peek.card}
            onZoom={onZoom}
            onClose={peek.close}
            onEnter={peek.stay}
            onLeave={peek.leave}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

/** The marks that are drawn, by their key. */
function marksOf(
  drawings: { lane: TimelineData["lanes"][number]; drawing: ReturnType<typeof layOutLane> }[],
): Map<string, Mark> {
  const marks = drawings.flatMap(({ lane, drawing }) => [
    ...drawing.dots.map((dot) => markOfDots(lane, dot)),
    ...drawing.bars.map((bar) => markOfBar(lane, bar)),
    ...drawing.bands.map(({ cell }) => markOfBand(cell, lane)),
  ]);
  return new Map(marks.map((mark) => [mark.key, mark]));
}

function LanesSwitch({
  lanes,
  label,
  window,
}: {
  lanes: TimelineProps["lanes"];
  label: string;
  window: string | null;
}) {
  return (
    <nav aria-label={label} className="flex items-center gap-1 text-sm">
      <span className="pe-1 text-muted">{label}</span>
      {lanes.map(({ key, label: name, href, current }) => (
        <Link
          key={key}
          prefetch={false}
          scroll={false}
          href={withParameter(href, "window", window)}
          aria-current={current ? "true" : undefined}
          className="rounded border border-transparent px-2 py-1 hover:border-line aria-[current]:border-line aria-[current]:bg-raised aria-[current]:font-semibold"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

/** The width of the picture in pixels: assumed until it can be measured. */
function useWidth(frame: React.RefObject<Element | null>): number {
  const [width, setWidth] = useState(ASSUMED);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(Math.round(entry.contentRect.width), 100)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
