import { CountLink } from "@/components/ui/count-link";
import type { Figure, TableCell } from "@/lib/figures/figure";
import type { Reader } from "@/lib/i18n/reader";
import { SidewaysRegion } from "./sideways-region";

const CELL_LINK = "inline-flex min-h-6 min-w-6 items-center underline decoration-line hover:decoration-current";

/** The table twin: everything that the drawing shows, in words and numbers, with the same links. */
export function FigureTable({ figure, reader }: { figure: Figure; reader: Reader }) {
  const { columns, rows } = figure.table;
  return (
    <details className="mt-4 text-sm">
      <summary className="min-h-6 w-fit cursor-pointer text-muted text-xs hover:text-ink">
        {reader.t("charts.showTable")}
      </summary>
      <SidewaysRegion label={reader.t("charts.sideways", { title: figure.title })} className="mt-2">
        <table className="w-full border-collapse">
          <caption className="pb-2 text-start text-muted text-xs">
            {reader.t("charts.tableCaption", { title: figure.title, unit: figure.unit })}
          </caption>
          <thead>
            <tr className="border-line border-b">
              {columns.map((column, i) => (
                <th
                  key={column}
                  scope="col"
                  className={`py-1 font-semibold ${i === 0 ? "text-start" : "ps-4 text-end"}`}
                >
                  <bdi>{column}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may read alike, and rows have no state
              <TableRow key={`${i} ${row[0]?.text}`} cells={row} unit={figure.countUnit} />
            ))}
          </tbody>
        </table>
      </SidewaysRegion>
    </details>
  );
}

function TableRow({ cells, unit }: { cells: TableCell[]; unit: "meetings" | "statements" }) {
  const [head, ...rest] = cells;
  return (
    <tr className="border-line/60 border-b">
      <th scope="row" className="py-1 text-start font-normal">
        {head ? <CellContent cell={head} unit={unit} /> : null}
      </th>
      {rest.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column, the order never changes
        <td key={i} className="py-1 ps-4 text-end">
          <CellContent cell={cell} unit={unit} />
        </td>
      ))}
    </tr>
  );
}

function CellContent({ cell, unit }: { cell: TableCell; unit: "meetings" | "statements" }) {
  const text = <bdi>{cell.text}</bdi>;
  if (cell.href === undefined) return text;
  if (cell.count === undefined) {
    return (
      <a href={cell.href} className={CELL_LINK}>
        {text}
      </a>
    );
  }
  return (
    <CountLink href={cell.href} count={cell.count} unit={unit} className={CELL_LINK}>
      {text}
    </CountLink>
  );
}
