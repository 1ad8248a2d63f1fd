import type { Figure } from "@/lib/figures/figure";
import type { Reader } from "@/lib/i18n/reader";
import { FigureRows } from "./figure-rows";
import { LateRows } from "./late-rows.client";
import { SidewaysRegion } from "./sideways-region.client";

/**
 * Tables of more cells come when they are opened: here they would weigh more than the drawing. Where thousands are counted,
 * addresses and numbers are longer and the page has more of them.
 */
const MOST_CELLS = 96;
const MOST_OF_MANY = 40;
const MANY = 1_000;

/** The table twin: everything that the drawing shows, in words and numbers, with the same links. */
export function FigureTable({ figure, reader }: { figure: Figure; reader: Reader }) {
  const { columns, rows } = figure.table;
  const { t } = reader;
  const most = figure.n < MANY ? MOST_CELLS : MOST_OF_MANY;
  const caption = t("charts.tableCaption", { title: figure.title, unit: figure.unit });
  return (
    <details className="mt-4 text-sm">
      <summary className="min-h-6 w-fit cursor-pointer text-muted text-xs hover:text-ink">
        {t("charts.showTable")}
      </summary>
      <SidewaysRegion label={t("charts.sideways", { title: figure.title })} className="mt-2">
        {columns.length * rows.length <= most ? (
          <FigureRows columns={columns} rows={rows} unit={figure.countUnit} caption={caption} />
        ) : (
          <LateRows from={figure.downloads.csv.replace(".csv", ".json")} caption={caption}>
            <a href={figure.downloads.csv} download className="text-accent underline">
              {t("charts.downloadAs", { format: "CSV", title: figure.title })}
            </a>
          </LateRows>
        )}
      </SidewaysRegion>
    </details>
  );
}
