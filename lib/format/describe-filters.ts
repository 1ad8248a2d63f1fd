import {
  type Attribution,
  type Channel,
  JOINT,
  type Kind,
  type Rank,
  type Setting,
  UNKNOWN_SIDE,
} from "@/lib/domain/words";
import { choosesStatements, type Filters, type View } from "@/lib/filters/address";
import type { Reader } from "@/lib/i18n/reader";
import { formatCountry, formatList } from "./numbers";

/** Filters of which every word must hold; of the others any one does. */
const ALL_OF = new Set<keyof Filters>(["parties", "people"]);

interface Names {
  nameEn: string;
  nameAr: string;
}

/** The names that filters draw on. */
export interface FilterNames {
  parties: ({ code: string } & Names)[];
  people: ({ id: string } & Names)[];
  groups: ({ slug: string } & Names)[];
  topics: ({ slug: string } & Names)[];
}

/** One filter in words: what is filtered and by what. */
export interface FilterInWords {
  name: keyof Filters;
  label: string;
  value: string;
}

/** A side's name: a party, "joint", or "speaker not known". */
export function sideName(reader: Reader, side: string, parties: FilterNames["parties"]): string {
  if (side === JOINT) return reader.t("words.side_joint");
  if (side === UNKNOWN_SIDE) return reader.t("words.side_unknown");
  const party = parties.find((one) => one.code === side);
  return party ? reader.name(party) : side;
}

/**
 * The filters in the reader's words, in the order of the filter bar; empty where nothing is filtered.
 * Values that name nothing known are shown as they stand.
 */
export function describeFilters(reader: Reader, filters: Filters, names: FilterNames): FilterInWords[] {
  const { t } = reader;
  const all = [...names.groups, ...names.topics];
  const topic = (slug: string) =>
    named(
      reader,
      all.find((one) => one.slug === slug),
      slug,
    );
  const side = (code: string) => sideName(reader, code, names.parties);
  const raisedLabel = (code: string) =>
    choosesStatements(filters) ? side(code) : t("figures.alone", { side: side(code) });
  const values: [keyof Filters, string[]][] = [
    ["q", filters.q ? [`“${filters.q}”`] : []],
    ["from", filters.from ? [filters.from] : []],
    ["to", filters.to ? [filters.to] : []],
    ["parties", filters.parties.map(side)],
    [
      "people",
      filters.people.map((id) =>
        named(
          reader,
          names.people.find((one) => one.id === id),
          id,
        ),
      ),
    ],
    ["topics", filters.topics.map(topic)],
    ["side", filters.side.map(side)],
    ["raised", filters.raised.map((code) => (code === JOINT ? t("figures.several") : raisedLabel(code)))],
    ["channel", filters.channel.map((word: Channel) => t(`words.channel_${word}`))],
    ["setting", filters.setting.map((word: Setting) => t(`words.setting_${word}`))],
    ["level", filters.level.map((word: Rank) => t(`words.level_${word}`))],
    ["kind", filters.kind.map((word: Kind) => t(`words.kind_${word}`))],
    ["attribution", filters.attribution.map((word: Attribution) => t(`words.attribution_${word}`))],
    ["certainty", filters.certainty ? [t(`filters.certainty_${filters.certainty}`)] : []],
    ["source", filters.source.map((code) => formatCountry(reader, code))],
    ["meetings", filters.meetings],
  ];
  return values
    .filter(([, words]) => words.length > 0)
    .map(([name, words]) => ({
      name,
      label: t(`filters.${name}`),
      value: formatList(reader, words, ALL_OF.has(name) ? "and" : "or"),
    }));
}

function named(reader: Reader, known: Names | undefined, fallback: string): string {
  return known ? reader.name(known) : fallback;
}

/**
 * The filters as one line, with the reading of dates where it is not the best known one: "Channel: Video; Topics: BRICS".
 * @returns Null where nothing is filtered.
 */
export function filterLine(reader: Reader, address: Filters & Pick<View, "dates">, names: FilterNames): string | null {
  const words = describeFilters(reader, address, names).map(({ label, value }) => `${label}: ${value}`);
  if (address.dates === "text") words.push(`${reader.t("common.datesLabel")}: ${reader.t("common.datesText")}`);
  return words.length > 0 ? words.join(reader.locale === "ar" ? "؛ " : "; ") : null;
}
