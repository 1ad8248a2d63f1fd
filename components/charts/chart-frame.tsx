import type { ReactNode } from "react";
import { CountLink } from "@/components/ui/count-link";
import { drawnNotes } from "@/lib/exports/figure-reader";
import type { Figure, FigureNote, Series } from "@/lib/figures/figure";
import { formatNumber } from "@/lib/format/numbers";
import type { Reader } from "@/lib/i18n/reader";
import { DownloadPng } from "./download-png";
import { FigureTable } from "./figure-table";

const QUIET_LINK =
  "inline-flex min-h-6 min-w-6 items-center justify-center text-accent underline decoration-line hover:decoration-current";

/** What stands around every drawing: what it measures, of what and how many, what its colours mean, the same as a table, where it is from. */
export function ChartFrame({ figure, reader, children }: { figure: Figure; reader: Reader; children: ReactNode }) {
  const { id } = figure;
  return (
    <figure id={id} aria-labelledby={`${id}-title`} aria-describedby={`${id}-description`} className="late min-w-0">
      <figcaption className="max-w-prose">
        <h3 id={`${id}-title`} className="text-balance font-semibold text-lg leading-snug">
          {figure.title}
        </h3>
        <p className="mt-1 text-sm">{figure.subtitle}</p>
        <p className="text-muted text-xs leading-relaxed">
          {reader.t("charts.unitAndN", { unit: figure.unit, n: formatNumber(reader, figure.n) })}
        </p>
      </figcaption>
      <p id={`${id}-description`} className="sr-only">
        {figure.description}
      </p>
      <Legend legend={figure.legend} label={reader.t("charts.legend")} />
      <div className="mt-4">{children}</div>
      <Notes notes={drawnNotes(figure, reader)} />
      <FigureTable figure={figure} reader={reader} />
      <FrameFoot figure={figure} reader={reader} />
    </figure>
  );
}

/** The colours in words; a single colour says nothing and needs none. */
function Legend({ legend, label }: { legend: Series[]; label: string }) {
  if (legend.length < 2) return null;
  return (
    <ul aria-label={label} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {legend.map((series) => (
        <li key={series.key} className="inline-flex items-center gap-2">
          <svg aria-hidden="true" width="12" height="12" className="shrink-0">
            <rect width="12" height="12" rx="1" fill={`var(${series.colour})`} />
          </svg>
          <bdi>{series.label}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Notes({ notes }: { notes: FigureNote[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="mt-3 max-w-prose text-sm">
      {notes.map((note) => (
        <li key={note.text} className="border-line border-s-2 ps-3 text-muted">
          <NoteText note={note} />
        </li>
      ))}
    </ul>
  );
}

/** A remark that counts something opens what it counts. */
function NoteText({ note }: { note: FigureNote }) {
  const { text, href, count, unit } = note;
  if (href === undefined || count === undefined || unit === undefined) return text;
  return (
    <CountLink href={href} count={count} unit={unit}>
      {text}
    </CountLink>
  );
}

/** Where the figure is from, what was filtered, and the figure to take along. */
function FrameFoot({ figure, reader }: { figure: Figure; reader: Reader }) {
  const { t } = reader;
  const name = (format: string) => t("charts.downloadAs", { format, title: figure.title });
  return (
    <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-line border-t pt-2 text-muted text-xs">
      <p className="min-w-0 max-w-prose">
        <bdi>{figure.filter}</bdi> · <bdi>{figure.source}</bdi>
      </p>
      <p className="flex flex-wrap items-center gap-x-3">
        <span>{t("charts.downloads")}</span>
        <DownloadPng
          svg={figure.downloads.svg}
          name={figure.id}
          label={name("PNG")}
          wait={t("charts.pngWait")}
          failed={t("charts.pngFailed")}
          className={QUIET_LINK}
        />
        <a href={figure.downloads.svg} download aria-label={name("SVG")} className={QUIET_LINK}>
          SVG
        </a>
        <a href={figure.downloads.csv} download aria-label={name("CSV")} className={QUIET_LINK}>
          CSV
        </a>
      </p>
    </div>
  );
}
