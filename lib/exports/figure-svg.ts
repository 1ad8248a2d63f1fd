import type { BarsFigure, Figure, MatrixFigure, Series } from "@/lib/figures/figure";
import { assertDrawable } from "@/lib/figures/figure";
import { formatNumber } from "@/lib/format/numbers";
import type { Reader } from "@/lib/i18n/reader";
import { drawnNotes, figureReader } from "./figure-reader";
import { type Drawn, svgColumns, svgRows } from "./svg-bars";
import { svgMatrix } from "./svg-matrix";
import { escapeXml, length, svgRect, svgText, type TextStyle, widthOf, wrapped } from "./svg-writing";

const WIDTH = 1_000;
const MARGIN = 36;
const INNER = WIDTH - 2 * MARGIN;
const FONTS =
  "IBM Plex Sans, IBM Plex Sans Arabic, Segoe UI, Noto Sans, Noto Sans Arabic, Geeza Pro, Tahoma, Arial, sans-serif";

/**
 * A figure as a picture that can travel without its page: title, measure, legend, drawing, notes, filter, source and
 * address are in it, every mark is still a link. Pure: the same figure gives the same text.
 * @returns A standalone SVG without script, style sheet or anything loaded from elsewhere.
 */
export function figureSvg(figure: Figure): string {
  assertDrawable(figure);
  const reader = figureReader(figure);
  const { t } = reader;
  const { dir } = figure;
  const parts: string[] = [];
  let y = MARGIN;
  const write = (text: string, style: Omit<TextStyle, "dir">, lineHeight: number) => {
    const x = dir === "rtl" ? WIDTH - MARGIN : MARGIN;
    for (const line of wrapped(text, INNER, style.size)) {
      y += lineHeight;
      parts.push(svgText(x, y, line, { ...style, dir }));
    }
  };
  const draw = (drawn: Drawn) => {
    parts.push(drawn.svg);
    y += drawn.height;
  };
  const muted = { size: 12, colour: "--muted" };

  write(figure.title, { size: 22, weight: 600 }, 28);
  write(figure.subtitle, { size: 15 }, 22);
  write(
    t("charts.unitAndN", { unit: figure.unit, n: formatNumber(reader, figure.n) }),
    { size: 13, colour: "--muted" },
    20,
  );
  y += 16;
  draw(svgLegend(figure, y));
  draw(drawing(figure, y, reader));
  y += 6;
  for (const note of drawnNotes(figure, reader)) write(note.text, { size: 13 }, 20);
  y += 8;
  const dated = figure.source.includes(figure.date) ? [] : [figure.date];
  for (const line of [figure.filter, figure.source, ...dated, figure.address]) write(line, muted, 18);

  const height = Math.ceil(y + MARGIN);
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" ` +
    `xml:lang="${escapeXml(figure.lang)}" direction="${dir}" font-family="${FONTS}">` +
    `<title>${escapeXml(figure.title)}</title><desc>${escapeXml(figure.description)}</desc>` +
    svgRect({ x: 0, y: 0, width: WIDTH, height }, "--paper") +
    `${parts.join("")}</svg>\n`
  );
}

function drawing(figure: Figure, y: number, reader: Reader): Drawn {
  if (figure.drawing.kind === "matrix")
    return svgMatrix(figure as MatrixFigure, { left: MARGIN, top: y, width: INNER }, reader);
  const bars = figure as BarsFigure;
  return bars.drawing.layout === "rows"
    ? svgRows(bars, { left: MARGIN, top: y, width: INNER }, reader)
    : svgColumns(bars, { left: MARGIN, top: y, width: INNER });
}

/** The colours in words, from the side where reading begins, in as many lines as they need. */
function svgLegend({ legend, dir }: { legend: Series[]; dir: Figure["dir"] }, top: number): Drawn {
  if (legend.length === 0) return { svg: "", height: 0 };
  const parts: string[] = [];
  let [x, y] = [0, top];
  for (const series of legend) {
    const width = 20 + widthOf(series.label, 14) + 22;
    if (x > 0 && x + width > INNER) [x, y] = [0, y + 22];
    const at = (place: number) => (dir === "rtl" ? WIDTH - MARGIN - place : MARGIN + place);
    parts.push(svgRect({ x: dir === "rtl" ? at(x + 12) : at(x), y, width: 12, height: 12 }, series.colour));
    parts.push(svgText(at(x + 20), y + 11, series.label, { size: 14, dir }));
    x += width;
  }
  return { svg: parts.join(""), height: Number(length(y - top + 34)) };
}
