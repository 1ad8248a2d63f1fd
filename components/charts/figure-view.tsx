import { EmptyState } from "@/components/ui/empty-state";
import { assertDrawable, type BarsFigure, type Figure, type MatrixFigure } from "@/lib/figures/figure";
import type { Reader } from "@/lib/i18n/reader";
import { Bars } from "./bars.client";
import { BarsPicture, RowAxis } from "./bars-picture";
import { ChartFrame } from "./chart-frame";
import { drawnBars } from "./drawn-bars";
import { Matrix } from "./matrix";

/** A figure on a page: its frame and its drawing. */
export function FigureView({ figure, reader }: { figure: Figure; reader: Reader }) {
  assertDrawable(figure);
  return (
    <ChartFrame figure={figure} reader={reader}>
      {figure.drawing.rows.length === 0 ? (
        <EmptyState>{reader.t("charts.nothing")}</EmptyState>
      ) : figure.drawing.kind === "matrix" ? (
        <Matrix figure={figure as MatrixFigure} reader={reader} />
      ) : (
        <LiveBars figure={figure as BarsFigure} reader={reader} />
      )}
    </ChartFrame>
  );
}

function LiveBars({ figure, reader }: { figure: BarsFigure; reader: Reader }) {
  return (
    <div dir={figure.axis}>
      <Bars drawn={drawnBars(figure)} dir={figure.axis} textDir={figure.dir}>
        <BarsPicture figure={figure} reader={reader} />
      </Bars>
      {figure.drawing.layout === "rows" ? <RowAxis figure={figure} /> : null}
    </div>
  );
}
