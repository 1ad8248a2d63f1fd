import { AGENCIES, CITIES, COUNTRIES, PEOPLE } from "@/lib/extraction/gazetteer";
import { type Lot, lotOf, type Random, randomFor, zipf } from "../generate/random";
import { makeWriter, type Words, type Writer } from "../generate/words/write-statement";
import { type Both, inventedNames } from "../generate/world/invented-names";

/** A made-up report, and the language that it is in. */
export type MadeReport = { text: string; language: "ar" | "en" };

/** Every so many-th report tells of a meeting that an earlier one told of already, in the words of another agency. */
const TELLS_AGAIN = 10;
/** From this share of all participants on is somebody in no list. */
const STRANGERS = 0.35;
const STRANGERS_KNOWN_BY_NAME = 4_000;
const FIRST_DAY = Date.UTC(2000, 0, 1);
const DAYS = 9_600;

type Side = { name: Both; country: string; role: Both };
type Told = { sides: [Side, Side]; day: Date; city: (typeof CITIES)[number]; topics: Topic[] };
type Topic = { slug: string; name: Both };

const ROLES: readonly Both[] = [
  { en: "Foreign Minister", ar: "وزير خارجية" },
  { en: "Defense Minister", ar: "وزير دفاع" },
  { en: "Prime Minister", ar: "رئيس وزراء" },
  { en: "President", ar: "رئيس" },
];
const TOPICS: readonly Topic[] = [
  { slug: "trade", name: { en: "trade", ar: "التجارة" } },
  { slug: "energy", name: { en: "energy", ar: "الطاقة" } },
  { slug: "security", name: { en: "security", ar: "الأمن" } },
  { slug: "culture", name: { en: "culture", ar: "الثقافة" } },
];

/**
 * Makes reports of about 3 kB, half of them in Arabic: a dateline with an agency, two people of two states who met in a place on a day,
 * and what they said. The same for the same seed. Every sentence is put together by lot from the generator's words.
 */
export function reportMaker(seed: number): (place: number) => MadeReport {
  const writer = makeWriter(seed);
  const strangers = inventedNames(randomFor(seed, "strangers"), STRANGERS_KNOWN_BY_NAME * 2, [2, 3]);
  const lots = { people: lotOf(zipf(PEOPLE.length, 0.7)), strangers: lotOf(zipf(STRANGERS_KNOWN_BY_NAME, 0.7)) };
  const meeting = (number: number) => meetingOf(randomFor(seed, "meeting", number), strangers, lots);
  return (place) => {
    const again = place >= TELLS_AGAIN && place % TELLS_AGAIN === 0;
    const random = randomFor(seed, "report", place);
    const told = meeting(again ? place - random.whole(1, TELLS_AGAIN - 1) : place);
    const language = random.chance(0.5) ? "ar" : "en";
    return { language, text: language === "ar" ? arabicText(random, writer, told) : englishText(random, writer, told) };
  };
}

function meetingOf(random: Random, strangers: readonly Both[], lots: Record<"people" | "strangers", Lot>): Told {
  const one = sideOf(random, strangers, lots);
  let other = one;
  while (other.country === one.country) other = sideOf(random, strangers, lots);
  return {
    sides: [one, other],
    day: new Date(FIRST_DAY + random.whole(0, DAYS) * 86_400_000),
    city:
      random.pick(CITIES.filter(({ country }) => country === one.country || country === other.country)) ??
      random.pick(CITIES),
    topics: [random.pick(TOPICS), random.pick(TOPICS)],
  };
}

function sideOf(random: Random, strangers: readonly Both[], lots: Record<"people" | "strangers", Lot>): Side {
  if (!random.chance(STRANGERS)) {
    const known = PEOPLE[lots.people(random)] as (typeof PEOPLE)[number];
    const role = ROLES[known.id.length % 2 === 0 ? 0 : 3] as Both;
    if (/^[A-Z]{2}$/.test(known.country)) return { name: { en: known.en, ar: known.ar }, country: known.country, role };
  }
  const place = lots.strangers(random);
  const [first, last] = [strangers[place * 2], strangers[place * 2 + 1]] as [Both, Both];
  const { code } = COUNTRIES[(place * 7) % COUNTRIES.length] as (typeof COUNTRIES)[number];
  const role = ROLES[place % 3] as Both;
  return { name: { en: `${first.en} ${last.en}`, ar: `${first.ar} ${last.ar}` }, country: code, role };
}

const countryOf = (code: string) => COUNTRIES.find((one) => one.code === code) as (typeof COUNTRIES)[number];

function sentences(
  random: Random,
  writer: Writer,
  { sides, day, topics }: Told,
  count: number,
): (Words & { by: 0 | 1 })[] {
  const kinds = ["said", "said", "urged", "pledged", "agreed", "praised", "announced", "condemned"] as const;
  return Array.from({ length: count }, () => {
    const by = random.chance(0.5) ? 0 : 1;
    const speaker = sides[by].name;
    const words = writer(random, {
      kind: random.pick(kinds),
      speaker,
      topics: random.chance(0.6) ? [random.pick(topics)] : [],
      formula: null,
      year: day.getUTCFullYear(),
    });
    return { ...words, by };
  });
}

function paragraphs(lines: readonly string[], each: number): string {
  return Array.from({ length: Math.ceil(lines.length / each) }, (_, part) =>
    lines.slice(part * each, part * each + each).join(" "),
  ).join("\n\n");
}

function englishText(random: Random, writer: Writer, told: Told): string {
  const { sides, day, city } = told;
  const [one, other] = sides;
  const date = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(day);
  const who = ({ name, country, role }: Side) => `${role.en} of ${countryOf(country).en.name} ${name.en}`;
  const agency = random.pick(AGENCIES).en;
  const title = `${one.name.en} meets ${other.name.en} in ${city.en}`;
  const opening = `${city.en.toUpperCase()}, ${date} (${agency}) — ${who(one)} met with ${who(other)} in ${city.en} on ${date}.`;
  const said = sentences(random, writer, told, 22).map(({ en }) => en);
  return `${title}\n\n${opening}\n\n${paragraphs(said, 3)}\n`;
}

function arabicText(random: Random, writer: Writer, told: Told): string {
  const { sides, day, city } = told;
  const [one, other] = sides;
  const date = new Intl.DateTimeFormat("ar-EG-u-nu-latn", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(day);
  const who = ({ name, country, role }: Side) => `${role.ar} ${countryOf(country).ar.names[0]} ${name.ar}`;
  const agency = random.pick(AGENCIES).ar[0];
  const place = city.ar[0];
  const title = `${one.name.ar} يلتقي ${other.name.ar} في ${place}`;
  const opening = `${place} - ${date} (${agency}) التقى ${who(one)} ${who(other)} في ${place} يوم ${date}.`;
  const said = sentences(random, writer, told, 15).map(({ ar }) => ar);
  return `${title}\n\n${opening}\n\n${paragraphs(said, 3)}\n`;
}
