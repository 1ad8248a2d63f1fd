import { Attribution, Channel, Kind, Rank, Setting } from "@/lib/domain/words";
import { noFilters, searchOf } from "@/lib/filters/address";

/** What the filters may name in the database that is measured. */
export interface FilterNames {
  /** Codes of parties. */
  parties: string[];
  /** Slugs of people. */
  people: string[];
  /** Slugs of topics. */
  topics: string[];
  /** Words that somebody might look for, common and rare. */
  words: string[];
}

type Filters = typeof noFilters;
/** A number from 0 to below 1. */
type Random = () => number;

const FIRST_YEAR = 2000;
const YEARS = 27;

/**
 * Draws sets of filters as readers might choose them: most with one to three filters, some with nearly all, every filter
 * in some of them.
 * @param count How many.
 * @param seed The same seed draws the same sets from the same names.
 * @param names What may be named; filters without names are left out.
 * @returns Search strings, "?…" each, no two alike as long as the names allow it.
 */
export function randomFilterSets(count: number, seed: number, names: FilterNames): string[] {
  const random = randomFrom(seed);
  const sets = new Set<string>();
  for (let tries = 0; sets.size < count && tries < count * 50; tries += 1) {
    const search = searchOf({ ...noFilters, ...draw(random, names) });
    if (search !== "") sets.add(search);
  }
  return [...sets];
}

/**
 * Numbers that look random and are the same for the same seed (mulberry32).
 * @returns A function that gives the next number, from 0 to below 1.
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function draw(random: Random, names: FilterNames): Partial<Filters> {
  const makers: ((random: Random) => Partial<Filters>)[] = [
    period,
    () => ({ parties: some(random, names.parties, 3) }),
    () => ({ people: some(random, names.people, 2) }),
    () => ({ side: some(random, [...names.parties, "joint"], 2) }),
    () => ({ topics: some(random, names.topics, 4) }),
    () => ({ channel: some(random, Channel.options, 2) }),
    () => ({ setting: some(random, Setting.options, 2) }),
    () => ({ level: some(random, Rank.options, 2) }),
    () => ({ kind: some(random, Kind.options, 3) }),
    () => ({ attribution: some(random, Attribution.options, 2) }),
    () => ({ certainty: one(random, ["certain", "uncertain", "undated"] as const) ?? null }),
    () => ({ q: one(random, names.words) ?? null }),
    () => ({ raised: some(random, [...names.parties, "joint"], 2) }),
  ];
  // The period is what readers choose most; of ten sets one has nearly everything.
  const wanted = random() < 0.1 ? makers.length - 3 : 1 + Math.floor(random() * 3);
  const chosen = random() < 0.4 ? [period] : [];
  while (chosen.length < wanted) {
    const maker = one(random, makers);
    if (maker && !chosen.includes(maker)) chosen.push(maker);
  }
  return Object.assign({}, ...chosen.map((maker) => maker(random)));
}

/** One year, some years, some months, or a period with one end open. */
function period(random: Random): Partial<Filters> {
  const year = FIRST_YEAR + Math.floor(random() * YEARS);
  const later = Math.min(FIRST_YEAR + YEARS - 1, year + Math.floor(random() * 8));
  const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
  const shapes: Partial<Filters>[] = [
    { from: String(year), to: String(year) },
    { from: String(year), to: String(later) },
    { from: `${year}-${month}`, to: `${year}-12` },
    { from: `${year}-${month}-15`, to: String(later) },
    { from: String(year) },
    { to: `${year}-${month}` },
  ];
  return one(random, shapes) ?? {};
}

function one<T>(random: Random, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** Usually one of the list, at times up to `most`. */
function some<T>(random: Random, list: readonly T[], most: number): T[] {
  const count = random() < 0.6 ? 1 : 1 + Math.floor(random() * most);
  const chosen = Array.from({ length: count }, () => one(random, list));
  return [...new Set(chosen.filter((word) => word !== undefined))];
}
