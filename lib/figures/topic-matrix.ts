import { groupColour } from "@/lib/domain/colours";
import { carriedView, pageHref } from "@/lib/filters/address";
import { formatKnownDate } from "@/lib/format/dates";
import { shortMeetingTitle } from "@/lib/format/meeting-title";
import { formatNumber } from "@/lib/format/numbers";
import type { TopicMatrix } from "@/lib/queries/get-topic-matrix";
import type { MatrixCell, MatrixDrawing, MatrixFigure } from "./figure";
import { describeBars, type FigureContext, figureBase, listHref, notesFor } from "./figure-context";
import { topicRows } from "./topic-rows";

/** Topics × meetings: how many statements each meeting has on each topic. Silence is drawn. */
export function topicMatrixFigure(context: FigureContext, matrix: TopicMatrix): MatrixFigure {
  const { reader } = context;
  const { t } = reader;
  const shown = matrix.meetings.length;
  const columns = matrixColumns(context, matrix);
  const rows = matrixRows(context, matrix, columns);
  const all = matrix.total === shown;
  const text = {
    title: t("figures.matrixTitle"),
    subtitle: all
      ? t("figures.matrixSubtitle", { shown })
      : t("figures.matrixSubtitleNewest", {
          shown: formatNumber(reader, shown),
          total: formatNumber(reader, matrix.total),
        }),
  };
  const printed = rows.map((row) => ({ label: row.label, count: row.total, printed: formatNumber(reader, row.total) }));
  return {
    ...figureBase(context, "topic-matrix"),
    ...text,
    unit: t("figures.unitStatements"),
    countUnit: "statements",
    n: matrix.statements,
    notes: notesFor(context, { meetings: matrix.total }),
    legend: [],
    description: describeBars(reader, text, printed),
    table: matrixTable(context, columns, rows),
    axis: context.address.time,
    drawing: { kind: "matrix", columns, rows },
  };
}

function matrixColumns(context: FigureContext, matrix: TopicMatrix): MatrixDrawing["columns"] {
  const { reader, address, origin } = context;
  return matrix.meetings.map((meeting) => ({
    key: meeting.id,
    label: shortMeetingTitle(reader, meeting),
    detail: formatKnownDate(reader, address.dates === "text" ? meeting.textDate : meeting.date, "short"),
    href: origin + pageHref(reader.locale, `/meetings/${meeting.id}/${meeting.slug}`, carriedView(address)),
  }));
}

function matrixRows(
  context: FigureContext,
  matrix: TopicMatrix,
  columns: MatrixDrawing["columns"],
): MatrixDrawing["rows"] {
  const counts = new Map(matrix.cells.map((cell) => [`${cell.slug} ${cell.meeting}`, cell.statements]));
  const present = new Set(matrix.cells.map((cell) => cell.slug));
  const highest = Math.max(1, ...matrix.cells.map((cell) => cell.statements));
  const shown = columns.map((column) => column.key);
  return topicRows(context, (slug) => present.has(slug)).map((row) => {
    const cells = columns.map((column): MatrixCell => {
      const count = counts.get(`${row.slug} ${column.key}`) ?? 0;
      const label = context.reader.t("figures.matrixCell", { topic: row.label, meeting: column.label, n: count });
      if (count === 0) return { count, strength: 0, label };
      const href = listHref(context, "statements", { topics: row.topics, meetings: [column.key] });
      return { count, strength: count / highest, href, label };
    });
    return {
      key: row.key,
      label: row.label,
      level: row.level,
      toggle: row.toggle,
      colour: groupColour(row.group),
      href: listHref(context, "statements", { topics: row.topics, meetings: shown }),
      cells,
      total: cells.reduce((sum, cell) => sum + cell.count, 0),
    };
  });
}

function matrixTable(
  { reader }: FigureContext,
  columns: MatrixDrawing["columns"],
  rows: MatrixDrawing["rows"],
): MatrixFigure["table"] {
  return {
    columns: [
      reader.t("figures.column_topic"),
      ...columns.map((column) => `${column.label} (${column.detail})`),
      reader.t("figures.column_total"),
    ],
    rows: rows.map((row) => [
      { text: row.label },
      ...row.cells.map((cell) => ({ text: formatNumber(reader, cell.count), href: cell.href, count: cell.count })),
      { text: formatNumber(reader, row.total), href: row.href, count: row.total },
    ]),
  };
}
