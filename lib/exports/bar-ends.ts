import { type BarRow, type BarsFigure, type Segment, stackOf, stretchOf } from "@/lib/figures/figure";

/** Where a bar of a diverging row ends, and what stands there. */
export interface BarEnd {
  segment: Segment;
  /** In parts of the plot's width, from its left edge. */
  at: number;
  /** Which way the bar runs from zero: what is written at its end goes on in this direction. */
  leftwards: boolean;
}

/** The ends of a diverging row's bars; a side that says nothing ends at zero. */
export function endsOf({ drawing, legend, axis }: BarsFigure, row: BarRow): BarEnd[] {
  const mirrored = axis === "rtl";
  const stack = stackOf(row, drawing, legend);
  return row.segments.map((segment) => {
    const towardsStart = segment.series === legend[0]?.key;
    const drawn = stack.find((one) => one.series === segment.series);
    const tip = (towardsStart ? drawn?.from : drawn?.to) ?? 0;
    return { segment, at: stretchOf(tip, tip, drawing.domain, mirrored).start, leftwards: towardsStart !== mirrored };
  });
}
