import type { MatrixDrawing, MatrixFigure } from "@/lib/figures/figure";
import { formatNumber } from "@/lib/format/numbers";
import type { Reader } from "@/lib/i18n/reader";
import { absoluteAddress } from "./absolute-address";
import { lightColour } from "./light-palette";
import type { Drawn } from "./svg-bars";
import { length, svgLink, svgText, type TextStyle, wrapped } from "./svg-writing";

const LABEL_WIDTH = 220;
const TOTAL_WIDTH = 60;
const ROW_HEIGHT = 30;
const LINE = 15;
/** A cell wider than this has more room than it needs; in one narrower than these, words and dates find none. */
const WIDEST = 130;
const NARROWEST_WORDS = 60;
const NARROWEST_DATE = 40;

/** How a matrix lies in its picture: places are counted from where the axis begins. */
interface Layout {
  top: number;
  cell: number;
  mirrored: boolean;
  at: (place: number) => number;
}

/** Topics by meetings: the columns run as the axis does, empty cells are dots. */
export function svgMatrix(
  figure: MatrixFigure,
  box: { left: number; top: number; width: number },
  reader: Reader,
): Drawn {
  const { columns, rows } = figure.drawing;
  const { left, top, width } = box;
  const mirrored = figure.axis === "rtl";
  const layout: Layout = {
    top,
    cell: Math.min((width - LABEL_WIDTH - TOTAL_WIDTH) / Math.max(1, columns.length), WIDEST),
    mirrored,
    at: (place) => (mirrored ? left + width - place : left + place),
  };
  const head = svgHead(figure, layout, reader);
  const parts = [head.svg];
  let y = top + head.height;
  for (const row of rows) {
    const drawn = svgRow(figure, row, { ...layout, top: y }, reader);
    parts.push(drawn.svg);
    y += drawn.height;
  }
  return { svg: parts.join(""), height: y - top };
}

function totalX({ at, cell }: Layout, figure: MatrixFigure): number {
  return at(LABEL_WIDTH + figure.drawing.columns.length * cell + TOTAL_WIDTH / 2);
}

/** The meetings above their columns, each with its date, as far as there is room. */
function svgHead(figure: MatrixFigure, layout: Layout, reader: Reader): Drawn {
  const { cell, top, at } = layout;
  const { columns } = figure.drawing;
  const style: TextStyle = { size: 11, anchor: "middle", dir: figure.dir };
  const dated = cell >= NARROWEST_DATE;
  const titles = columns.map((column) => (cell >= NARROWEST_WORDS ? wrapped(column.label, cell - 8, style.size) : []));
  const height = Math.max(1, ...titles.map((lines) => lines.length)) * LINE + (dated ? 22 : 6);
  const foot = top + height;
  const heads = columns.map((column, i) => {
    const x = at(LABEL_WIDTH + (i + 0.5) * cell);
    const lines = (titles[i] ?? []).map((line, k, all) =>
      svgText(x, foot - 24 - (all.length - 1 - k) * LINE, line, style),
    );
    const date = dated ? svgText(x, foot - 8, column.detail, { ...style, size: 10, colour: "--muted" }) : "";
    return svgLink(
      absoluteAddress(column.href, figure.address),
      `${column.label}, ${column.detail}`,
      lines.join("") + date,
    );
  });
  const total = svgText(totalX(layout, figure), foot - 8, reader.t("charts.total"), { ...style, colour: "--muted" });
  return { svg: [...heads, total].join(""), height };
}

function svgRow(figure: MatrixFigure, row: MatrixDrawing["rows"][number], layout: Layout, reader: Reader): Drawn {
  const { dir, axis, address } = figure;
  const { top, at, cell, mirrored } = layout;
  const indent = row.level === 1 ? 16 : 0;
  const lines = wrapped(row.label, LABEL_WIDTH - indent - 16, 13);
  const height = Math.max(ROW_HEIGHT, lines.length * LINE + 8);
  const base = top + height / 2 + 5;
  const anchor = dir === axis ? "start" : "end";
  const labels = lines.map((line, i) => {
    return svgText(at(indent), base + (i - (lines.length - 1) / 2) * LINE, line, { size: 13, dir, anchor });
  });
  const cells = row.cells.map((one, i) => {
    const x = at(LABEL_WIDTH + (mirrored ? i + 1 : i) * cell);
    const middle = x + cell / 2;
    if (one.count === 0) {
      const dot = `<circle cx="${length(middle)}" cy="${length(base - 5)}" r="1.75" fill="${lightColour("--unknown")}"/>`;
      return svgLink(null, one.label, dot);
    }
    const opacity = length(0.14 + 0.36 * Math.min(1, Math.max(0, one.strength)));
    const field =
      `<rect x="${length(x + 2)}" y="${length(top + 2)}" width="${length(cell - 4)}" height="${length(height - 4)}" ` +
      `fill="${lightColour(row.colour)}" fill-opacity="${opacity}"/>`;
    const number = svgText(middle, base, formatNumber(reader, one.count), { size: 13, anchor: "middle", dir });
    return svgLink(one.href === undefined ? null : absoluteAddress(one.href, address), one.label, field + number);
  });
  const sum = svgText(totalX(layout, figure), base, formatNumber(reader, row.total), {
    size: 13,
    anchor: "middle",
    dir,
  });
  return { svg: [...labels, ...cells, svgLink(absoluteAddress(row.href, address), row.label, sum)].join(""), height };
}
