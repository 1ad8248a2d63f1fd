import { type BarRow, type BarsFigure, columnOf, stackOf, stretchOf } from "@/lib/figures/figure";
import { formatNumber, formatShare } from "@/lib/format/numbers";
import type { Reader } from "@/lib/i18n/reader";
import { absoluteAddress } from "./absolute-address";
import { endsOf } from "./bar-ends";
import { svgLine, svgLink, svgRect, svgText, type TextStyle, widthOf, wrapped } from "./svg-writing";

/** A part of the picture and how much height it took. */
export interface Drawn {
  svg: string;
  height: number;
}

const LABEL_WIDTH = 250;
const NUMBER_WIDTH = 110;
const LINE = 17;
const THICKNESS = [20, 13] as const;

/** Rows of bars: labels where the axis begins, numbers where it ends, or on both sides where the bars run to both. */
export function svgRows(
  figure: BarsFigure,
  { left, top, width }: { left: number; top: number; width: number },
  reader: Reader,
): Drawn {
  const { rows, ticks, domain, diverging } = figure.drawing;
  const mirrored = figure.axis === "rtl";
  const before = LABEL_WIDTH + (diverging ? NUMBER_WIDTH : 0);
  const plot = { left: left + (mirrored ? NUMBER_WIDTH : before), width: width - before - NUMBER_WIDTH };
  const parts: string[] = [];
  let y = top;
  for (const row of rows) {
    const drawn = svgRow(figure, row, { plot, left, right: left + width, y }, reader);
    parts.push(drawn.svg);
    y += drawn.height;
  }
  const small: TextStyle = { size: 12, colour: "--muted", anchor: "middle", dir: figure.dir };
  const lines = ticks.map((tick) => {
    const x = plot.left + stretchOf(tick.value, tick.value, domain, mirrored).start * plot.width;
    return {
      line: svgLine(x, top, x, y, tick.value === 0 ? "--muted" : "--line"),
      label: svgText(x, y + 18, tick.label, small),
    };
  });
  const svg = [...lines.map((one) => one.line), ...parts, ...lines.map((one) => one.label)].join("");
  return { svg, height: y - top + 26 };
}

interface RowPlace {
  plot: { left: number; width: number };
  left: number;
  right: number;
  y: number;
}

function svgRow(figure: BarsFigure, row: BarRow, place: RowPlace, reader: Reader): Drawn {
  const { plot, left, right, y } = place;
  const { drawing, legend, axis, dir } = figure;
  const mirrored = axis === "rtl";
  const indent = row.level === 1 ? 18 : 0;
  const lines = wrapped(row.label, LABEL_WIDTH - indent - 16, 14);
  const height = Math.max(30, lines.length * LINE + 10);
  const middle = y + height / 2;
  const thickness = THICKNESS[row.level];
  const labelX = mirrored ? right - indent : left + indent;
  // A label begins where the axis begins: for text that runs the other way this is the end of the text.
  const labelStyle: TextStyle = { size: 14, dir, anchor: dir === axis ? "start" : "end" };
  const labels = lines.map((line, i) =>
    svgText(labelX, middle + 5 + (i - (lines.length - 1) / 2) * LINE, line, labelStyle),
  );
  const marks = stackOf(row, drawing, legend).map((segment) => {
    const { start, size } = stretchOf(segment.from, segment.to, drawing.domain, mirrored);
    const box = {
      x: plot.left + start * plot.width,
      width: size * plot.width,
      y: middle - thickness / 2,
      height: thickness,
    };
    return svgLink(
      absoluteAddress(segment.href, figure.address),
      segment.label,
      svgRect(box, colourOf(figure, segment.series), "edge"),
    );
  });
  if (drawing.diverging) {
    const ends = svgEnds(figure, row, plot, middle + 5, reader);
    return { svg: [...labels, ...marks, ends].join(""), height };
  }
  const numberStyle: TextStyle = { size: 14, dir, anchor: dir === axis ? "end" : "start" };
  const number = svgText(mirrored ? left : right, middle + 5, row.printed, numberStyle);
  const linked = svgLink(absoluteAddress(row.href, figure.address), row.label, number);
  return { svg: [...labels, ...marks, linked].join(""), height };
}

/** What each side's bar says, at its own end: how many, and the share that is drawn. */
function svgEnds(figure: BarsFigure, row: BarRow, plot: RowPlace["plot"], y: number, reader: Reader): string {
  const ends = endsOf(figure, row).map(({ segment, at, leftwards }) => {
    const x = plot.left + at * plot.width + (leftwards ? -6 : 6);
    const style: TextStyle = {
      size: 13,
      dir: figure.dir,
      anchor: leftwards === (figure.dir === "ltr") ? "end" : "start",
    };
    const share = ` · ${formatShare(reader, Math.abs(segment.value))}`;
    const text = svgText(x, y, formatNumber(reader, segment.count), style, share);
    return svgLink(segment.count > 0 ? absoluteAddress(segment.href, figure.address) : null, segment.label, text);
  });
  return ends.join("");
}

const COLUMN_HEIGHT = 300;
const TICK_WIDTH = 50;

/** Columns of bars through time. */
export function svgColumns(
  figure: BarsFigure,
  { left, top, width }: { left: number; top: number; width: number },
): Drawn {
  const { drawing, legend, dir } = figure;
  const mirrored = figure.axis === "rtl";
  const plot = { left: left + (mirrored ? 0 : TICK_WIDTH), width: width - TICK_WIDTH };
  const foot = top + 20 + COLUMN_HEIGHT;
  const tickX = mirrored ? left + width - TICK_WIDTH / 2 : left + TICK_WIDTH / 2;
  const small: TextStyle = { size: 12, colour: "--muted", anchor: "middle", dir };
  const yOf = (value: number) => foot - stretchOf(value, value, drawing.domain, false).start * COLUMN_HEIGHT;
  const lines = drawing.ticks.map((tick) => {
    const y = yOf(tick.value);
    const line = svgLine(plot.left, y, plot.left + plot.width, y, tick.value === 0 ? "--muted" : "--line");
    return line + svgText(tickX, y + 4, tick.label, small);
  });
  const widest = Math.max(1, ...drawing.rows.map((row) => widthOf(row.label, 12)));
  const step = Math.ceil((drawing.rows.length * (widest + 10)) / plot.width);
  const columns = drawing.rows.map((row, i) => {
    const { start, size } = columnOf(i, drawing.rows.length, mirrored);
    const across = { x: plot.left + start * plot.width, width: size * plot.width };
    const stack = stackOf(row, drawing, legend);
    const marks = stack.map((segment) => {
      const box = { ...across, y: yOf(segment.to), height: yOf(segment.from) - yOf(segment.to) };
      return svgLink(
        absoluteAddress(segment.href, figure.address),
        segment.label,
        svgRect(box, colourOf(figure, segment.series), "edge"),
      );
    });
    const middle = across.x + across.width / 2;
    const above = yOf(Math.max(0, ...stack.map((segment) => segment.to))) - 6;
    const fits = widthOf(row.printed, 13) <= plot.width / drawing.rows.length;
    const number =
      row.count > 0 && fits ? svgText(middle, above, row.printed, { size: 13, anchor: "middle", dir }) : "";
    const linked = number ? svgLink(absoluteAddress(row.href, figure.address), row.label, number) : "";
    const uncertain = row.uncertain
      ? `<circle cx="${Math.round(middle)}" cy="${foot + 8}" r="3" fill="none" stroke="#5d5a53"/>`
      : "";
    return marks.join("") + linked + uncertain + (i % step === 0 ? svgText(middle, foot + 28, row.label, small) : "");
  });
  return { svg: [...lines, ...columns].join(""), height: foot - top + 38 };
}

function colourOf(figure: BarsFigure, series: string): string {
  return figure.legend.find((one) => one.key === series)?.colour ?? "--unknown";
}
