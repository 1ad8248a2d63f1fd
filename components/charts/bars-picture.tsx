import { type BarsFigure, stretchOf } from "@/lib/figures/figure";
import type { Reader } from "@/lib/i18n/reader";
import { percent, ROW_COLUMNS } from "./bar-layout";
import { ColumnPicture } from "./column-picture";
import { RowPicture } from "./row-picture";

/** The first picture of a bar chart: complete, readable and linked before any code has run in the browser. */
export function BarsPicture({ figure, reader }: { figure: BarsFigure; reader: Reader }) {
  return figure.drawing.layout === "rows" ? (
    <RowPicture figure={figure} reader={reader} />
  ) : (
    <ColumnPicture figure={figure} reader={reader} />
  );
}

/** The labels of the ticks under rows. */
export function RowAxis({ figure }: { figure: BarsFigure }) {
  const { ticks, domain } = figure.drawing;
  return (
    <div className={ROW_COLUMNS}>
      <svg aria-hidden="true" className="col-start-1 h-6 w-full overflow-visible sm:col-start-2">
        {ticks.map((tick) => (
          <text
            key={tick.value}
            x={percent(stretchOf(tick.value, tick.value, domain, figure.axis === "rtl").start)}
            y="16"
            textAnchor="middle"
            fill="var(--muted)"
            fontSize="12"
          >
            {tick.label}
          </text>
        ))}
      </svg>
    </div>
  );
}
