import { toggled } from "@/lib/filters/address";
import { formatList } from "@/lib/format/numbers";
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
 * The rows that a topic figure shows: groups that come up, each opened into its topics where the address says so. Where
 * only some topics of a group are asked for, these stand for themselves: the group's name would promise all of it.
 * @param comesUp Whether anything at all is on record for this slug.
 */
export function topicRows(context: FigureContext, comesUp: (slug: string) => boolean): TopicRow[] {
  const { address, names } = context;
  return names.groups.flatMap((group) => {
    const members = names.topics.filter((topic) => topic.group === group.slug && comesUp(topic.slug));
    if (!wholeGroup(address.topics, group.slug)) {
      const asked = members.filter((topic) => address.topics.includes(topic.slug));
      return asked.map((topic) => topicRow(context, topic, 0));
    }
    if (!comesUp(group.slug)) return [];
    const head = groupRow(context, group);
    return head.toggle?.open ? [head, ...members.map((topic) => topicRow(context, topic, 1))] : [head];
  });
}

/** The groups with the name of what of them is asked for, as series of a figure. */
export function groupRows(context: FigureContext, comesUp: (slug: string) => boolean): TopicRow[] {
  const { address, names, reader } = context;
  return names.groups
    .filter((group) => comesUp(group.slug))
    .map((group) => {
      const row = groupRow(context, group);
      if (wholeGroup(address.topics, group.slug)) return row;
      const asked = names.topics.filter((topic) => topic.group === group.slug && address.topics.includes(topic.slug));
      const label = formatList(
        reader,
        asked.map((topic) => reader.name(topic)),
        "or",
      );
      return { ...row, label, topics: asked.map((topic) => topic.slug) };
    });
}

function wholeGroup(asked: string[], group: string): boolean {
  return asked.length === 0 || asked.includes(group);
}

function groupRow(context: FigureContext, group: FigureContext["names"]["groups"][number]): TopicRow {
  const { address, reader } = context;
  const open = address.open.includes(group.slug);
  const label = reader.name(group);
  return {
    key: group.slug,
    slug: group.slug,
    label,
    level: 0,
    group: group.slug,
    topics: [group.slug],
    toggle: {
      href: hereHref(context, { open: toggled(address.open, group.slug) }),
      open,
      label: reader.t(open ? "figures.closeGroup" : "figures.openGroup", { group: label }),
    },
  };
}

function topicRow({ reader }: FigureContext, topic: FigureContext["names"]["topics"][number], level: 0 | 1): TopicRow {
  return {
    key: topic.slug,
    slug: topic.slug,
    label: reader.name(topic),
    level,
    group: topic.group,
    topics: [topic.slug],
  };
}
