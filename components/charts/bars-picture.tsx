import { type BarsFigure, stretchOf } from "@/lib/figures/figure";
import type { Reader } from "@/lib/i18n/reader";
import { ENDS_COLUMNS, percent, ROW_COLUMNS } from "./bar-layout";
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

/** The labels of the ticks under rows; those at the ends stand inside, for beyond them the page may end. */
export function RowAxis({ figure }: { figure: BarsFigure }) {
  const { ticks, domain, diverging } = figure.drawing;
  const columns = diverging ? ENDS_COLUMNS : ROW_COLUMNS;
  const place = diverging ? "col-start-2 sm:col-start-3" : "col-start-1 sm:col-start-2";
  return (
    <div className={columns}>
      <svg aria-hidden="true" className={`h-6 w-full overflow-visible ${place}`}>
        {ticks.map((tick) => (
          <text
            key={tick.value}
            x={percent(stretchOf(tick.value, tick.value, domain, figure.axis === "rtl").start)}
            y="16"
            direction={figure.axis}
            textAnchor={tick.value === domain[0] ? "start" : tick.value === domain[1] ? "end" : "middle"}
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
