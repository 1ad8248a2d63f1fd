import type { ReferenceLists } from "@/lib/domain/record";
import { dayOf, isoDay, LAST_DAY } from "../days";
import { type Random, randomFor } from "../random";
import { inventedNames } from "./invented-names";
import { BENCH_PARTIES, CAPITAL_COUNTRY } from "./parties";

type Place = ReferenceLists["places"][number];

/** An event beside which meetings are held, from its first to its last day. */
export type Gathering = ReferenceLists["occasions"][number] & { from: number; until: number; place: string };

// Name in both languages, first and last year, the month in which it is held.
const SERIES = [
  ["Harbour Forum", "منتدى الموانئ", 2000, 2026, 4],
  ["Highlands Summit", "قمة المرتفعات", 2003, 2026, 6],
  ["Rivers Conference", "مؤتمر الأنهار", 2001, 2015, 9],
  ["Open Sea Dialogue", "حوار البحر المفتوح", 2009, 2026, 11],
  ["Two Deserts Assembly", "ملتقى الصحراءين", 2000, 2012, 2],
  ["Energy Week", "أسبوع الطاقة", 2012, 2026, 10],
  ["Neighbours Council", "مجلس الجوار", 2006, 2026, 7],
  ["Digital Roads Forum", "منتدى الطرق الرقمية", 2016, 2026, 5],
] as const;

/** The capitals of the parties and some invented towns, the capital of each party, and the gatherings of all years. */
export function makeGatherings(seed: number): {
  places: Place[];
  gatherings: Gathering[];
  townsOf: ReadonlyMap<string, readonly Place[]>;
} {
  const random = randomFor(seed, "gatherings");
  const towns = inventedNames(random, BENCH_PARTIES.length, [2, 3]);
  const places = new Map<string, Place>();
  const townsOf = new Map<string, Place[]>();
  for (const [number, party] of BENCH_PARTIES.entries()) {
    const country = CAPITAL_COUNTRY.get(party.code) ?? party.code;
    const { id, en, ar } = party.capital;
    const capital = places.get(id) ?? { id, country, name: { en, ar } };
    places.set(id, capital);
    const name = towns[number] as { en: string; ar: string };
    const town = { id: `${name.en.toLowerCase()}-town`, country, name };
    if (number < 30) places.set(town.id, town);
    townsOf.set(party.code, number < 30 ? [capital, capital, capital, town] : [capital]);
  }
  const all = [...places.values()];
  return {
    places: all,
    townsOf,
    gatherings: SERIES.flatMap((series) => yearly(random, series, all)).filter(({ until }) => until <= LAST_DAY),
  };
}

function yearly(random: Random, series: (typeof SERIES)[number], places: readonly Place[]): Gathering[] {
  const [en, ar, first, last, month] = series;
  return Array.from({ length: last - first + 1 }, (_, past) => {
    const year = first + past;
    const place = random.pick(places);
    const from = dayOf(year, month, random.whole(3, 24));
    const until = from + random.whole(1, 3);
    return {
      id: `${en.toLowerCase().replaceAll(" ", "-")}-${year}`,
      name: { en: `${en}, ${place.name.en} ${year}`, ar: `${ar}، ${place.name.ar} ${year}` },
      edtf: `${isoDay(from)}/${isoDay(until)}`,
      from,
      until,
      place: place.id,
    };
  });
}
