/** The least distance between the middles of two marks, in pixels: each stays a target of its own. */
export const APART = 24;

/** What stands at one place of a row: one meeting, or a count of some. */
export interface Point<T> {
  x: number;
  /** How many meetings: 1 for a meeting, more for a slot that the server has counted. */
  n: number;
  what: T;
}

/** Points that would overlap, as one mark at their middle. */
export interface Group<T> {
  x: number;
  n: number;
  /** How far its points reach. */
  from: number;
  to: number;
  members: T[];
}

/** The radius of the dot of one meeting. */
export const DOT = 6;

/** The radius of a count: it grows slowly, with the length of its number. */
export function radiusOf(n: number): number {
  return 8 + 2.75 * String(n).length;
}

/** How far apart the middles of two marks must be. */
export function distance(n: number, other: number): number {
  return Math.max(APART, radiusOf(n) + radiusOf(other) + 2);
}

/**
 * Puts together points that would overlap. Nothing is lost: the counts of the groups add up to those of the points.
 * @param points In any order.
 * @returns Groups from left to right, no two closer than their distance.
 */
export function groupPoints<T>(points: readonly Point<T>[]): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const { x, n, what } of [...points].sort((a, b) => a.x - b.x)) {
    let group: Group<T> = { x, n, from: x, to: x, members: [what] };
    // Joining moves a group to the left, so it may reach the one before: look again until it does not.
    for (let last = groups.at(-1); last && group.x - last.x < distance(last.n, group.n); last = groups.at(-1)) {
      groups.pop();
      group = joined(last, group);
    }
    groups.push(group);
  }
  return groups;
}

function joined<T>(a: Group<T>, b: Group<T>): Group<T> {
  const n = a.n + b.n;
  return {
    x: (a.x * a.n + b.x * b.n) / n,
    n,
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    members: [...a.members, ...b.members],
  };
}

/** A stretch that a meeting's date allows. */
export interface Stretch<T> {
  from: number;
  to: number;
  what: T;
}

/** Stretches that stand on one level of a row, and cannot be told apart if there is more than one. */
export interface Bar<T> {
  from: number;
  to: number;
  level: number;
  members: T[];
}

/**
 * Lays stretches on levels so that none covers another; what finds no room joins the bar that it covers least.
 * @param stretches In any order.
 * @param levels How many levels there are.
 * @returns Bars, none closer than `gap` pixels to another on its level, none shorter than a target.
 */
export function packBars<T>(stretches: readonly Stretch<T>[], levels: number, gap = 4): Bar<T>[] {
  const bars: Bar<T>[] = [];
  const ends: (Bar<T> | undefined)[] = Array.from({ length: Math.max(levels, 1) }, () => undefined);
  const sorted = stretches.map(widened).sort((a, b) => a.from - b.from || a.to - b.to);
  for (const { from, to, what } of sorted) {
    const level = ends.findIndex((last) => last === undefined || last.to + gap <= from);
    if (level >= 0) {
      const bar = { from, to, level, members: [what] };
      ends[level] = bar;
      bars.push(bar);
      continue;
    }
    const least = ends.reduce((a, b) => (b && a && b.to < a.to ? b : a));
    if (least) {
      least.to = Math.max(least.to, to);
      least.members.push(what);
    }
  }
  return bars;
}

function widened<T>({ from, to, what }: Stretch<T>): Stretch<T> {
  const more = Math.max(0, (APART - (to - from)) / 2);
  return { from: from - more, to: to + more, what };
}
