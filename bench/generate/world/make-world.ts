import type { ReferenceLists } from "@/lib/domain/record";
import { type Lot, lotOf, zipf } from "../random";
import { BENCH_AGENCIES } from "./agencies";
import { type Gathering, makeGatherings } from "./gatherings";
import type { Both } from "./invented-names";
import { BENCH_PARTIES, type BenchParty } from "./parties";
import { type BenchPerson, type Cabinet, makePeople } from "./people";
import { makeTopicLot, type TopicLot } from "./topic-drift";

/** Everything that the meetings of one seed draw on. */
export type World = {
  seed: number;
  parties: readonly BenchParty[];
  /** Draws a party's place in the list, those that meet most first. */
  partyLot: Lot;
  people: readonly BenchPerson[];
  /** The short name of each person, and what the sentences call each party. */
  shorts: ReadonlyMap<string, Both>;
  delegations: ReadonlyMap<string, Both>;
  cabinets: ReadonlyMap<string, Cabinet>;
  /** The names of people, places and occasions by their ids. */
  names: ReadonlyMap<string, Both>;
  townsOf: ReadonlyMap<string, readonly { id: string }[]>;
  gatherings: readonly Gathering[];
  topics: readonly ReferenceLists["topics"][number][];
  topicLot: TopicLot;
  /** The reference lists to write: the seed's own, and beside them what the bench adds. */
  lists: ReferenceLists;
};

const PARTY_EXPONENT = 0.85;

/**
 * @param seeded the reference lists of the seed; its topics are used as they are
 */
export function makeWorld(seed: number, seeded: ReferenceLists): World {
  const { people, cabinets } = makePeople(seed);
  const { places, gatherings, townsOf } = makeGatherings(seed);
  const { topics } = seeded;
  const lists: ReferenceLists = {
    ...seeded,
    parties: added(
      seeded.parties,
      BENCH_PARTIES.map(({ capital: _, ...party }) => party),
      ({ code }) => code,
    ),
    people: added(seeded.people, people, ({ id }) => id),
    places: added(seeded.places, places, ({ id }) => id),
    occasions: added(
      seeded.occasions,
      gatherings.map(({ id, name, edtf }) => ({ id, name, edtf })),
      ({ id }) => id,
    ),
    agencies: added(
      seeded.agencies,
      BENCH_AGENCIES.map(({ language: _, ...agency }) => agency),
      ({ id }) => id,
    ),
  };
  return {
    seed,
    parties: BENCH_PARTIES,
    partyLot: lotOf(zipf(BENCH_PARTIES.length, PARTY_EXPONENT)),
    people,
    shorts: new Map(people.map(({ id, short }) => [id, short])),
    delegations: new Map(
      BENCH_PARTIES.map(({ code, name }) => [code, { en: `The delegation of ${name.en}`, ar: `وفد ${name.ar}` }]),
    ),
    cabinets,
    names: new Map([...people, ...places, ...gatherings].map(({ id, name }) => [id, name])),
    townsOf,
    gatherings,
    topics,
    topicLot: makeTopicLot(seed, topics.length, BENCH_PARTIES.length),
    lists,
  };
}

function added<T>(seeded: readonly T[], ours: readonly T[], key: (one: T) => string): T[] {
  const known = new Set(seeded.map(key));
  return [...seeded, ...ours.filter((one) => !known.has(key(one)))];
}
