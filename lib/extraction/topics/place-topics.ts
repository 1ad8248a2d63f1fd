import type { Made } from "./general-topics";
import { gapBetween, type Hit, type Hits } from "./topic-hits";

/** Places with a topic of their own. */
const TOPIC_OF: Record<string, string> = {
  IR: "iran",
  SY: "syria",
  UA: "ukraine",
  AF: "afghanistan",
  KP: "korea",
  KR: "korea",
  PS: "palestine-israel",
  IL: "palestine-israel",
  TW: "taiwan",
  YE: "middle-east",
  LY: "middle-east",
  IQ: "middle-east",
  LB: "middle-east",
};

const ISSUES = new Set([...Object.values(TOPIC_OF), "other-regional-issue", "china-internal-affairs"]);
const BODIES = new Set([
  "sco",
  "brics",
  "un",
  "other-forums",
  "arab-gulf-cooperation",
  "belt-and-road",
  "eaeu-alignment",
]);
const SITUATION_WITHIN = 4;
const CONFLICT_WITHIN = 4;
/** Sides whose own war or peace talks are meant by "the ceasefire" before any place was named. */
const AT_WAR = new Set(["SY", "UA", "AF", "PS", "IL", "YE", "LY"]);
/** "the crisis in Sudan": it names its own place. */
const NAMED_WITHIN = 3;

/**
 * Places that are spoken of. A side's own name counts only beside words of its war, settlement or programme; Israel as one
 * party to another's war is not the Palestinian question; a country without a topic of its own counts beside "situation", "crisis".
 * @param sides ISO 3166-1 alpha-2
 */
export function placeTopics(hits: Hits, sides: readonly string[]): Made[] {
  const conflict = hits.sign("conflict");
  const offices = hits.sign("office");
  const talked = hits.sign("talked-of");
  const situations = hits.sign("situation");
  const made: Made[] = [];
  for (const place of hits.places) {
    const slug = TOPIC_OF[place.sign.name];
    if (!slug) continue;
    if (offices.some((hit) => gapBetween(hit, place) === 0)) continue;
    if (!sides.includes(place.sign.name)) {
      made.push({ slug, rule: "topic-place", hits: [place] });
      continue;
    }
    const own = conflict.find((hit) => gapBetween(hit, place) <= CONFLICT_WITHIN);
    if (own) made.push({ slug, rule: "topic-place-of-side", hits: [place, own] });
  }
  let before: Hit | null = null;
  for (const country of hits.countries) {
    if (sides.includes(country.sign.name)) continue;
    const situation =
      situations.find((hit) => gapBetween(hit, country) <= SITUATION_WITHIN) ??
      talked.find((hit) => hit.last + 1 === country.first) ??
      // "the situation in A, B and C"
      (before && gapBetween(before, country) <= 1 ? before : null);
    if (!situation) continue;
    made.push({ slug: "other-regional-issue", rule: "topic-place", hits: [situation, country] });
    before = country;
  }
  const israel = (one: Made) => one.hits[0]?.sign.name === "IL";
  const others = [...made, ...hits.topics.map((hit) => ({ slug: hit.sign.name, hits: [hit] }))].some(
    (one) => ISSUES.has(one.slug) && one.slug !== "palestine-israel",
  );
  return others ? made.filter((one) => !israel(one as Made)) : made;
}

const isBody = (slug: string) => BODIES.has(slug);

/** Whether a topic is a place or conflict that a later "the crisis" can stand for. */
export function isPlaceTopic(slug: string): boolean {
  return ISSUES.has(slug);
}

/** Parts the topics of the last statement from those that are remembered from older ones. */
const OLDER = "";

/**
 * The topics that "that file", "the crisis" of a later statement may stand for: those of the last statement, and the last place
 * and body. An empty string parts the two.
 * @param before what this function gave for the statement before
 * @param topics the topics of the statement just read
 */
export function rememberTopics(before: readonly string[], topics: readonly string[]): string[] {
  const places = topics.some(isPlaceTopic) ? [] : before.filter(isPlaceTopic);
  const bodies = topics.some(isBody) ? [] : before.filter(isBody);
  const older = [...places, ...bodies];
  return [...topics, ...(older.length > 0 ? [OLDER, ...older] : [])];
}

function ofLast(previous: readonly string[]): readonly string[] {
  const end = previous.indexOf(OLDER);
  return end < 0 ? previous : previous.slice(0, end);
}

const MOST_CONTINUED = 2;

/** What a clause that names nothing speaks of: the matter of the statement before it. */
export function continuedTopics(previous: readonly string[]): Made[] {
  const last = ofLast(previous);
  const exact = last.filter((slug) => !GENERAL.has(slug));
  const things = exact.filter((slug) => !isBody(slug));
  const matter = [things, exact, last].find((list) => list.length > 0) ?? [];
  // A list of many matters is not taken up again as one.
  if (matter.length > MOST_CONTINUED) return [];
  return matter.map((slug) => ({ slug, rule: "topic-continued", hits: [] }));
}

const GENERAL = new Set([
  "practical-cooperation",
  "bilateral-ties",
  "high-level-exchanges",
  "protocol-courtesies",
  "strategic-coordination",
  "international-situation",
]);

/**
 * Topics that words pointing back stand for: "the crisis" the places before, where the clause names none; "that file" all
 * exact topics before, where the clause has none of its own.
 */
export function carriedTopics(
  hits: Hits,
  slugs: ReadonlySet<string>,
  previous: readonly string[],
  sides: readonly string[],
): Made[] {
  const known = [...slugs];
  const ofPlaces = previous.filter(isPlaceTopic);
  const places = ofPlaces.length > 0 ? ofPlaces : fallbackPlaces(previous, sides);
  const crisis = pointersToConflict(hits, known);
  if (crisis.length > 0 && places.length > 0) {
    return places.map((slug) => ({ slug, rule: "topic-carried", hits: crisis }));
  }
  const body = hits.sign("points-to-body");
  if (body.length > 0 && !known.some(isBody)) {
    const bodies = previous.filter(isBody).slice(0, 1);
    if (bodies.length > 0) return bodies.map((slug) => ({ slug, rule: "topic-carried", hits: [...body] }));
  }
  const back = hits.sign("points-back");
  if (back.length === 0 || known.some((slug) => !GENERAL.has(slug))) return [];
  const last = ofLast(previous);
  const all = last.length > 0 ? last : previous.filter((slug) => slug !== OLDER);
  const exact = all.filter((slug) => !GENERAL.has(slug));
  return (exact.length > 0 ? exact : all).map((slug) => ({ slug, rule: "topic-carried", hits: [...back] }));
}

function fallbackPlaces(previous: readonly string[], sides: readonly string[]): readonly string[] {
  const dispute = previous.filter((slug) => slug === "arab-gulf-cooperation");
  if (dispute.length > 0) return dispute;
  return [...new Set(sides.flatMap((code) => (AT_WAR.has(code) ? (TOPIC_OF[code] ?? []) : [])))];
}

function pointersToConflict(hits: Hits, known: readonly string[]): Hit[] {
  if (known.some((slug) => isPlaceTopic(slug) && slug !== "middle-east")) return [];
  const named = [...hits.places, ...hits.countries];
  const definite = hits
    .sign("points-to-conflict")
    .filter((word) => !named.some((place) => gapBetween(word, place) <= NAMED_WITHIN));
  const elsewhere = ["middle-east", "international-situation", "regional-security", "global-security"];
  const isElsewhere = hits.sign("region").length > 0 || known.some((slug) => elsewhere.includes(slug));
  return isElsewhere ? definite : [...definite, ...hits.sign("points-weakly")];
}
