import type { ReferenceLists } from "@/lib/domain/record";
import { LAST_DAY } from "../days";
import { type Random, randomFor } from "../random";
import { inventedNames } from "./invented-names";
import { LONGER_TITLES, type Office, officesOf } from "./offices";
import { BENCH_PARTIES } from "./parties";

export type BenchPerson = ReferenceLists["people"][number];

/** Who held an office, from which day until before which (days since 2000-01-01). */
export type Term = { from: number; until: number; person: BenchPerson; office: Office };

/** The terms of each office of a party, the offices in the order of their rank. */
export type Cabinet = readonly (readonly Term[])[];

const PEOPLE = 400;
/** Years that somebody stays in an office. */
const SHORTEST_TERM = 2.5;
const LONGEST_TERM = 8.5;

/** 400 people of the parties, more of those that meet most, and the offices that they held over the years. */
export function makePeople(seed: number): { people: BenchPerson[]; cabinets: ReadonlyMap<string, Cabinet> } {
  const random = randomFor(seed, "people");
  const counts = countsByParty();
  const given = inventedNames(random, PEOPLE, [2]).map((name) => name);
  const family = inventedNames(random, PEOPLE, [2, 3, 3]);
  const people: BenchPerson[] = [];
  const cabinets = new Map<string, Cabinet>();
  for (const [place, party] of BENCH_PARTIES.entries()) {
    const own = Array.from({ length: counts[place] ?? 0 }, () => {
      const first = given[people.length] as { en: string; ar: string };
      const last = family[people.length] as { en: string; ar: string };
      const person = personOf(first, last, party.code);
      people.push(person);
      return person;
    });
    cabinets.set(party.code, makeCabinet(random, own, officesOf(party.kind, own.length)));
  }
  return { people, cabinets };
}

/** @returns the term of an office on a day; undefined where nobody held it */
export function holder(terms: readonly Term[], day: number): Term | undefined {
  return terms.find((term) => term.from <= day && day < term.until);
}

function personOf(first: { en: string; ar: string }, last: { en: string; ar: string }, party: string): BenchPerson {
  return {
    id: `${first.en}-${last.en}`.toLowerCase(),
    name: { en: `${first.en} ${last.en}`, ar: `${first.ar} ${last.ar}` },
    short: last,
    aliases: [`${first.en.charAt(0)}. ${last.en}`],
    party,
  };
}

// Five people each, and the rest to those that meet most.
function countsByParty(): number[] {
  const counts = BENCH_PARTIES.map(() => 5);
  let left = PEOPLE - counts.length * 5;
  for (let place = 0; left > 0; place = (place + 1) % 20) {
    counts[place] = (counts[place] ?? 0) + 1;
    left--;
  }
  return counts;
}

type Reign = { from: number; until: number; office: number };

// Every office is handed on from time to time: mostly to somebody who had a lower one, else to who has had least.
function makeCabinet(random: Random, people: readonly BenchPerson[], offices: readonly Office[]): Cabinet {
  const careers = new Map<BenchPerson, Reign[]>(people.map((person) => [person, []]));
  return offices.map((office, number) => {
    const terms: Term[] = [];
    for (let from = 0; from <= LAST_DAY; ) {
      const years = SHORTEST_TERM + random.next() * (LONGEST_TERM - SHORTEST_TERM);
      const until = Math.min(from + Math.round(years * 365.25), LAST_DAY + 1);
      const person = nextHolder(random, careers, from, until);
      if (person) {
        careers.get(person)?.push({ from, until, office: number });
        terms.push({ from, until, person, office: random.pick(LONGER_TITLES)(office) });
      }
      from = until;
    }
    return terms;
  });
}

function nextHolder(
  random: Random,
  careers: ReadonlyMap<BenchPerson, Reign[]>,
  from: number,
  until: number,
): BenchPerson | undefined {
  const free = [...careers].filter(([, reigns]) => reigns.every((one) => one.until <= from || one.from >= until));
  if (free.length === 0) return undefined;
  const known = free.filter(([, reigns]) => reigns.length > 0);
  if (known.length > 0 && random.chance(0.3)) return random.pick(known)[0];
  return free.reduce((least, one) => (one[1].length < least[1].length ? one : least))[0];
}
