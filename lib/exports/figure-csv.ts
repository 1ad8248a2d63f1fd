import type { Figure, TableCell } from "@/lib/figures/figure";
import { absoluteAddress } from "./absolute-address";
import { csvText } from "./csv";
import { figureReader } from "./figure-reader";

/**
 * A figure's table as CSV: first the table, each row with the address of what it counts, then an empty line and what
 * the table needs in order to be cited. In this order, so that a program can read the table from the top.
 */
export function figureCsv(figure: Figure): string {
  const { t } = figureReader(figure);
  const { columns, rows } = figure.table;
  const table = [
    [...columns, t("charts.exportLink")],
    ...rows.map((row) => [...row.map((cell) => cell.text), addressOf(row, figure.address)]),
  ];
  const about = [
    [t("charts.exportTitle"), figure.title],
    [t("charts.exportSubtitle"), figure.subtitle],
    [t("charts.exportUnit"), figure.unit],
    [t("charts.exportN"), String(figure.n)],
    ...(figure.legend.length > 0 ? [[t("charts.exportLegend"), ...figure.legend.map((series) => series.label)]] : []),
    ...figure.notes.map((note) => [t("charts.exportNote"), note]),
    [t("charts.exportFilter"), figure.filter],
    [t("charts.exportSource"), figure.source],
    [t("charts.exportDate"), figure.date],
    [t("charts.exportAddress"), figure.address],
  ];
  return csvText([...table, [""], ...about]);
}

/** A row counts what its last number counts: the total stands at the end. */
function addressOf(row: TableCell[], page: string): string {
  const href = row.findLast((cell) => cell.href !== undefined)?.href;
  return href === undefined ? "" : (absoluteAddress(href, page) ?? href);
}
