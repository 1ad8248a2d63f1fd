import {
  type Address,
  carriedView,
  type Filters,
  filtersOf,
  pageHref,
  searchOf,
  withChanges,
} from "@/lib/filters/address";
import { formatDay } from "@/lib/format/dates";
import { type FilterNames, filterLine } from "@/lib/format/describe-filters";
import type { Reader } from "@/lib/i18n/reader";
import type { FigureNote, FigureText } from "./figure";

/** The reference lists that figures draw on. */
export interface FigureNames extends FilterNames {
  parties: (FilterNames["parties"][number] & { colour: number })[];
  topics: (FilterNames["topics"][number] & { group: string })[];
  version: number;
  changedAt: string;
}

/** What every figure is made from, beside its rows. */
export interface FigureContext {
  reader: Reader;
  address: Address;
  names: FigureNames;
  /** The path, below the language, of the page that the figure stands on: its switches lead back there. */
  path: string;
  /** "https://host" for absolute addresses in downloads, or "" on a page. */
  origin: string;
}

/** The address of the meetings or the statements behind a mark. */
export function listHref(context: FigureContext, list: "meetings" | "statements", changes: Partial<Filters>): string {
  const { address, reader, origin } = context;
  const params = { ...carriedView(address), ...filtersOf(address), ...changes };
  return origin + pageHref(reader.locale, `/${list}`, params);
}

/** The same page with parts of the address changed. */
export function hereHref(context: FigureContext, changes: Partial<Address>): string {
  return context.origin + pageHref(context.reader.locale, context.path, withChanges(context.address, changes));
}

/** Under this many meetings a share says little. */
const FEW = 10;

/** The notes that go with so many meetings, so many of them without a sure day or without any date. */
export function notesFor(
  context: FigureContext,
  counts: { meetings: number; uncertain?: number; undated?: number },
): FigureNote[] {
  const { t } = context.reader;
  const counted = (text: string, count: number, certainty: "uncertain" | "undated"): FigureNote => ({
    text,
    // Within the undated ones all are uncertain: the narrower filter stays.
    href: listHref(context, "meetings", { certainty: context.address.certainty === "undated" ? "undated" : certainty }),
    count,
    unit: "meetings",
  });
  const notes: FigureNote[] = [];
  if (counts.meetings > 0 && counts.meetings < FEW) notes.push({ text: t("figures.noteSmall") });
  if (counts.uncertain) {
    notes.push(counted(t("figures.noteUncertain", { n: counts.uncertain }), counts.uncertain, "uncertain"));
  }
  if (counts.undated) notes.push(counted(t("figures.noteUndated", { n: counts.undated }), counts.undated, "undated"));
  return notes;
}

/** What is the same for every figure of a page: source, filter, downloads, directions. */
export function figureBase(context: FigureContext, id: string) {
  const { reader, address, names, origin } = context;
  const { t } = reader;
  const search = searchOf({ ...address, after: null, window: null });
  const download = (format: string) =>
    `${origin}/api/v1/charts/${id}.${format}${search ? `${search}&` : "?"}locale=${reader.locale}`;
  const line = filterLine(reader, address, names);
  const date = formatDay(reader, new Date(names.changedAt));
  return {
    id,
    filter: line === null ? t("figures.filterNone") : t("figures.filterIs", { filters: line }),
    source: t("figures.source", { version: String(names.version), date }),
    date,
    address: hereHref(context, {}),
    downloads: { svg: download("svg"), csv: download("csv") },
    dir: reader.dir,
    lang: reader.tag,
  } satisfies Partial<FigureText> & { date: string; address: string };
}

/** The sentence for screen readers: title, subtitle and the longest bars. */
export function describeBars(
  reader: Reader,
  text: { title: string; subtitle: string },
  rows: { label: string; printed: string; count: number }[],
): string {
  const top = [...rows]
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map((row) => reader.t("figures.topItem", { label: row.label, printed: row.printed }));
  if (top.length === 0) return reader.t("figures.descriptionEmpty", text);
  return reader.t("figures.descriptionBars", { ...text, top: top.join(reader.locale === "ar" ? "، " : ", ") });
}
