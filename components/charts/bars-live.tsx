import { type RefObject, useRef } from "react";
import type { Direction } from "@/lib/i18n/reader";
import { COLUMN_PLOT, ENDS_PLOT, ROW_PLOT } from "./bar-layout";
import { useBarPlaces } from "./bar-places";
import { BarsRecharts } from "./bars-recharts";
import type { DrawnBars } from "./drawn-bars";
import { useMarkEvents } from "./mark-events";
import { MarkTooltip } from "./mark-tooltip";

export interface BarsLiveProps {
  /** The element of the whole chart, with the server's picture in it. */
  root: RefObject<HTMLDivElement | null>;
  drawn: DrawnBars;
  textDir: Direction;
  /** Called when Recharts has drawn. */
  onDrawn(): void;
}

/** Recharts under the links of the picture, and what a mark says when it is pointed at. Loaded late. */
export function BarsLive({ root, drawn, textDir, onDrawn }: BarsLiveProps) {
  const plot = useRef<HTMLDivElement>(null);
  const places = useBarPlaces(root, plot, drawn);
  const mark = useMarkEvents(root);
  const area = drawn.layout === "columns" ? COLUMN_PLOT : drawn.diverging ? ENDS_PLOT : ROW_PLOT;
  const fits = places?.bars.length === drawn.rows.length;
  return (
    <>
      {/* Recharts counts from the left, whatever the page does: a mirrored axis is its own setting. */}
      <div ref={plot} aria-hidden="true" className={`pointer-events-none ${area}`}>
        {places && fits ? (
          <BarsRecharts drawn={drawn} places={places} pointed={mark?.name ?? null} onDrawn={onDrawn} />
        ) : null}
      </div>
      {mark ? <MarkTooltip mark={mark} width={root.current?.clientWidth ?? 0} dir={textDir} /> : null}
    </>
  );
}
