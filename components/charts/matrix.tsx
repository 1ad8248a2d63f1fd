import { CountLink } from "@/components/ui/count-link";
import type { MatrixCell, MatrixDrawing, MatrixFigure } from "@/lib/figures/figure";
import { formatNumber } from "@/lib/format/numbers";
import type { Reader } from "@/lib/i18n/reader";
import { SidewaysRegion } from "./sideways-region.client";
import { ToggleSign } from "./toggle-sign";

/** The weakest and the strongest colour of a cell; above this the number on it would be hard to read. */
const FAINTEST = 0.14;
const STRONGEST = 0.5;

/** How opaque a cell of this strength is. */
export function cellOpacity(strength: number): number {
  return Math.round((FAINTEST + (STRONGEST - FAINTEST) * Math.min(1, Math.max(0, strength))) * 100) / 100;
}

/** Topics by meetings as a table. What was not raised is a cell too: silence is data. */
export function Matrix({ figure, reader }: { figure: MatrixFigure; reader: Reader }) {
  const { columns, rows } = figure.drawing;
  return (
    <SidewaysRegion dir={figure.axis} label={reader.t("charts.sideways", { title: figure.title })}>
      <table aria-describedby={`${figure.id}-description`} className="border-separate border-spacing-0 text-sm">
        <caption className="sr-only">{figure.title}</caption>
        <MatrixHead figure={figure} reader={reader} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <RowHead row={row} figure={figure} />
              {row.cells.map((cell, i) => (
                <Cell
                  key={columns[i]?.key ?? i}
                  cell={cell}
                  colour={row.colour}
                  unit={figure.countUnit}
                  reader={reader}
                />
              ))}
              <td className="ps-3 text-end">
                <CountLink
                  href={row.href}
                  count={row.total}
                  unit={figure.countUnit}
                  label={reader.t("charts.countOf", { label: row.label, printed: formatNumber(reader, row.total) })}
                  className="inline-flex min-h-6 min-w-6 items-center justify-end underline decoration-line hover:decoration-current"
                >
                  {formatNumber(reader, row.total)}
                </CountLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </SidewaysRegion>
  );
}

/** The meetings above their columns, each a link to its page. */
function MatrixHead({ figure, reader }: { figure: MatrixFigure; reader: Reader }) {
  return (
    <thead>
      <tr>
        <th
          scope="col"
          className="sticky start-0 z-10 bg-paper pe-3 pb-2 text-start align-bottom font-normal text-muted text-xs"
        >
          <bdi dir={figure.dir}>{reader.t("charts.topic")}</bdi>
        </th>
        {figure.drawing.columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            className="min-w-24 px-1 pb-2 text-center align-bottom font-normal sm:min-w-28"
          >
            <a href={column.href} className="group inline-block min-h-6">
              <bdi dir={figure.dir} className="block text-balance text-xs leading-snug group-hover:underline">
                {column.label}
              </bdi>
              <bdi dir={figure.dir} className="block text-muted text-xs">
                {column.detail}
              </bdi>
            </a>
          </th>
        ))}
        <th scope="col" className="ps-3 pb-2 text-end align-bottom font-normal text-muted text-xs">
          {reader.t("charts.total")}
        </th>
      </tr>
    </thead>
  );
}

function RowHead({ row, figure }: { row: MatrixDrawing["rows"][number]; figure: MatrixFigure }) {
  const label = <bdi dir={figure.dir}>{row.label}</bdi>;
  return (
    <th
      scope="row"
      className={`sticky start-0 z-10 w-28 min-w-28 bg-paper py-0.5 pe-3 text-start font-normal max-sm:text-xs sm:w-52 sm:max-w-60 ${row.level === 1 ? "ps-6 text-[0.8125rem]" : ""}`}
    >
      {row.toggle ? (
        <a
          href={row.toggle.href}
          data-keep-scroll=""
          aria-expanded={row.toggle.open}
          className="inline-flex min-h-6 items-center gap-2 hover:underline"
        >
          <ToggleSign open={row.toggle.open} />
          {label}
          <span className="sr-only">{row.toggle.label}</span>
        </a>
      ) : (
        label
      )}
    </th>
  );
}

/** A filled cell is its number on its colour; an empty one a dot, with words for who cannot see that it is empty. */
function Cell(props: { cell: MatrixCell; colour: string; unit: "meetings" | "statements"; reader: Reader }) {
  const { cell, colour, unit, reader } = props;
  if (cell.count === 0 || cell.href === undefined) {
    return (
      <td className="p-0.5" data-empty="">
        <svg aria-hidden="true" width="100%" height="30" className="block">
          <circle cx="50%" cy="15" r="1.75" fill="var(--unknown)" />
        </svg>
        <span className="sr-only">{cell.label}</span>
      </td>
    );
  }
  return (
    <td className="p-0.5">
      <CountLink href={cell.href} count={cell.count} unit={unit} label={cell.label} className="block">
        <svg aria-hidden="true" width="100%" height="30" className="block">
          <rect width="100%" height="30" rx="2" fill={`var(${colour})`} fillOpacity={cellOpacity(cell.strength)} />
          <text x="50%" y="20" textAnchor="middle" fontSize="13" fill="var(--ink)">
            {formatNumber(reader, cell.count)}
          </text>
        </svg>
      </CountLink>
    </td>
  );
}
