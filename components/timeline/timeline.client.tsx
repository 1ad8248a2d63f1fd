"use client";

import {
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Direction } from "@/lib/i18n/reader";
import type { Mark } from "@/lib/timeline/mark";
import type { TimelineData } from "@/lib/timeline/timeline-data";
import { namedDays, wholeSpan, windowOfSpan } from "@/lib/timeline/window";
import { Axis } from "./axis";
import { Controls } from "./controls";
import { LanePlot } from "./lane-plot";
import { LaneRow } from "./lane-row";
import { LanesSwitch } from "./lanes-switch";
import { OverviewStrip } from "./overview-strip";
import { TimelineList } from "./timeline-list";
import { say, sayPeriod, type TimelineTexts } from "./timeline-texts";
import { useDetail } from "./use-detail";
import { useDrawing, useWidth } from "./use-drawing";
import { useGestures } from "./use-gestures";
import { useKeys } from "./use-keys";
import { usePeek } from "./use-peek";
import { useView } from "./use-view";

// The cards come when a reader first comes near: the timeline can be read and moved without them.
const loadPeek = () => import("./peek");
const Peek = lazy(async () => ({ default: (await loadPeek()).Peek }));

export interface TimelineProps {
  data: TimelineData & { extent: [number, number] };
  texts: TimelineTexts;
  window: readonly [string, string] | null;
  mirrored: boolean;
  /** The address that gives more of this timeline; a window and slots are added to it. */
  api: string;
  lanes: { key: string; label: string; href: string; current: boolean }[];
  lanesLabel: string;
}

/** All that moves: the view, what is known of it, what is drawn of it, and what the reader does to it. */
function useTimeline({ data: given, texts, window, mirrored, api }: TimelineProps) {
  const [first, last] = given.extent;
  const whole = useMemo(() => wholeSpan(first, last), [first, last]);
  const { span, move } = useView(whole, window);
  const frame = useRef<SVGSVGElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const near = useNear(plot);
  const { data, former, state } = useDetail(given, api, span, whole, width, near);
  const drawing = useDrawing(data, former, span, width, mirrored, texts.tag);
  const dragged = useGestures(plot, frame, move, span, whole, mirrored);
  const peek = usePeek((key) => drawing.marks.get(key), dragged);
  const { close } = peek;
  const { marks } = drawing;
  const keys = useKeys({ whole, mirrored, marks, looked: peek.look?.mark, plot, move, onLost: close });
  const onZoom = ({ from, to }: Mark) => {
    const air = Math.max((to + 1 - from) * 0.08, 1);
    move(() => [from - air, to + 1 + air]);
    close();
    plot.current?.focus({ preventScroll: true });
  };
  return { whole, span, move, ...keys, frame, plot, data, state, drawing, peek, onZoom };
}

/** Whether a reader has come to the plot; then the cards are loaded, too. */
function useNear(plot: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const wanted = new AbortController();
    const come = () => {
      wanted.abort();
      setNear(true);
      void loadPeek();
    };
    for (const sign of ["pointerover", "focusin"]) element.addEventListener(sign, come, { signal: wanted.signal });
    return () => wanted.abort();
  }, [plot]);
  return near;
}

/** The timeline: server and browser draw the same, then the browser lets the reader move. */
export function Timeline(props: TimelineProps) {
  const { texts, mirrored, api } = props;
  const { whole, span, move, moves, frame, data, state, drawing, peek, onKeyDown, ...rest } = useTimeline(props);
  const settled = useDeferredValue(span);
  const help = useId();
  const period = sayPeriod(texts, ...namedDays(span, whole, props.data.extent));
  const listed = sayPeriod(texts, ...namedDays(settled, whole, props.data.extent));
  const window = windowOfSpan(span, whole);
  const row = { tray: data.undated > 0, texts };
  const strip = {
    overview: data.overview,
    whole,
    span,
    mirrored,
    label: say(texts, "overview"),
    period,
    move,
    onKeyDown,
  };
  return (
    <div>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <LanesSwitch lanes={props.lanes} label={props.lanesLabel} window={window} />
        <Controls moves={moves} move={move} atWhole={window === null} mirrored={mirrored} texts={texts} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div
        ref={rest.plot}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the plot takes the keys that move it
        tabIndex={0}
        aria-label={say(texts, "plot", { period })}
        aria-describedby={help}
        suppressHydrationWarning
        onKeyDown={onKeyDown}
        {...peek.handlers}
        className={`relative touch-pan-y select-none transition-opacity ${state === "waiting" ? "opacity-60 delay-150" : ""}`}
      >
        {drawing.lanes.map(({ lane, drawing: drawn, ghost }) => (
          <LaneRow key={lane.key} label={lane.label} lane={lane} {...row}>
            <LanePlot
              lane={lane}
              drawing={drawn}
              ghost={ghost}
              scale={drawing.scale}
              ticks={drawing.ticks}
              texts={texts}
            />
          </LaneRow>
        ))}
        <LaneRow {...row}>
          <Axis scale={drawing.scale} ticks={drawing.ticks} dir={texts.dir} frame={frame} />
        </LaneRow>
        <NothingHere shown={drawing.marks.size === 0 && state === "fresh"} texts={texts} />
      </div>
      <LaneRow {...row}>
        <Period dir={texts.dir}>{period}</Period>
        <OverviewStrip {...strip} />
      </LaneRow>
      <Help id={help} failed={state === "failed"} texts={texts} />
      <TimelineList data={data} span={settled} period={listed} texts={texts} />
      {peek.look ? (
        <Suspense fallback={null}>
          <Peek
            key={peek.look.mark.key}
            {...peek.look}
            {...peek.cardProps}
            api={api}
            texts={texts}
            onZoom={rest.onZoom}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

/** The days in view, on one line over the strip. */
function Period({ dir, children }: { dir: Direction; children: ReactNode }) {
  return (
    <output dir={dir} className="block whitespace-nowrap pt-1 pb-0.5 text-muted text-xs" suppressHydrationWarning>
      {children}
    </output>
  );
}

/** Says in place that a part of time is empty, rather than leave the reader before a blank. */
function NothingHere({ shown, texts }: { shown: boolean; texts: TimelineTexts }) {
  return (
    <output className="pointer-events-none absolute inset-0 grid place-items-center pb-6 text-muted text-sm md:ps-32">
      {shown ? <span className="rounded bg-paper px-2 py-0.5">{say(texts, "nothingHere")}</span> : null}
    </output>
  );
}

function Help({ id, failed, texts }: { id: string; failed: boolean; texts: TimelineTexts }) {
  return (
    <>
      {failed ? (
        <p role="alert" className="mt-2 text-sm text-warn">
          {say(texts, "failed")}
        </p>
      ) : null}
      <p id={id} className="mt-2 text-muted text-xs print:hidden">
        {say(texts, "help")}
      </p>
    </>
  );
}
