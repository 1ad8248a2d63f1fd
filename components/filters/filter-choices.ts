import type { PageContext } from "@/components/page/page-context";
import { foldForSearch } from "@/lib/domain/search-words";
import { Attribution, Channel, JOINT, Kind, Rank, Setting } from "@/lib/domain/words";
import { sideName } from "@/lib/format/describe-filters";
import { formatCountry } from "@/lib/format/numbers";
import { readerOf } from "@/lib/i18n/reader";

/** The filters that choose from a list, in the order of the bar; those of statements come last. */
export const LIST_FILTERS = [
  "parties",
  "people",
  "topics",
  "side",
  "channel",
  "setting",
  "level",
  "source",
  "kind",
  "attribution",
] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** One choice of a filter. */
export interface Choice {
  key: string;
  label: string;
  /** A heading within the list. */
  group?: string;
}

type Named = Pick<PageContext, "reader" | "catalogue">;

/** Everything that a filter lets a reader choose, in the reader's language and in the order of the catalogue. */
export function filterChoices({ reader, catalogue }: Named, name: ListFilter): Choice[] {
  const { t } = reader;
  const parties = () =>
    catalogue.parties.map(({ code }) => ({ key: code, label: sideName(reader, code, catalogue.parties) }));
  switch (name) {
    case "parties":
      return parties();
    case "side":
      return [...parties(), { key: JOINT, label: sideName(reader, JOINT, catalogue.parties) }];
    case "people":
      return catalogue.people.map((one) => ({ key: one.id, label: reader.name(one) }));
    case "topics":
      return topicChoices({ reader, catalogue });
    case "source":
      return catalogue.sources.map((key) => ({ key, label: formatCountry(reader, key) }));
    case "channel":
      return Channel.options.map((key) => ({ key, label: t(`words.channel_${key}`) }));
    case "setting":
      return Setting.options.map((key) => ({ key, label: t(`words.setting_${key}`) }));
    case "level":
      return Rank.options.map((key) => ({ key, label: t(`words.level_${key}`) }));
    case "kind":
      return Kind.options.map((key) => ({ key, label: t(`words.kind_${key}`) }));
    case "attribution":
      return Attribution.options.map((key) => ({ key, label: t(`words.attribution_${key}`) }));
  }
}

function topicChoices({ reader, catalogue }: Named): Choice[] {
  return catalogue.groups.flatMap((group) => {
    const heading = reader.name(group);
    const topics = catalogue.topics.filter((topic) => topic.group === group.slug);
    return [
      { key: group.slug, label: reader.t("filters.allGroup", { group: heading }), group: heading },
      ...topics.map((topic) => ({ key: topic.slug, label: reader.name(topic), group: heading })),
    ];
  });
}

/**
 * The choices of a filter that words find, by their names in either language, however these are spelled.
 * @param words What the reader has typed; nothing finds everything.
 * @param most At most so many are given.
 * @returns The choices in the order of the catalogue, and how many there are in all.
 */
export function findChoices(
  { reader, catalogue }: Named,
  name: ListFilter,
  words: string,
  most: number,
): { choices: Choice[]; total: number } {
  const mine = filterChoices({ reader, catalogue }, name);
  const wanted = foldForSearch(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return { choices: mine.slice(0, most), total: mine.length };
  const other = filterChoices({ reader: readerOf(reader.locale === "ar" ? "en" : "ar"), catalogue }, name);
  const found = mine.filter((choice, i) => {
    const names = foldForSearch(`${choice.label} ${other[i]?.label ?? ""} ${choice.key}`);
    return wanted.every((word) => names.includes(word));
  });
  return { choices: found.slice(0, most), total: found.length };
}
