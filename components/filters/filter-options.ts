import type { PageContext } from "@/components/page/page-context";
import { Attribution, Channel, JOINT, Kind, Rank, Setting } from "@/lib/domain/words";
import { type Address, pageHref, toggled, withChanges } from "@/lib/filters/address";
import { sideName } from "@/lib/format/describe-filters";
import { formatCountry } from "@/lib/format/numbers";

/** One choice in a filter menu: a link to the same page with the choice made or taken back. */
export interface FilterOption {
  key: string;
  label: string;
  href: string;
  chosen: boolean;
  /** A heading within the menu. */
  group?: string;
}

export interface FilterMenu {
  name: ListFilter;
  label: string;
  options: FilterOption[];
}

type ListFilter =
  | "parties"
  | "people"
  | "topics"
  | "side"
  | "channel"
  | "setting"
  | "level"
  | "source"
  | "kind"
  | "attribution";

/** The menus of the filter bar in their order. The menus of statements come last; lists of meetings leave them out. */
export function filterMenus(context: PageContext, path: string, withStatements: boolean): FilterMenu[] {
  const { reader, catalogue } = context;
  const { t } = reader;
  const side = (code: string) => ({ key: code, label: sideName(reader, code, catalogue.parties) });
  const menus: FilterMenu[] = [
    menu(
      context,
      path,
      "parties",
      catalogue.parties.map((party) => side(party.code)),
    ),
    menu(
      context,
      path,
      "people",
      catalogue.people.map((one) => ({ key: one.id, label: reader.name(one) })),
    ),
    menu(context, path, "topics", topicChoices(context)),
    menu(context, path, "side", [...catalogue.parties.map((party) => side(party.code)), side(JOINT)]),
    menu(
      context,
      path,
      "channel",
      Channel.options.map((key) => ({ key, label: t(`words.channel_${key}`) })),
    ),
    menu(
      context,
      path,
      "setting",
      Setting.options.map((key) => ({ key, label: t(`words.setting_${key}`) })),
    ),
    menu(
      context,
      path,
      "level",
      Rank.options.map((key) => ({ key, label: t(`words.level_${key}`) })),
    ),
    menu(
      context,
      path,
      "source",
      catalogue.sources.map((key) => ({ key, label: formatCountry(reader, key) })),
    ),
  ];
  if (!withStatements) return menus;
  return [
    ...menus,
    menu(
      context,
      path,
      "kind",
      Kind.options.map((key) => ({ key, label: t(`words.kind_${key}`) })),
    ),
    menu(
      context,
      path,
      "attribution",
      Attribution.options.map((key) => ({ key, label: t(`words.attribution_${key}`) })),
    ),
  ];
}

function topicChoices({ reader, catalogue }: PageContext): { key: string; label: string; group: string }[] {
  return catalogue.groups.flatMap((group) => {
    const heading = reader.name(group);
    const topics = catalogue.topics.filter((topic) => topic.group === group.slug);
    return [
      { key: group.slug, label: reader.t("filters.allGroup", { group: heading }), group: heading },
      ...topics.map((topic) => ({ key: topic.slug, label: reader.name(topic), group: heading })),
    ];
  });
}

function menu(
  { reader, address }: PageContext,
  path: string,
  name: ListFilter,
  choices: { key: string; label: string; group?: string }[],
): FilterMenu {
  const chosen: readonly string[] = address[name];
  const options = choices.map((choice) => {
    const changes = { [name]: toggled(chosen, choice.key) } as Partial<Address>;
    const href = pageHref(reader.locale, path, withChanges(address, changes));
    return { ...choice, href, chosen: chosen.includes(choice.key) };
  });
  return { name, label: reader.t(`filters.${name}`), options };
}
