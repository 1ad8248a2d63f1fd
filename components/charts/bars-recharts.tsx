import { useEffect } from "react";
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts";
import { COLUMN_HEAD, markName } from "./bar-layout";
import type { BarPlaces } from "./bar-places";
import type { DrawnBars } from "./drawn-bars";

export interface BarsRechartsProps {
  drawn: DrawnBars;
  places: BarPlaces;
  /** The mark that the reader points at: its series comes forward. */
  pointed: string | null;
  /** Called when the bars are on the screen. */
  onDrawn: () => void;
}

/** The bars in Recharts, in the very places of the server's picture. Loaded late: it is most of the code of the page. */
export function BarsRecharts({ drawn, places, pointed, onDrawn }: BarsRechartsProps) {
  useAfterPaint(onDrawn);
  const rows = drawn.layout === "rows";
  const value = { type: "number", domain: drawn.domain, allowDataOverflow: true, hide: true } as const;
  const category = { type: "category", dataKey: "key", hide: true } as const;
  const forward = drawn.series.find(({ key }) => drawn.rows.some((row) => markName(row.key, key) === pointed))?.key;
  return (
    <BarChart
      width={places.width}
      height={places.height}
      data={drawn.rows}
      layout={rows ? "vertical" : "horizontal"}
      margin={{ top: rows ? 0 : COLUMN_HEAD, right: 0, bottom: 0, left: 0 }}
      stackOffset="sign"
      accessibilityLayer={false}
      className="overflow-visible"
    >
      {rows ? <XAxis {...value} reversed={drawn.mirrored} /> : <XAxis {...category} reversed={drawn.mirrored} />}
      {rows ? <YAxis {...category} /> : <YAxis {...value} />}
      {drawn.series.map((series) => (
        <Bar
          key={series.key}
          dataKey={(row: DrawnBars["rows"][number]) => row.values[series.key] ?? 0}
          stackId="bar"
          fill={`var(${series.colour})`}
          fillOpacity={forward === undefined || forward === series.key ? 1 : 0.3}
          isAnimationActive={false}
          shape={(bar: BarShapeProps) => <BarAt bar={bar} place={places.bars[bar.originalDataIndex]} rows={rows} />}
        />
      ))}
    </BarChart>
  );
}

/** Recharts says how far a bar reaches, the picture says where it stands: rows differ in height where labels wrap. */
function BarAt({ bar, place, rows }: { bar: BarShapeProps; place?: { start: number; size: number }; rows: boolean }) {
  if (!place || !(rows ? bar.width : bar.height)) return null;
  const box = rows
    ? { x: Math.min(bar.x, bar.x + bar.width), width: Math.abs(bar.width), y: place.start, height: place.size }
    : { y: Math.min(bar.y, bar.y + bar.height), height: Math.abs(bar.height), x: place.start, width: place.size };
  return <rect {...box} fill={bar.fill} fillOpacity={bar.fillOpacity} stroke="var(--paper)" strokeWidth={1} />;
}

/** Two frames later the drawing has been painted, and the picture may give way without a gap. */
function useAfterPaint(call: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when first drawn
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(call);
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}
