import { dayString } from "./days";
import type { Bar, Group } from "./group-marks";
import { type DotMember, extentOfBar, extentOfDots } from "./lay-out-lane";
import type { Cell, Lane, TimelineItem } from "./timeline-data";

/** What a mark stands for, and what opens behind it. */
export interface Mark {
  /** The same mark has the same key while the reader moves. */
  key: string;
  lane: Lane;
  n: number;
  /** First and last day of its meetings. */
  from: number;
  to: number;
  /** Empty where the server has counted and the meetings are not here. */
  items: TimelineItem[];
  /** The meeting, or the list of the meetings. */
  href: string;
  /** Whether the list is of exactly n meetings. */
  exact: boolean;
  certain: boolean;
}

/** The middle of what a mark stands for, in days; of a single meeting its day, where one is known. */
export function timeOf({ items, n, from, to }: Pick<Mark, "items" | "n" | "from" | "to">): number {
  const [only] = items;
  return n === 1 && only && only.day !== null ? only.day + 0.5 : (from + to + 1) / 2;
}

/** More than these an address does not name. */
const MOST_NAMED = 40;

/** The layout and the drawing ask for the same marks, and a slot is the same in every frame. */
const made = new WeakMap<object, Mark>();

function once(what: object, lane: Lane, make: () => Mark): Mark {
  const known = made.get(what);
  if (known?.lane === lane) return known;
  const mark = make();
  made.set(what, mark);
  return mark;
}

/** The mark of a group in the row of dots: all meetings of the lane in its days whose day the reports fix. */
export function markOfDots(lane: Lane, dot: Group<DotMember>): Mark {
  return once(dot, lane, () => dotsMark(lane, dot));
}

function dotsMark(lane: Lane, dot: Group<DotMember>): Mark {
  const items = dot.members.flatMap((member) => ("item" in member ? [member.item] : []));
  const { from, to } = extentOfDots(dot.members);
  const [only] = items;
  const href = dot.n === 1 && only ? only.href : listHref(lane, from, to, "certain");
  return { key: `${lane.key}.${from}`, lane, n: dot.n, from, to, items, href, exact: true, certain: true };
}

/** The mark of a bar: one meeting, or some that cannot be told apart. */
export function markOfBar(lane: Lane, bar: Bar<TimelineItem>): Mark {
  return once(bar, lane, () => barMark(lane, bar));
}

function barMark(lane: Lane, bar: Bar<TimelineItem>): Mark {
  const items = bar.members;
  const { from, to } = extentOfBar(items);
  const [only] = items;
  const named = items.length <= MOST_NAMED;
  const list = named
    ? withParameter(
        lane.href.replace(/\?.*/, ""),
        "meetings",
        items
          .map(({ id }) => id)
          .sort()
          .join(","),
      )
    : listHref(lane, from, to, "uncertain");
  const href = items.length === 1 && only ? only.href : list;
  const key = `${lane.key}.u.${only?.id}`;
  return { key, lane, n: items.length, from, to, items, href, exact: named, certain: false };
}

/** The mark of a slot in which meetings of unknown day may have been. */
export function markOfBand(cell: Cell, lane: Lane): Mark {
  return once(cell, lane, () => {
    const { from, to, uncertain: n } = cell;
    const href = listHref(lane, from, to, "uncertain");
    return { key: `${lane.key}.b.${from}`, lane, n, from, to, items: [], href, exact: true, certain: false };
  });
}

/** The list of a lane's meetings in some days. */
export function listHref(lane: Lane, from: number, to: number, certainty: "certain" | "uncertain"): string {
  const dated = withParameter(withParameter(lane.href, "from", dayString(from)), "to", dayString(to));
  return withParameter(dated, "certainty", certainty);
}

/** An address with one parameter more, or with it replaced; null takes it away. */
export function withParameter(href: string, name: string, value: string | null): string {
  const [path = "", search = ""] = href.split("?");
  const params = search.split("&").filter((part) => part !== "" && !part.startsWith(`${name}=`));
  if (value !== null) params.push(`${name}=${value}`);
  return params.length ? `${path}?${params.join("&")}` : path;
}
