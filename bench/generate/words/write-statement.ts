import type { Kind } from "@/lib/domain/words";
import { type Lot, lotOf, type Random, randomFor, zipf } from "../random";
import { type Both, inventedNames } from "../world/invented-names";
import { ACTIONS, STANCES, TAILS, UNDERTAKINGS } from "./actions";
import { framesOf } from "./frames";
import { NOUNS } from "./nouns";
import { type Piece, piece, sentence, type Term, term, tokensOf } from "./piece";
import { TOPIC_WORDS } from "./topic-words";

/** The words of one statement in both languages, the printed verb, and what search sees of it. */
export type Words = { en: string; ar: string; verb: string; tokens: string };

/** What the words of a statement depend on. */
export type Said = {
  kind: Kind;
  speaker: Both;
  topics: readonly { slug: string; name: Both }[];
  formula: Both | null;
  year: number;
};

/** Writes statements; made once for each seed, since it keeps its vocabulary. */
export type Writer = (random: Random, said: Said) => Words;

const PROPER_NAMES = 20_000;
const MOST_YEARS_AHEAD = 9;

const LITERALS = {
  within: term("in the field of", "في مجال"),
  also: term("as well as", "وكذلك في ما يخص"),
  recalls: term("recalling", "مذكرا بعبارة"),
  by: term("by", "بحلول عام"),
  comma: { en: piece(","), ar: [piece("،")] } satisfies Term,
};

/** Words by Zipf's law: some stand in every seventh statement, some in a handful of two million. */
export function makeWriter(seed: number): Writer {
  const names = inventedNames(randomFor(seed, "proper names"), PROPER_NAMES, [3, 4]);
  const known = new Map<string, Term>();
  const termOf = (both: Both): Term => {
    const key = `${both.en}|${both.ar}`;
    const made = known.get(key) ?? term(both.en, both.ar);
    known.set(key, made);
    return made;
  };
  const lots = {
    names: lotOf(zipf(names.length, 1.08)),
    nouns: lotOf(zipf(NOUNS.length, 1)),
    actions: lotOf(zipf(ACTIONS.length, 0.8)),
    tails: lotOf(zipf(TAILS.length, 0.9)),
    undertakings: lotOf(zipf(UNDERTAKINGS.length, 0.8)),
  };
  return (random, said) => {
    const en: Piece[] = [];
    const ar: Piece[] = [];
    const say = (...terms: readonly Term[]) => {
      for (const one of terms) {
        en.push(one.en);
        ar.push(random.pick(one.ar));
      }
    };
    const drawn = <T>(lot: Lot, list: readonly T[]): T => list[lot(random)] as T;
    const frame = random.pick(framesOf(said.kind));
    const speaker = termOf(said.speaker);
    en.push(speaker.en, frame.en);
    ar.push(frame.verb, speaker.ar[0] as Piece, frame.ar);
    if (frame.then === "stance") say(random.pick(STANCES));
    if (frame.then !== "thing") say(drawn(lots.actions, ACTIONS));
    const thing = drawn(lots.nouns, NOUNS);
    const other = drawn(lots.nouns, NOUNS);
    say(thing.plain);
    if (other !== thing && random.chance(0.55)) say(other.and);
    sayTopics(random, said.topics, say, termOf);
    if (random.chance(0.45)) say(drawn(lots.nouns, NOUNS)[random.chance(0.5) ? "through" : "towards"]);
    if (random.chance(0.55))
      say(LITERALS.comma, drawn(lots.undertakings, UNDERTAKINGS), termOf(drawn(lots.names, names)));
    if (said.formula) say(LITERALS.comma, LITERALS.recalls, termOf(said.formula));
    if (random.chance(0.9)) say(LITERALS.comma, drawn(lots.tails, TAILS));
    if (random.chance(0.3)) say(LITERALS.by, yearTerm(termOf, said.year + random.whole(1, MOST_YEARS_AHEAD)));
    return { en: sentence(en), ar: sentence(ar), verb: frame.printed, tokens: tokensOf(en, ar) };
  };
}

function sayTopics(
  random: Random,
  topics: Said["topics"],
  say: (...terms: readonly Term[]) => void,
  termOf: (both: Both) => Term,
): void {
  for (const [place, { slug, name }] of topics.entries()) {
    const words = TOPIC_WORDS.get(slug) ?? [termOf(name)];
    say(place === 0 ? LITERALS.within : LITERALS.also, random.chance(0.65) ? (words[0] as Term) : random.pick(words));
  }
}

function yearTerm(termOf: (both: Both) => Term, year: number): Term {
  return termOf({ en: String(year), ar: String(year) });
}
