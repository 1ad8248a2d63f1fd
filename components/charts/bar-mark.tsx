import type { Segment } from "@/lib/figures/figure";
import { markName } from "./bar-layout";

/** Lengths of an SVG rectangle: percentages or pixels. */
export interface Box {
  x: string | number;
  y: string | number;
  width: string | number;
  height: string | number;
}

/**
 * One coloured piece of a bar as a link; its outline is that of the whole drawing (MARKS).
 * @param target The box in which the mark can be hit, where it is larger than what is drawn.
 */
export function BarMark(props: {
  row: string;
  segment: Segment;
  colour: string;
  unit: "meetings" | "statements";
  box: Box;
  target?: Box;
}) {
  const { segment, box, target } = props;
  return (
    <a
      href={segment.href}
      data-mark={markName(props.row, segment.series)}
      data-count={segment.count}
      data-unit={props.unit}
      aria-label={segment.label}
    >
      {target ? <rect {...target} fill="transparent" /> : null}
      <rect {...box} fill={`var(${props.colour})`} />
    </a>
  );
}
