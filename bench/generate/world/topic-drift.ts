import { LAST_DAY, yearOf } from "../days";
import { type Lot, lotOf, type Random, randomFor, zipf } from "../random";

const FIRST_YEAR = 2000;
const EXPONENT = 1.05;
/** How many places a topic moves up and down over the years, at most. */
const SWING = 9;
/** A party comes back to a few topics of its own so often. */
const OWN_SHARE = 0.3;
const OWN_TOPICS = 5;

/** Draws a topic (its place in the list) as a party would have raised it in a year. */
export type TopicLot = (random: Random, year: number, party: number) => number;

/**
 * Topics by Zipf's law, their ranks slowly changing from year to year: each has a place to start from, and moves
 * around it in a rhythm of its own.
 */
export function makeTopicLot(seed: number, topics: number, parties: number): TopicLot {
  const random = randomFor(seed, "topics");
  const starts = shuffled(random, topics);
  const rhythms = starts.map(() => ({
    swing: SWING * random.next(),
    years: 12 + 30 * random.next(),
    at: random.next(),
  }));
  const weights = zipf(topics, EXPONENT);
  const byYear: Lot[] = [];
  for (let year = FIRST_YEAR; year <= yearOf(LAST_DAY); year++) {
    const scores = rhythms.map(
      ({ swing, years, at }, topic) =>
        (starts[topic] as number) + swing * Math.sin(2 * Math.PI * ((year - FIRST_YEAR) / years + at)),
    );
    const ranked = scores.map((_, topic) => topic).sort((a, b) => (scores[a] as number) - (scores[b] as number));
    const own = new Array<number>(topics).fill(0);
    for (const [rank, topic] of ranked.entries()) own[topic] = weights[rank] as number;
    byYear.push(lotOf(own));
  }
  const favourites = Array.from({ length: parties }, () => shuffled(random, topics).slice(0, OWN_TOPICS));
  return (lot, year, party) => {
    const own = favourites[party];
    if (own && lot.chance(OWN_SHARE)) return lot.pick(own);
    return (byYear[year - FIRST_YEAR] as Lot)(lot);
  };
}

function shuffled(random: Random, size: number): number[] {
  const places = Array.from({ length: size }, (_, place) => place);
  for (let last = size - 1; last > 0; last--) {
    const other = random.whole(0, last);
    [places[last], places[other]] = [places[other] as number, places[last] as number];
  }
  return places;
}
