import type { Direction } from "@/lib/i18n/reader";
import { lightColour } from "./light-palette";

// Writing SVG as text: every word passes escapeXml, every number passes length.

/** Characters that XML 1.0 does not allow, lone surrogates among them. */
const NOT_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
/** Embeddings and overrides of direction, which can make a text read as another (CVE-2021-42574). */
const OVERRIDES = /[\u202a-\u202e]/g;
const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in XML, between tags and in attributes. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, "\ufffd")
    .replace(OVERRIDES, "")
    .replace(/[&<>"']/g, (one) => ENTITIES[one] ?? "");
}

/** A length with at most two decimals. */
export function length(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** The text of an element, its words broken into lines; there is no browser here, so widths are estimated. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** About how wide a text is: IBM Plex runs at some 0.55 of its size, Chinese characters at all of it. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(sign) ? size : size * 0.55;
  return width;
}

export interface TextStyle {
  size: number;
  weight?: 400 | 600;
  colour?: string;
  /** Where x is: at the beginning of the text in its own direction, in its middle or at its end. */
  anchor?: "start" | "middle" | "end";
  dir: Direction;
}

/**
 * One line of text.
 * @param aside What follows it, muted.
 */
export function svgText(x: number, y: number, text: string, style: TextStyle, aside?: string): string {
  const { size, weight = 400, colour = "--ink", anchor = "start", dir } = style;
  const more = aside ? `<tspan fill="${lightColour("--muted")}">${escapeXml(aside)}</tspan>` : "";
  return (
    `<text x="${length(x)}" y="${length(y)}" font-size="${size}" font-weight="${weight}" fill="${lightColour(colour)}" ` +
    `text-anchor="${anchor}" direction="${dir}">${escapeXml(text)}${more}</text>`
  );
}

/** A line from one point to another. */
export function svgLine(x1: number, y1: number, x2: number, y2: number, colour = "--line"): string {
  const [a, b, c, d] = [x1, y1, x2, y2].map(length);
  return `<line x1="${a}" y1="${b}" x2="${c}" y2="${d}" stroke="${lightColour(colour)}"/>`;
}

/** A filled rectangle; a mark has a fine edge of paper, so that pieces of a bar stay apart in any colours. */
export function svgRect(
  box: { x: number; y: number; width: number; height: number },
  colour: string,
  edge: "edge" | "none" = "none",
): string {
  const { x, y, width, height } = box;
  const line = edge === "edge" ? ` stroke="${lightColour("--paper")}"` : "";
  return `<rect x="${length(x)}" y="${length(y)}" width="${length(width)}" height="${length(height)}" fill="${lightColour(colour)}"${line}/>`;
}

/** A drawing that opens an address, with what it says; only web addresses become links. */
export function svgLink(address: string | null, label: string, drawing: string): string {
  const content = `<title>${escapeXml(label)}</title>${drawing}`;
  return address ? `<a href="${escapeXml(address)}" target="_blank">${content}</a>` : `<g>${content}</g>`;
}
