import type { Figure, TableCell } from "@/lib/figures/figure";
import { absoluteAddress } from "./absolute-address";
import { csvText } from "./csv";
import { figureReader } from "./figure-reader";

/**
 * A figure's table as CSV: first the table, each row with the address of what it counts, then an empty line and what
 * the table needs in order to be cited. In this order, so that a program can read the table from the top. Counts and
 * shares are plain numbers, whatever the reader's digits, each in a column of its own.
 */
export function figureCsv(figure: Figure): string {
  const { t } = figureReader(figure);
  const { columns, rows } = figure.table;
  const shared = columns.map((_, i) => rows.some((row) => row[i]?.share !== undefined));
  const heads = columns.flatMap((column, i) => (shared[i] ? [column, t("charts.exportShare", { column })] : [column]));
  const cells = (row: TableCell[]) =>
    row.flatMap((cell, i) => (shared[i] ? [numberOf(cell), shareOf(cell)] : [numberOf(cell)]));
  const table = [
    [...heads, t("charts.exportLink")],
    ...rows.map((row) => [...cells(row), addressOf(row, figure.address)]),
  ];
  const about = [
    [t("charts.exportTitle"), figure.title],
    [t("charts.exportSubtitle"), figure.subtitle],
    [t("charts.exportUnit"), figure.unit],
    [t("charts.exportN"), String(figure.n)],
    ...(figure.legend.length > 0 ? [[t("charts.exportLegend"), ...figure.legend.map((series) => series.label)]] : []),
    ...figure.notes.map((note) => [t("charts.exportNote"), note.text]),
    [t("charts.exportFilter"), figure.filter],
    [t("charts.exportSource"), figure.source],
    [t("charts.exportDate"), figure.date],
    [t("charts.exportAddress"), figure.address],
  ];
  return csvText([...table, [""], ...about]);
}

function numberOf({ count, text }: TableCell): string {
  return count === undefined ? text : String(count);
}

/** A share as a decimal between 0 and 1: four places tell all that some thousands of statements can. */
function shareOf({ share }: TableCell): string {
  return share === undefined ? "" : String(Math.round(share * 10_000) / 10_000);
}

/** A row counts what its last number counts: the total stands at the end. */
function addressOf(row: TableCell[], page: string): string {
  const href = row.findLast((cell) => cell.href !== undefined)?.href;
  return href === undefined ? "" : (absoluteAddress(href, page) ?? href);
}
