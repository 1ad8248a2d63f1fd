import { CountLink } from "@/components/ui/count-link";
import { type BarRow, type BarsFigure, stackOf, stretchOf } from "@/lib/figures/figure";
import type { Reader } from "@/lib/i18n/reader";
import { ON_TOP, percent, ROW_COLUMNS, ROW_TARGET, ROW_THICKNESS, UNDERNEATH } from "./bar-layout";
import { BarMark } from "./bar-mark";
import { ToggleSign } from "./toggle-sign";

/** Bars as rows: label, stacked pieces, number. The box runs as the axis does; text keeps the direction of its reader. */
export function RowPicture({ figure, reader }: { figure: BarsFigure; reader: Reader }) {
  return (
    <ol className="relative">
      {figure.drawing.rows.map((row) => (
        <li key={row.key} className={ROW_COLUMNS}>
          <RowLabel row={row} figure={figure} reader={reader} />
          <RowBar row={row} figure={figure} />
          <div className="flex items-center justify-end ps-2 text-end text-sm">
            <CountLink
              href={row.href}
              count={row.count}
              unit={figure.countUnit}
              label={reader.t("charts.countOf", { label: row.label, printed: row.printed })}
              className="inline-flex min-h-6 min-w-6 items-center justify-end underline decoration-line hover:decoration-current"
            >
              <bdi dir={figure.dir}>{row.printed}</bdi>
            </CountLink>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The name of the row; a group is a link that opens it into its topics. */
function RowLabel({ row, figure, reader }: { row: BarRow; figure: BarsFigure; reader: Reader }) {
  const { toggle } = row;
  const size = row.level === 1 ? "ps-6 text-[0.8125rem]" : "text-sm";
  // Labels begin where the axis begins, also those whose text runs the other way.
  const align = figure.dir === figure.axis ? "text-start" : "text-end";
  return (
    <div className={`col-span-2 flex flex-col items-start justify-center pt-2 sm:col-span-1 sm:py-1 sm:pe-4 ${size}`}>
      {toggle ? (
        <a
          href={toggle.href}
          data-keep-scroll=""
          aria-expanded={toggle.open}
          className="group/toggle inline-flex min-h-6 items-center gap-2"
        >
          <ToggleSign open={toggle.open} />
          <bdi dir={figure.dir} className={`group-hover/toggle:underline ${align}`}>
            {row.label}
          </bdi>
          <span className="sr-only">{toggle.label}</span>
        </a>
      ) : (
        <bdi dir={figure.dir} className={align}>
          {row.label}
        </bdi>
      )}
      {row.detail ? <bdi className="text-muted text-xs">{row.detail}</bdi> : null}
      {row.uncertain ? (
        <bdi className="text-muted text-xs">{reader.t("charts.uncertain", { n: row.uncertain })}</bdi>
      ) : null}
    </div>
  );
}

/** The pieces of one bar, on the lines of the ticks. Everything hangs on the middle, so that a label may wrap. */
function RowBar({ row, figure }: { row: BarRow; figure: BarsFigure }) {
  const { drawing, legend, axis } = figure;
  const mirrored = axis === "rtl";
  const thickness = ROW_THICKNESS[row.level];
  const colours = new Map(legend.map((series) => [series.key, series.colour]));
  return (
    <div className="relative min-h-9" data-bar={row.key} data-thickness={thickness}>
      <svg aria-hidden="true" className={`${UNDERNEATH} absolute inset-0 h-full w-full`}>
        {drawing.ticks.map((tick) => {
          const x = percent(stretchOf(tick.value, tick.value, drawing.domain, mirrored).start);
          const colour = tick.value === 0 ? "var(--muted)" : "var(--line)";
          return <line key={tick.value} x1={x} x2={x} y1="0" y2="100%" stroke={colour} />;
        })}
      </svg>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a drawing of links, each of which has its name */}
      <svg className={`${ON_TOP} absolute inset-0 h-full w-full overflow-visible`}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: sets the zero of height to the middle of the row */}
        <svg y="50%" className="overflow-visible">
          {stackOf(row, drawing, legend).map((segment) => {
            const { start, size } = stretchOf(segment.from, segment.to, drawing.domain, mirrored);
            const across = { x: percent(start), width: percent(size) };
            return (
              <BarMark
                key={segment.series}
                row={row.key}
                segment={segment}
                colour={colours.get(segment.series) ?? "--unknown"}
                unit={figure.countUnit}
                box={{ ...across, y: -thickness / 2, height: thickness }}
                target={{ ...across, y: -ROW_TARGET / 2, height: ROW_TARGET }}
              />
            );
          })}
        </svg>
      </svg>
    </div>
  );
}
