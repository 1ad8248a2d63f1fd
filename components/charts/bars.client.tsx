"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { Direction } from "@/lib/i18n/reader";
import { COLUMN_PLOT, ENDS_PLOT, ROW_PLOT } from "./bar-layout";
import { useBarPlaces } from "./bar-places";
import type { BarsRechartsProps } from "./bars-recharts";
import type { DrawnBars } from "./drawn-bars";
import { useMarkEvents } from "./mark-events";
import { MarkTooltip } from "./mark-tooltip";
import { useNearAndIdle } from "./near-and-idle";

/**
 * Brings a bar chart to life. The picture of the server stays: its links are the marks for pointer, touch, keyboard and
 * screen reader, before Recharts is there and after. Recharts, loaded when the chart nears the view, draws under these
 * links in the places measured from the picture, hidden from assistive technology; only then the picture's own bars
 * become transparent. So nothing moves, no link is lost or doubled, and without the code everything still works.
 */
export function Bars(props: { drawn: DrawnBars; dir: Direction; textDir: Direction; children: ReactNode }) {
  const { drawn } = props;
  const root = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const Recharts = useRecharts(useNearAndIdle(root));
  const places = useBarPlaces(root, plot, drawn, Recharts !== null);
  const mark = useMarkEvents(root);
  const [live, setLive] = useState(false);
  const area = drawn.layout === "columns" ? COLUMN_PLOT : drawn.diverging ? ENDS_PLOT : ROW_PLOT;
  const fits = places?.bars.length === drawn.rows.length;
  return (
    <div ref={root} dir={props.dir} className="group/bars relative isolate" data-live={live ? "" : undefined}>
      {/* Recharts counts from the left, whatever the page does: a mirrored axis is its own setting. */}
      <div ref={plot} aria-hidden="true" className={`pointer-events-none ${area}`}>
        {Recharts && places && fits ? (
          <Recharts drawn={drawn} places={places} pointed={mark?.name ?? null} onDrawn={() => setLive(true)} />
        ) : null}
      </div>
      {props.children}
      {mark ? <MarkTooltip mark={mark} width={root.current?.clientWidth ?? 0} dir={props.textDir} /> : null}
    </div>
  );
}

/** The drawing, once it is wanted and loaded. Where it cannot be loaded, the picture simply stays. */
function useRecharts(wanted: boolean): ComponentType<BarsRechartsProps> | null {
  const [drawing, setDrawing] = useState<{ component: ComponentType<BarsRechartsProps> } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    import("./bars-recharts").then(
      (loaded) => gone || setDrawing({ component: loaded.BarsRecharts }),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [wanted]);
  return drawing?.component ?? null;
}
