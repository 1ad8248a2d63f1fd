import { findPhrases, type Match } from "../text/phrases";
import type { Segmented, Sentence } from "../text/sentences";
import { isQuoted } from "./is-quoted";
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

/** The events of each sentence that has any. */
export function eventsBySentence(events: readonly MeetingEvent[]): ReadonlyMap<number, readonly MeetingEvent[]> {
  const map = new Map<number, MeetingEvent[]>();
  for (const event of events) {
    const list = map.get(event.sentence);
    if (list) list.push(event);
    else map.set(event.sentence, [event]);
  }
  return map;
}

const FORMS: EventWord["form"][] = ["verb", "adverb", "noun"];
/** No sentence that a person wrote has as many; the rest of a hostile one is left alone, so that the time stays linear. */
const MOST_EVENTS = 100;

// Of words that overlap the best one stays: a sure one before a bare noun, a verb before a noun, a longer one before a shorter.
function best(matches: Match<EventWord>[], { from, to }: Sentence): Match<EventWord>[] {
  const rank = ({ value, first, last }: Match<EventWord>) =>
    (value.bare ? 100 : 0) + FORMS.indexOf(value.form) * 20 - (last - first);
  const taken = new Uint32Array(to - from);
  const kept: Match<EventWord>[] = [];
  for (const match of [...matches].sort((a, b) => rank(a) - rank(b) || a.first - b.first)) {
    const [start, end] = [match.first - from, match.last - from + 1];
    const over = taken.subarray(start, end).find((owner) => owner > 0);
    if (over === undefined) {
      kept.push({ ...match });
      taken.fill(kept.length, start, end);
    } else takeChannel(kept[over - 1], match);
  }
  return kept.sort((a, b) => a.first - b.first).slice(0, MOST_EVENTS);
}

// "Spoke by phone with" is a verb that says nothing of how, over words that do.
function takeChannel(kept: Match<EventWord> | undefined, { value: { channel } }: Match<EventWord>): void {
  const vague = kept?.value.channel === "unspecified" || (kept?.value.channel === "phone" && channel === "video");
  if (kept && vague && (channel === "phone" || channel === "video")) kept.value = { ...kept.value, channel };
}

function eventsOf(text: Segmented, sentence: Sentence, index: number, words: ReadyPack): MeetingEvent[] {
  const matches = findPhrases(words.triggers, text.tokens, sentence.from, sentence.to);
  if (matches.length === 0) return [];
  const cues = findPhrases(words.cues, text.tokens, sentence.from, sentence.to);
  const events: MeetingEvent[] = [];
  let verb: MeetingEvent | undefined;
  for (const match of best(matches, sentence)) {
    const roles = rolesBeside(match, cues);
    const carried = roles.has("support") || roles.has("announced") || roles.has("not-held");
    if (roles.has("press") || (match.value.bare && !carried)) continue;
    const event = eventOf(text, match, roles, index, verb);
    if (event.form === "verb") verb = event;
    events.push(event);
  }
  return events;
}

type Roles = ReadonlySet<EventCue["role"]>;

function eventOf(
  text: Segmented,
  { value, first, last }: Match<EventWord>,
  roles: Roles,
  sentence: number,
  before: MeetingEvent | undefined,
): MeetingEvent {
  const { channel } = value;
  const form = roles.has("support") && value.form === "noun" ? "verb" : value.form;
  // A noun behind a verb of the same sentence shares its fate: "had met Y during a visit", "will visit X … the visit".
  const verb = form === "verb" ? undefined : before;
  const held = heldOf(value, roles, verb);
  const past = held === "held" && (roles.has("past") || verb?.past === true);
  const quoted = isQuoted(text, text.tokens[first]?.start ?? 0);
  const rule = past ? "event-past" : held === "held" ? `event-${channel}` : `event-${held}`;
  return { sentence, first, last, channel, form, held, past, quoted, rule };
}

function heldOf(value: EventWord, roles: Roles, verb: MeetingEvent | undefined): Held {
  if (roles.has("not-held")) return "not-held";
  if (value.held) return value.held;
  return roles.has("announced") ? "announced" : (verb?.held ?? "held");
}

function rolesBeside(match: Match<EventWord>, cues: Match<EventCue>[]): Roles {
  const roles = new Set<EventCue["role"]>();
  for (const { value, first, last } of cues) {
    // "Will travel tomorrow to": inside the words themselves.
    const inside = match.first <= first && last <= match.last && match.last > match.first;
    if (inside && (value.role === "announced" || value.role === "not-held")) roles.add(value.role);
    const distance = value.side === "before" ? match.first - last : first - match.last;
    if (distance < 1 || distance > value.reach) continue;
    // "Met X after the summit was cancelled": what follows a verb of meeting is about something else.
    if (value.role === "not-held" && value.side === "after" && match.value.form === "verb") continue;
    roles.add(value.role);
  }
  return roles;
}
