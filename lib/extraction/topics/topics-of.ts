import { TOPIC_PACK_AR } from "../packs/ar/topics";
import { TOPIC_PACK_EN } from "../packs/en/topics";
import type { Segmented } from "../text/sentences";
import {
  affairsTopics,
  cooperationTopics,
  coordinationTopics,
  type Made,
  meetingTopics,
  pendingTopics,
  securityTopics,
} from "./general-topics";
import { carriedTopics, continuedTopics, isPlaceTopic, placeTopics } from "./place-topics";
import { findHits, gapBetween, type Hit, type Hits } from "./topic-hits";
import { indexTopics } from "./topic-pack";

export { rememberTopics } from "./place-topics";

/** What a clause's topics depend on beside its words. */
export type TopicContext = {
  language: "ar" | "en";
  /** The countries that meet, ISO 3166-1 alpha-2: their own names are no topics. */
  sides: readonly string[];
  /** What "that file" may stand for (see rememberTopics); nothing for the first statement of a meeting. */
  previous?: readonly string[];
  /** The meeting is still to come, or was put off: then it is itself what is spoken of. */
  pending?: boolean;
};

/** A topic of a clause with its rule and the words behind it: pairs of first and last token, both inclusive. */
export type FoundTopic = { slug: string; rule: string; tokens: [first: number, last: number][] };

const TURN_WITHIN = 2;

const INDEX = { ar: indexTopics(TOPIC_PACK_AR), en: indexTopics(TOPIC_PACK_EN) };

/**
 * The topics that a clause names, by the taxonomy's definitions and the annotation guide's §7.
 * Each topic once, with the first rule that found it. Linear in the number of words.
 * @param from first token of the clause
 * @param to token after its last
 */
export function topicsOf(text: Segmented, from: number, to: number, context: TopicContext): FoundTopic[] {
  const hits = findHits(text, INDEX[context.language], from, to);
  const previous = context.previous ?? [];
  const topics = new Map<string, FoundTopic>();
  const add = (made: readonly Made[]) => {
    for (const { slug, rule, hits: words } of made) {
      const spans = words.map((word): [number, number] => [word.first, word.last]);
      const known = topics.get(slug);
      if (!known) topics.set(slug, { slug, rule, tokens: spans });
      else if (known.rule === rule)
        known.tokens.push(...spans.filter(([first]) => known.tokens.every(([at]) => at !== first)));
    }
  };
  add(nuclearTopics(namedTopics(text, hits), hits, { sides: context.sides, previous }));
  add(placeTopics(hits, context.sides));
  add(cooperationTopics(text, hits));
  add(coordinationTopics(hits));
  add(meetingTopics(hits));
  add(securityTopics(hits));
  const slugs = new Set(topics.keys());
  add(affairsTopics(hits, slugs));
  add(carriedTopics(hits, slugs, previous, context.sides));
  if (context.pending) add(pendingTopics(hits, topics.size === 0));
  const takesTurn = hits.sign("turn").some(({ first }) => first - from < TURN_WITHIN);
  if (topics.size === 0 && !takesTurn) add(continuedTopics(previous));
  return [...topics.values()];
}

function namedTopics(text: Segmented, hits: Hits): Made[] {
  return hits.topics
    .filter(
      (hit) =>
        !isSituationOfPlace(text, hit, hits) && !isAuthorOfSanctions(hit, hits) && !isSessionOfBody(text, hit, hits),
    )
    .map((hit) => ({ slug: hit.sign.name, rule: "topic-named", hits: [hit] }));
}

// "The nuclear programme" is Iran's, unless Korea meets or was spoken of and nothing says Iran.
function nuclearTopics(
  named: Made[],
  hits: Hits,
  { sides, previous }: { sides: readonly string[]; previous: readonly string[] },
): Made[] {
  const ofIran =
    sides.includes("IR") || previous.includes("iran") || hits.places.some(({ sign }) => sign.name === "IR");
  const ofKorea = sides.includes("KP") || previous.includes("korea") || named.some(({ slug }) => slug === "korea");
  if (ofIran || !ofKorea) return named;
  return named.map((made) => (made.slug === "iran" ? { ...made, slug: "korea" } : made));
}

// "The first session of" a place's own committee is that place's affair.
function isSessionOfBody(text: Segmented, hit: Hit, hits: Hits): boolean {
  if (hit.sign.name !== "high-level-exchanges" || text.tokens[hit.last]?.text !== "of") return false;
  return hits.topics.some(
    (topic) => isPlaceTopic(topic.sign.name) && topic.first > hit.last && gapBetween(hit, topic) <= 1,
  );
}

const SANCTIONS_WITHIN = 7;

// Whose sanctions they are is no topic: "the measures that the European Union imposed".
function isAuthorOfSanctions(hit: Hit, hits: Hits): boolean {
  if (hit.sign.name !== "other-forums") return false;
  return hits.topics.some(
    ({ sign, ...at }) => sign.name === "sanctions" && gapBetween({ sign, ...at }, hit) <= SANCTIONS_WITHIN,
  );
}

const PLACE_WITHIN = 2;

// "The latest developments in" a place are the place's alone; "regional and international developments" are not.
function isSituationOfPlace(text: Segmented, hit: Hit, hits: Hits): boolean {
  if (hit.sign.name !== "international-situation") return false;
  const words = text.tokens.slice(hit.first, hit.last + 1);
  if (words.some(({ text: word }) => /دولي|اقليمي|عالمي|ساح|منطق|region|international|global|world/.test(word)))
    return false;
  const places = [
    ...hits.places,
    ...hits.countries,
    ...hits.topics.filter(({ sign }) => isPlaceTopic(sign.name) || sign.name === "regional-security"),
  ];
  return places.some((place) => place.first > hit.last && gapBetween(hit, place) <= PLACE_WITHIN);
}
