import { COUNTRIES } from "../gazetteer";
import { foldPattern } from "../text/fold";
import { indexPhrases, type Phrase, type PhraseIndex } from "../text/phrases";

/** What a phrase may stand for beside a topic: words that make a topic only together with others. */
export type Sign =
  /** The words take no part: an office, an organisation's name, a set phrase. */
  | "nothing"
  /** Cooperation, without its field. */
  | "cooperation"
  /** "various fields", "all-round": makes cooperation general. */
  | "every-field"
  /** After cooperation: its field, aim or frame follows. */
  | "field-follows"
  /** The same, where a topic stands right behind: "in". */
  | "field-may-follow"
  /** After cooperation: it happens inside a body. */
  | "inside"
  /** Coordination, support, solidarity. */
  | "coordination"
  /** Members of an organisation. */
  | "members"
  /** International affairs as a field. */
  | "affairs"
  /** "discussed", "on": a country's name right behind it is the subject. */
  | "talked-of"
  /** "On the margins of": the name of the venue follows. */
  | "margins"
  /** An office or delegation: the country beside it is only its owner. */
  | "office"
  /** A meeting or talks, as such. */
  | "meeting"
  /** The visit of the report itself: a topic only while it is still to come. */
  | "own-visit"
  /** "last", "next", "regular": a meeting other than the report's own. */
  | "other-time"
  /** Peace, security, stability, tension. */
  | "security"
  | "region"
  | "world"
  /** War, settlement, programme: a country's own affair even when it is a side. */
  | "conflict"
  /** Situation, crisis: what makes any country's name a topic. */
  | "situation"
  /** "that file", "this issue": what went before. */
  | "points-back"
  /** "the crisis", "the invasion": the place that went before. */
  | "points-to-conflict"
  /** "a ceasefire", "de-escalation": the same, where the clause speaks of no region either. */
  | "points-weakly"
  /** "the organisation": the body that went before. */
  | "points-to-body"
  /** "For his part": another speaker takes the floor, and may begin with a matter of his own. */
  | "turn";

/**
 * The words of one language for the topics. Phrases as in text/phrases.ts, with commas between; line ends mean nothing.
 * A longer phrase hides the shorter ones inside it, of every topic, unless it has a gap (`*`) or a `+` before it;
 * with a `<` it hides what stands on its first word alone. A `!` before a
 * phrase: found only where the source is written so (the fold makes هنأ and هنا one).
 */
export type TopicPack = {
  /** Topic → phrases that name it. */
  topics: Record<string, string>;
  signs: Record<Sign, string>;
  /** ISO 3166-1 alpha-2 → names and demonyms of the places that have a topic of their own. */
  places: Record<string, string>;
  /** Names of countries and conflicts that are a topic only beside a sign "situation". */
  countries: string;
};

/** What a phrase of the index stands for; `name` is a topic, a sign, or the code of a place or country ("" where it is no state). */
export type TopicSign = {
  kind: "topic" | "sign" | "place" | "country";
  name: string;
  /** Which of its words hide shorter phrases. */
  hides: "nothing" | "first" | "all";
  /** How the source must be written, where that matters. */
  written: string | null;
};

/** Names, demonyms and capitals of all states, so that a side's own name is known where it is one. */
const CODES = new Map(
  COUNTRIES.flatMap(({ code, en, ar }) => {
    const names = [
      en.name,
      ...en.others,
      ...en.demonyms,
      ...en.capitals,
      ...ar.names,
      ar.demonym,
      `${ar.demonym}ة`,
      ...ar.demonymForms,
      ...ar.capitals,
    ];
    return names.map((name): [string, string] => [foldPattern(name).replace(/^ال/, ""), code]);
  }),
);

/** Makes a pack ready for the search. */
export function indexTopics(pack: TopicPack): PhraseIndex<TopicSign> {
  const phrases: Phrase<TopicSign>[] = [];
  const take = (kind: TopicSign["kind"], name: string, list: string) => {
    for (const listed of splitPhrases(list)) {
      const phrase = listed.replace(/^[+!<]/, "");
      const written = listed.startsWith("!") ? phrase : null;
      phrases.push({
        phrase,
        value: { kind, name, hides: hiding(listed, name), written },
      });
    }
  };
  for (const [name, list] of Object.entries(pack.topics)) take("topic", name, list);
  for (const [name, list] of Object.entries(pack.signs)) take("sign", name, list);
  for (const [name, list] of Object.entries(pack.places)) take("place", name, list);
  for (const phrase of splitPhrases(pack.countries)) take("country", CODES.get(foldPattern(phrase)) ?? "", phrase);
  return indexPhrases(phrases);
}

function hiding(listed: string, name: string): TopicSign["hides"] {
  if (/[+*]/.test(listed) || name.startsWith("points")) return "nothing";
  return listed.startsWith("<") ? "first" : "all";
}

/** The phrases of a list with commas between. */
export function splitPhrases(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
