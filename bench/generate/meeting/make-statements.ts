import type { MeetingRecord } from "@/lib/domain/record";
import { type Attribution, JOINT, type Kind, UNKNOWN_SIDE } from "@/lib/domain/words";
import { choose, type Random } from "../random";
import type { Writer } from "../words/write-statement";
import { BENCH_AGENCIES } from "../world/agencies";
import { type BenchFormula, formulasOf } from "../world/formulas";
import type { Both } from "../world/invented-names";
import type { World } from "../world/make-world";
import type { Participation } from "./make-participants";

export type Statement = MeetingRecord["statements"][number];

/** The statements of a meeting; beside each what search sees of it and the formula that it uses. */
export type MadeStatements = { statements: Statement[]; tokens: string[]; formulas: (BenchFormula | null)[] };

/** What the statements of a meeting depend on. Parties are places in the list. */
export type Talk = { year: number; parties: readonly number[]; participations: readonly Participation[] };

const FEWEST = 6;
const MOST = 40;
const FORMULA_SHARE = 0.05;
const VIA_SHARE = 0.03;
/** How often a statement keeps to what the meeting is about. */
const AGENDA_SHARE = 0.75;

const kindOf = choose<Kind>([
  ["said", 46],
  ["urged", 12],
  ["pledged", 7],
  ["agreed", 7],
  ["discussed", 8],
  ["praised", 6],
  ["congratulated", 2],
  ["condemned", 4],
  ["announced", 5],
  ["denied", 3],
]);
const attributionOf = choose<Attribution>([
  ["direct", 22],
  ["reported", 58],
  ["narration", 10],
  ["background", 7],
  ["claimed", 3],
]);
const topicCountOf = choose<number>([
  [1, 76],
  [2, 18],
  [3, 6],
]);
type Voice = "person" | "party" | typeof JOINT | typeof UNKNOWN_SIDE;
const voiceOf = choose<Voice>([
  ["person", 64],
  ["party", 18],
  [JOINT, 15],
  [UNKNOWN_SIDE, 3],
]);

const JOINT_NAME: Both = { en: "Each side", ar: "كل جانب" };
const UNKNOWN_NAME: Both = { en: "A participant", ar: "أحد المشاركين" };

export function makeStatements(random: Random, world: World, writer: Writer, talk: Talk): MadeStatements {
  // The square root of a lot would be even; this leans to the short side, with a mean of about 20.
  const count = FEWEST + Math.floor((MOST - FEWEST + 1) * random.next() ** 1.4);
  const agenda = Array.from({ length: random.whole(3, 8) }, () => drawTopic(random, world, talk));
  const made: MadeStatements = { statements: [], tokens: [], formulas: [] };
  for (let number = 1; number <= count; number++) {
    const voice = voiceOf(random);
    const speakers = speakersOf(random, world, talk, voice);
    const kind = voice === JOINT && random.chance(0.5) ? "agreed" : kindOf(random);
    const topics = drawTopics(random, world, talk, agenda);
    const formula = random.chance(FORMULA_SHARE) ? drawFormula(random, talk) : null;
    const names = topics.map((topic) => world.topics[topic] as World["topics"][number]);
    const said = { kind, speaker: nameOf(world, speakers, voice), topics: names, formula: formula?.name ?? null };
    const words = writer(random, { ...said, year: talk.year });
    made.statements.push({
      number,
      kind,
      attribution: voice === JOINT ? "joint" : voice === UNKNOWN_SIDE ? "narration" : attributionOf(random),
      verb: words.verb,
      speakers,
      via: random.chance(VIA_SHARE) ? random.pick(BENCH_AGENCIES).id : null,
      text: { en: words.en, ar: words.ar },
      topics: names.map(({ slug }) => slug),
      evidence: [],
    });
    made.tokens.push(words.tokens);
    made.formulas.push(formula);
  }
  return made;
}

function speakersOf(random: Random, world: World, talk: Talk, voice: Voice): Statement["speakers"] {
  const people = talk.participations.filter(({ part }) => part === "participant");
  const code = (place: number) => world.parties[place]?.code ?? "";
  if (voice === UNKNOWN_SIDE) return [];
  if (voice === JOINT) {
    const [first, second] = people;
    if (first && second && random.chance(0.4)) return [{ person: first.person }, { person: second.person }];
    return talk.parties.slice(0, random.chance(0.8) ? 2 : 3).map((place) => ({ party: code(place) }));
  }
  if (voice === "party" || people.length === 0) return [{ party: code(random.pick(talk.parties)) }];
  return [{ person: (random.chance(0.92) ? random.pick(people) : random.pick(talk.participations)).person }];
}

function nameOf(world: World, speakers: Statement["speakers"], voice: Voice): Both {
  if (voice === JOINT) return JOINT_NAME;
  const [speaker] = speakers;
  if (!speaker) return UNKNOWN_NAME;
  if ("person" in speaker) return world.shorts.get(speaker.person) ?? UNKNOWN_NAME;
  return world.delegations.get(speaker.party) ?? UNKNOWN_NAME;
}

function drawTopic(random: Random, world: World, { year, parties }: Talk): number {
  return world.topicLot(random, year, random.pick(parties));
}

function drawTopics(random: Random, world: World, talk: Talk, agenda: readonly number[]): number[] {
  const wanted = topicCountOf(random);
  const topics = new Set<number>();
  for (let tries = 0; topics.size < wanted && tries < 6; tries++) {
    topics.add(random.chance(AGENDA_SHARE) ? random.pick(agenda) : drawTopic(random, world, talk));
  }
  return [...topics];
}

function drawFormula(random: Random, { parties, year }: Talk): BenchFormula | null {
  const known = formulasOf(random.pick(parties), year);
  return known.length > 0 ? random.pick(known) : null;
}
