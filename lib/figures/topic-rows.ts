import { toggled } from "@/lib/filters/address";
import { type FigureContext, hereHref } from "./figure-context";

/** A row of a topic figure: a group, or a topic under an opened group. */
export interface TopicRow {
  key: string;
  slug: string;
  label: string;
  level: 0 | 1;
  group: string;
  toggle?: { href: string; open: boolean; label: string };
  /** What the filter must hold to select exactly this row. */
  topics: string[];
}

/**
 * The rows that a topic figure shows: groups that come up, each opened into its topics where the address says so.
 * Where topics are filtered, a group stands for those of its topics that were asked for.
 * @param comesUp Whether anything at all is on record for this slug.
 */
export function topicRows(context: FigureContext, comesUp: (slug: string) => boolean): TopicRow[] {
  const { address, names, reader } = context;
  const rows: TopicRow[] = [];
  for (const group of names.groups) {
    if (!comesUp(group.slug)) continue;
    const open = address.open.includes(group.slug);
    const label = reader.name(group);
    rows.push({
      key: group.slug,
      slug: group.slug,
      label,
      level: 0,
      group: group.slug,
      topics: within(context, group.slug),
      toggle: {
        href: hereHref(context, { open: toggled(address.open, group.slug) }),
        open,
        label: reader.t(open ? "figures.closeGroup" : "figures.openGroup", { group: label }),
      },
    });
    if (!open) continue;
    for (const topic of names.topics) {
      if (topic.group !== group.slug || !comesUp(topic.slug)) continue;
      const name = reader.name(topic);
      rows.push({ key: topic.slug, slug: topic.slug, label: name, level: 1, group: group.slug, topics: [topic.slug] });
    }
  }
  return rows;
}

function within({ address, names }: FigureContext, group: string): string[] {
  if (address.topics.length === 0 || address.topics.includes(group)) return [group];
  const members = names.topics.filter((topic) => topic.group === group).map((topic) => topic.slug);
  return address.topics.filter((slug) => members.includes(slug));
}
