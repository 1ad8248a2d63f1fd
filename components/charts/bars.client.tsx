"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { Direction } from "@/lib/i18n/reader";
import type { BarsLiveProps } from "./bars-live";
import type { DrawnBars } from "./drawn-bars";
import { useNearAndIdle } from "./near-and-idle";

/**
 * Brings a bar chart to life. The picture of the server stays: its links are the marks for pointer, touch, keyboard and
 * screen reader, before Recharts is there and after. Recharts, loaded when the chart nears the view, draws under these
 * links in the places measured from the picture, hidden from assistive technology; only then the picture's own bars
 * become transparent. So nothing moves, no link is lost or doubled, and without the code everything still works.
 */
export function Bars(props: { drawn: DrawnBars; dir: Direction; textDir: Direction; children: ReactNode }) {
  const { drawn, dir, textDir } = props;
  const root = useRef<HTMLDivElement>(null);
  const Live = useLive(useNearAndIdle(root));
  const [drawnThere, setDrawnThere] = useState(false);
  return (
    <div ref={root} dir={dir} className="group/bars relative isolate" data-live={drawnThere ? "" : undefined}>
      {Live ? <Live root={root} drawn={drawn} textDir={textDir} onDrawn={() => setDrawnThere(true)} /> : null}
      {props.children}
    </div>
  );
}

/** What lives, once it is wanted and loaded. Where it cannot be loaded, the picture simply stays. */
function useLive(wanted: boolean): ComponentType<BarsLiveProps> | null {
  const [live, setLive] = useState<{ component: ComponentType<BarsLiveProps> } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    import("./bars-live").then(
      (loaded) => gone || setLive({ component: loaded.BarsLive }),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [wanted]);
  return live?.component ?? null;
}
