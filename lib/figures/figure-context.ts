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
import { describeFilters, type FilterNames, filterLine } from "@/lib/format/describe-filters";
import type { Reader } from "@/lib/i18n/reader";
import type { FigureText } from "./figure";

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

/** The notes that go with so many meetings, so many of them without a sure day. */
export function notesFor(reader: Reader, counts: { meetings: number; uncertain?: number; undated?: number }): string[] {
  const notes: string[] = [];
  if (counts.meetings > 0 && counts.meetings < FEW) notes.push(reader.t("figures.noteSmall"));
  if (counts.uncertain) notes.push(reader.t("figures.noteUncertain", { n: counts.uncertain }));
  if (counts.undated) notes.push(reader.t("figures.noteUndated", { n: counts.undated }));
  return notes;
}

/** What is the same for every figure of a page: source, filter, downloads, directions. */
export function figureBase(context: FigureContext, id: string) {
  const { reader, address, names, origin } = context;
  const { t } = reader;
  const search = searchOf({ ...address, after: null, window: null });
  const download = (format: string) =>
    `${origin}/api/v1/charts/${id}.${format}${search ? `${search}&` : "?"}locale=${reader.locale}`;
  const filters = describeFilters(reader, filtersOf(address), names);
  const line = filterLine(reader, filtersOf(address), names);
  const date = formatDay(reader, new Date(names.changedAt));
  return {
    id,
    filter: filters.length > 0 ? t("figures.filterIs", { filters: line }) : line,
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
