import { CountLink } from "@/components/ui/count-link";
import { type BarRow, type BarsFigure, columnOf, type Stretch, stackOf, stretchOf } from "@/lib/figures/figure";
import type { Reader } from "@/lib/i18n/reader";
import { COLUMN_COLUMNS, COLUMN_HEAD, COLUMN_HEIGHT, MARKS, ON_TOP, percent, pixels, UNDERNEATH } from "./bar-layout";
import { BarMark } from "./bar-mark";

/** So many labels find room under the columns on a desk, and on a phone. */
const MOST_LABELS = 12;
const MOST_LABELS_NARROW = 4;
/** Room for numbers above the columns, in pixels: at a desk, and on a phone. */
const ROOM = 960;
const ROOM_NARROW = 300;
/** A digit is so wide, and so much air is between two numbers. */
const DIGIT = 7.4;
const AIR = 8;
const FOOT = 40;

/** The height of a value above the foot of the columns, as y in pixels from the top. */
function heightOf(figure: BarsFigure, from: number, to: number): { y: number; height: number } {
  const { start, size } = stretchOf(from, to, figure.drawing.domain, false);
  return { y: pixels(COLUMN_HEAD + (1 - start - size) * COLUMN_HEIGHT), height: pixels(size * COLUMN_HEIGHT) };
}

/** Bars as columns, one for each bin of time; the axis says at which edge time begins. */
export function ColumnPicture({ figure, reader }: { figure: BarsFigure; reader: Reader }) {
  const { rows, ticks } = figure.drawing;
  const mirrored = figure.axis === "rtl";
  const lines = ticks.map((tick) => ({ ...tick, y: heightOf(figure, tick.value, tick.value).y }));
  return (
    <div className={`${COLUMN_COLUMNS} relative`}>
      <svg aria-hidden="true" width="100%" height={COLUMN_HEIGHT + COLUMN_HEAD + FOOT} className="overflow-visible">
        {lines.map((tick) => (
          <text key={tick.value} x="50%" y={tick.y + 4} textAnchor="middle" fill="var(--muted)" fontSize="12">
            {tick.label}
          </text>
        ))}
      </svg>
      <div className="relative">
        <svg aria-hidden="true" className={`${UNDERNEATH} absolute inset-0 h-full w-full overflow-visible`}>
          {lines.map(({ value, y }) => {
            const colour = value === 0 ? "var(--muted)" : "var(--line)";
            return <line key={value} x1="0" x2="100%" y1={y} y2={y} stroke={colour} />;
          })}
        </svg>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: a drawing of links, each of which has its name */}
        <svg
          width="100%"
          height={COLUMN_HEIGHT + COLUMN_HEAD + FOOT}
          className={`${ON_TOP} ${MARKS} relative overflow-visible`}
        >
          {rows.map((row, i) => (
            <Column
              key={row.key}
              row={row}
              index={i}
              figure={figure}
              reader={reader}
              at={columnOf(i, rows.length, mirrored)}
            />
          ))}
        </svg>
      </div>
    </div>
  );
}

interface ColumnProps {
  row: BarRow;
  index: number;
  figure: BarsFigure;
  reader: Reader;
  at: Stretch;
}

function Column({ row, index, figure, reader, at }: ColumnProps) {
  const { drawing, legend } = figure;
  const stack = stackOf(row, drawing, legend);
  const colours = new Map(legend.map((series) => [series.key, series.colour]));
  return (
    <g>
      {stack.map((segment) => (
        <BarMark
          key={segment.series}
          row={row.key}
          segment={segment}
          colour={colours.get(segment.series) ?? "--unknown"}
          unit={figure.countUnit}
          box={{ x: percent(at.start), width: percent(at.size), ...heightOf(figure, segment.from, segment.to) }}
        />
      ))}
      <ColumnNumber
        row={row}
        figure={figure}
        reader={reader}
        index={index}
        at={at}
        top={Math.max(0, ...stack.map((one) => one.to))}
      />
      <ColumnLabel row={row} index={index} figure={figure} at={at} />
    </g>
  );
}

/**
 * The number above a column opens what the whole column counts. Where all of them would run into one another every
 * second or third is printed, the last one always; the table has them all.
 */
function ColumnNumber(props: ColumnProps & { top: number }) {
  const { row, index, figure, at } = props;
  const { rows } = figure.drawing;
  const fromLast = rows.length - 1 - index;
  if (row.count === 0 || fromLast % numberStep(rows, ROOM) !== 0) return null;
  const { y } = heightOf(figure, 0, props.top);
  return (
    <CountLink
      href={row.href}
      count={row.count}
      unit={figure.countUnit}
      label={props.reader.t("charts.countOf", { label: row.label, printed: row.printed })}
      className={fromLast % numberStep(rows, ROOM_NARROW) === 0 ? "" : "max-sm:hidden"}
    >
      <svg x={percent(at.start + at.size / 2)} y={y} className="overflow-visible" aria-hidden="true">
        <rect x="-13" y="-25" width="26" height="24" fill="transparent" />
        <text y="-7" textAnchor="middle" fill="var(--ink)" fontSize="13">
          {row.printed}
        </text>
      </svg>
    </CountLink>
  );
}

/** Every which number has room above so many columns. */
function numberStep(rows: BarRow[], room: number): number {
  const longest = Math.max(...rows.map((row) => row.printed.length));
  return Math.max(1, Math.ceil(((longest * DIGIT + AIR) * rows.length) / room));
}

/** The name of a bin, where there is room for it, and a mark where dates in it are uncertain. */
function ColumnLabel({ row, index, figure, at }: Omit<ColumnProps, "reader">) {
  const bins = figure.drawing.rows.length;
  const step = Math.ceil(bins / MOST_LABELS);
  const narrowStep = Math.ceil(bins / MOST_LABELS_NARROW / step) * step;
  const x = percent(at.start + at.size / 2);
  const foot = COLUMN_HEAD + COLUMN_HEIGHT;
  return (
    <>
      {row.uncertain ? <circle cx={x} cy={foot + 7} r="3" fill="none" stroke="var(--muted)" /> : null}
      {index % step === 0 ? (
        <text
          x={x}
          y={foot + 28}
          textAnchor="middle"
          fill="var(--muted)"
          fontSize="12"
          direction={figure.dir}
          className={index % narrowStep === 0 ? undefined : "max-sm:hidden"}
        >
          {row.label}
        </text>
      ) : null}
    </>
  );
}
