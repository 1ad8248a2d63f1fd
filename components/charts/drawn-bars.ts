import { type BarsFigure, stackOf } from "@/lib/figures/figure";
import { ROW_THICKNESS } from "./bar-layout";

/** What Recharts needs of a figure: numbers and colours. Words and addresses stay in the picture of the server. */
export interface DrawnBars {
  layout: "rows" | "columns";
  /** Bars run to both sides, and leave room for numbers there. */
  diverging: boolean;
  domain: [number, number];
  /** Time or value begins at the right edge. */
  mirrored: boolean;
  series: { key: string; colour: string }[];
  /** Below zero for what runs to the start of a diverging axis. */
  rows: { key: string; thickness: number; values: Record<string, number> }[];
}

/** Takes the numbers out of a figure; marks and order are the same as in the picture. */
export function drawnBars(figure: BarsFigure): DrawnBars {
  const { drawing, legend, axis } = figure;
  return {
    layout: drawing.layout,
    diverging: drawing.diverging,
    domain: drawing.domain,
    mirrored: axis === "rtl",
    series: legend.map(({ key, colour }) => ({ key, colour })),
    rows: drawing.rows.map((row) => ({
      key: row.key,
      thickness: ROW_THICKNESS[row.level],
      values: Object.fromEntries(
        stackOf(row, drawing, legend).map((one) => [one.series, fine(one.from < 0 ? one.from : one.to - one.from)]),
      ),
    })),
  };
}

/** As finely as a screen could show a share or a count; further digits would only be carried. */
function fine(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
