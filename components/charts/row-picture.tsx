import { CountLink } from "@/components/ui/count-link";
import { type BarEnd, endsOf } from "@/lib/exports/bar-ends";
import { type BarRow, type BarsFigure, stackOf, stretchOf } from "@/lib/figures/figure";
import { formatNumber, formatShare } from "@/lib/format/numbers";
import type { Reader } from "@/lib/i18n/reader";
import { ENDS_COLUMNS, MARKS, ON_TOP, percent, ROW_COLUMNS, ROW_TARGET, ROW_THICKNESS, UNDERNEATH } from "./bar-layout";
import { BarMark } from "./bar-mark";
import { ToggleSign } from "./toggle-sign";

/** Bars as rows: label, stacked pieces, number (at both ends where the bars run to both sides). The box runs as the axis does; text keeps the direction of its reader. */
export function RowPicture({ figure, reader }: { figure: BarsFigure; reader: Reader }) {
  return (
    <ol className="relative">
      {figure.drawing.rows.map((row) => (
        <li key={row.key} className={figure.drawing.diverging ? ENDS_COLUMNS : ROW_COLUMNS}>
          <RowLabel row={row} figure={figure} reader={reader} />
          <RowBar row={row} figure={figure} reader={reader} />
          {figure.drawing.diverging ? null : (
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
          )}
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
  const wide = figure.drawing.diverging ? "col-span-3" : "col-span-2";
  return (
    <div className={`${wide} flex flex-col items-start justify-center pt-2 sm:col-span-1 sm:py-1 sm:pe-4 ${size}`}>
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
function RowBar({ row, figure, reader }: { row: BarRow; figure: BarsFigure; reader: Reader }) {
  const { drawing, legend, axis } = figure;
  const mirrored = axis === "rtl";
  const thickness = ROW_THICKNESS[row.level];
  const colours = new Map(legend.map((series) => [series.key, series.colour]));
  return (
    <div
      className={`relative min-h-9 ${drawing.diverging ? "col-start-2 sm:col-start-3" : ""}`}
      data-bar={row.key}
      data-thickness={thickness}
    >
      <svg aria-hidden="true" className={`${UNDERNEATH} absolute inset-0 h-full w-full`}>
        {drawing.ticks.map((tick) => {
          const x = percent(stretchOf(tick.value, tick.value, drawing.domain, mirrored).start);
          const colour = tick.value === 0 ? "var(--muted)" : "var(--line)";
          return <line key={tick.value} x1={x} x2={x} y1="0" y2="100%" stroke={colour} />;
        })}
      </svg>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a drawing of links, each of which has its name */}
      <svg className={`${ON_TOP} ${MARKS} absolute inset-0 h-full w-full overflow-visible`}>
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
          {drawing.diverging
            ? endsOf(figure, row).map((end) => (
                <EndNumber key={end.segment.series} end={end} figure={figure} reader={reader} />
              ))
            : null}
        </svg>
      </svg>
    </div>
  );
}

/** How wide and high the number at the end of a bar can be hit, in pixels. */
const NUMBER_BOX = { width: 74, height: 24 };

/** What a side's bar says at its own end: how many, which opens them, and the share that is drawn. */
function EndNumber({ end, figure, reader }: { end: BarEnd; figure: BarsFigure; reader: Reader }) {
  const { segment, at, leftwards } = end;
  const words = (
    <svg x={percent(at)} className="overflow-visible" aria-hidden="true">
      <rect {...NUMBER_BOX} x={leftwards ? -NUMBER_BOX.width : 0} y={-NUMBER_BOX.height / 2} fill="transparent" />
      <text
        x={leftwards ? -6 : 6}
        y="4.5"
        direction={figure.dir}
        textAnchor={leftwards === (figure.dir === "ltr") ? "end" : "start"}
        fontSize="13"
        stroke="var(--paper)"
        strokeWidth="3"
        paintOrder="stroke"
        fill={segment.count > 0 ? "var(--ink)" : "var(--muted)"}
      >
        {segment.count > 0 ? (
          <tspan className="underline decoration-line group-hover/end:decoration-current">
            {formatNumber(reader, segment.count)}
          </tspan>
        ) : (
          formatNumber(reader, 0)
        )}
        {segment.count > 0 ? (
          <tspan fill="var(--muted)">{` · ${formatShare(reader, Math.abs(segment.value))}`}</tspan>
        ) : null}
      </text>
    </svg>
  );
  if (segment.count === 0) return words;
  return (
    <CountLink
      href={segment.href}
      count={segment.count}
      unit={figure.countUnit}
      label={segment.label}
      className="group/end"
    >
      {words}
    </CountLink>
  );
}
