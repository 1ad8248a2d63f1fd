import { CountLink } from "@/components/ui/count-link";
import type { Figure, TableCell } from "@/lib/figures/figure";

// Styled from the table: the classes of each cell would weigh more than the cells. The words are the reader's own, so
// that none needs to be set apart from the others.
const CELLS = [
  "[&_td]:py-1 [&_td]:ps-4 [&_td]:text-end [&_th]:py-1 [&_th]:text-start [&_thead_th+th]:ps-4 [&_thead_th+th]:text-end",
  "[&_a]:inline-flex [&_a]:min-h-6 [&_a]:min-w-6 [&_a]:items-center [&_a]:underline [&_a]:decoration-line",
  "[&_tbody_th]:font-normal [&_a]:hover:decoration-current [&_td_a]:justify-end",
].join(" ");

export interface FigureRowsProps {
  columns: string[];
  rows: TableCell[][];
  unit: Figure["countUnit"];
  caption: string;
}

/** The table itself, drawn by the server where it is short and by the browser where it is long. */
export function FigureRows({ columns, rows, unit, caption }: FigureRowsProps) {
  return (
    <table className={`w-full border-collapse ${CELLS}`}>
      <caption className="pb-2 text-start text-muted text-xs">{caption}</caption>
      <thead>
        <tr className="border-line border-b">
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may read alike, and rows have no state
          <TableRow key={`${i} ${row[0]?.text}`} cells={row} unit={unit} />
        ))}
      </tbody>
    </table>
  );
}

function TableRow({ cells, unit }: { cells: TableCell[]; unit: "meetings" | "statements" }) {
  const [head, ...rest] = cells;
  return (
    <tr className="border-line/60 border-b">
      <th scope="row">{head ? <CellContent cell={head} unit={unit} /> : null}</th>
      {rest.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column, the order never changes
        <td key={i}>
          <CellContent cell={cell} unit={unit} />
        </td>
      ))}
    </tr>
  );
}

function CellContent({ cell, unit }: { cell: TableCell; unit: "meetings" | "statements" }) {
  if (cell.href === undefined) return cell.text;
  if (cell.count === undefined) return <a href={cell.href}>{cell.text}</a>;
  return (
    <CountLink href={cell.href} count={cell.count} unit={unit} className="">
      {cell.text}
    </CountLink>
  );
}
