import { findPhrases, type Match } from "../text/phrases";
import type { Segmented, Sentence } from "../text/sentences";
import type { Channel, EventCue, EventWord, Held } from "./pack";
import { type ReadyPack, wordsOf } from "./words";

/** The words by which a text tells that people met or talked. */
export type MeetingEvent = {
  /** Index of the sentence. */
  sentence: number;
  /** Indexes of the first and the last token of the words, both inclusive. */
  first: number;
  last: number;
  channel: Channel;
  /** A verb tells it; a noun names it; an adverb (by phone) tells how. */
  form: EventWord["form"];
  held: Held;
  /** A former meeting that is only referred to: "the summit last year". */
  past: boolean;
  /** It stands in the words of a speaker, between quotation marks. */
  quoted: boolean;
  /** Name of the rule. */
  rule: string;
};

/**
 * The events of a text in its order; words that overlap give one event, verbs before nouns and longer before shorter.
 * Linear in the number of words.
 * @param language BCP 47 primary tag
 */
export function findEvents(text: Segmented, language: string): MeetingEvent[] {
  const words = wordsOf(language);
  return text.sentences.flatMap((sentence, i) => eventsOf(text, sentence, i, words));
}

const FORMS: EventWord["form"][] = ["verb", "adverb", "noun"];

// Of words that overlap the best one stays: a sure one before a bare noun, a verb before a noun, a longer one before a shorter.
function best(matches: Match<EventWord>[]): Match<EventWord>[] {
  const rank = ({ value, first, last }: Match<EventWord>) =>
    (value.bare ? 100 : 0) + FORMS.indexOf(value.form) * 20 - (last - first);
  const kept: Match<EventWord>[] = [];
  for (const match of [...matches].sort((a, b) => rank(a) - rank(b) || a.first - b.first)) {
    if (!kept.some((other) => other.first <= match.last && match.first <= other.last)) kept.push(match);
  }
  return kept.sort((a, b) => a.first - b.first);
}

function eventsOf(text: Segmented, sentence: Sentence, index: number, words: ReadyPack): MeetingEvent[] {
  const matches = best(findPhrases(words.triggers, text.tokens, sentence.from, sentence.to));
  if (matches.length === 0) return [];
  const cues = findPhrases(words.cues, text.tokens, sentence.from, sentence.to);
  const events: MeetingEvent[] = [];
  for (const match of matches) {
    const roles = rolesBeside(match, cues);
    if (
      roles.has("press") ||
      (match.value.bare && !roles.has("support") && !roles.has("announced") && !roles.has("not-held"))
    )
      continue;
    const { channel } = match.value;
    const form = roles.has("support") && match.value.form === "noun" ? "verb" : match.value.form;
    // A noun behind a verb of the same sentence shares its fate: "had met Y during a visit", "will visit X … the visit".
    const verb = form === "verb" ? undefined : events.findLast((event) => event.form === "verb");
    const held = roles.has("not-held")
      ? "not-held"
      : (match.value.held ?? (roles.has("announced") ? "announced" : (verb?.held ?? "held")));
    const past = held === "held" && (roles.has("past") || verb?.past === true);
    const start = text.tokens[match.first]?.start ?? 0;
    const quoted = text.quotes.some((quote) => quote.start <= start && start < quote.end);
    events.push({
      sentence: index,
      first: match.first,
      last: match.last,
      channel,
      form,
      held,
      past,
      quoted,
      rule: past ? "event-past" : held === "held" ? `event-${channel}` : `event-${held}`,
    });
  }
  return events;
}

function rolesBeside(match: Match<EventWord>, cues: Match<EventCue>[]): Set<EventCue["role"]> {
  const roles = new Set<EventCue["role"]>();
  for (const { value, first, last } of cues) {
    const distance = value.side === "before" ? match.first - last : first - match.last;
    if (distance >= 1 && distance <= value.reach) roles.add(value.role);
  }
  return roles;
}
