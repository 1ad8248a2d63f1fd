import type { MatrixDrawing, MatrixFigure } from "@/lib/figures/figure";
import { absoluteAddress } from "./absolute-address";
import type { Drawn } from "./svg-bars";
import { length, svgLink, svgRect, svgText, type TextStyle, wrapped } from "./svg-writing";

const LABEL_WIDTH = 220;
const TOTAL_WIDTH = 60;
const ROW_HEIGHT = 30;
const LINE = 14;
/** A cell wider than this has more room than it needs. */
const WIDEST = 130;

/** Topics by meetings: the columns run as the axis does, empty cells are dots. */
export function svgMatrix(figure: MatrixFigure, left: number, top: number, width: number, total: string): Drawn {
  const { columns, rows } = figure.drawing;
  const room = (width - LABEL_WIDTH - TOTAL_WIDTH) / Math.max(1, columns.length);
  const cell = Math.min(room, WIDEST);
  const { dir } = figure;
  const mirrored = figure.axis === "rtl";
  /** From a place counted from where the axis begins. */
  const at = (place: number) => (mirrored ? left + width - place : left + place);
  const small: TextStyle = { size: 11, anchor: "middle", dir };
  // Where columns are too narrow for words, they are numbered by the table twin's order and dated only.
  const heads = columns.map((column) => (cell >= 60 ? wrapped(column.label, cell - 8, 11) : []));
  const headHeight = Math.max(0, ...heads.map((lines) => lines.length)) * LINE + (cell >= 40 ? 22 : 6);
  const head = columns.map((column, i) => {
    const x = at(LABEL_WIDTH + (i + 0.5) * cell);
    const lines = (heads[i] ?? []).map((line, k, all) =>
      svgText(x, top + headHeight - 22 - (all.length - 1 - k) * LINE, line, small),
    );
    const date =
      cell >= 40 ? svgText(x, top + headHeight - 6, column.detail, { ...small, size: 10, colour: "--muted" }) : "";
    return svgLink(
      absoluteAddress(column.href, figure.address),
      `${column.label}, ${column.detail}`,
      lines.join("") + date,
    );
  });
  const totalX = at(LABEL_WIDTH + columns.length * cell + TOTAL_WIDTH / 2);
  const body = rows.map((row, r) => {
    const y = top + headHeight + r * ROW_HEIGHT;
    const start = at(row.level === 1 ? 16 : 0);
    const label = wrapped(row.label, LABEL_WIDTH - 20, 13).slice(0, 2);
    const anchor = dir === figure.axis ? "start" : "end";
    const labels = label.map((line, i) =>
      svgText(start, y + 20 + (i - (label.length - 1) / 2) * LINE, line, { size: 13, dir, anchor }),
    );
    const cells = row.cells.map((_, i) =>
      svgCell(figure, row, i, { x: at(LABEL_WIDTH + (mirrored ? i + 1 : i) * cell), y, cell }),
    );
    const sum = svgText(totalX, y + 20, String(row.total), { size: 13, anchor: "middle", dir });
    return labels.join("") + cells.join("") + svgLink(absoluteAddress(row.href, figure.address), row.label, sum);
  });
  const totalHead = svgText(totalX, top + headHeight - 6, total, { ...small, colour: "--muted" });
  return { svg: [...head, totalHead, ...body].join(""), height: headHeight + rows.length * ROW_HEIGHT };
}

function svgCell(
  figure: MatrixFigure,
  row: MatrixDrawing["rows"][number],
  index: number,
  { x, y, cell }: { x: number; y: number; cell: number },
): string {
  const one = row.cells[index];
  if (!one) return "";
  const middle = x + cell / 2;
  if (one.count === 0) {
    return svgLink(null, one.label, `<circle cx="${length(middle)}" cy="${length(y + 15)}" r="1.75" fill="#a39c90"/>`);
  }
  const opacity = 0.14 + 0.36 * Math.min(1, Math.max(0, one.strength));
  const box = svgRect({ x: x + 2, y: y + 2, width: cell - 4, height: ROW_HEIGHT - 4 }, row.colour, opacity);
  const number = svgText(middle, y + 20, String(one.count), { size: 13, anchor: "middle", dir: figure.dir });
  return svgLink(one.href ? absoluteAddress(one.href, figure.address) : null, one.label, box + number);
}
