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
  /** Not held for now: it is to be held later. */
  putOff: boolean;
  /** A verb in the present, which a headline uses of what was held and of what is to come. */
  present: boolean;
  /** A noun in which something was said or done ("during their meeting", "in a phone call"): it went on. */
  setting: boolean;
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

/** The events by sentence. */
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
    if (isOfThings(text, match, words)) continue;
    const during = isDuring(text, match, words);
    const roles = rolesBeside(match, cues, during);
    const carried = CARRIERS.some((role) => roles.has(role));
    if (roles.has("press") || (match.value.bare && !carried)) continue;
    const event = { ...eventOf(text, match, roles, index, verb), setting: during || isCall(match) };
    if (event.form === "verb") verb = event;
    events.push(event);
  }
  return events;
}

const isCall = ({ value: { channel } }: Match<EventWord>): boolean => channel === "phone" || channel === "video";

type Roles = ReadonlySet<EventCue["role"]>;

const CARRIERS: EventCue["role"][] = ["support", "support-present", "announced", "not-held", "put-off"];

function eventOf(
  text: Segmented,
  { value, first, last }: Match<EventWord>,
  roles: Roles,
  sentence: number,
  before: MeetingEvent | undefined,
): Omit<MeetingEvent, "setting"> {
  const { channel } = value;
  const supported = roles.has("support") || roles.has("support-present");
  const form = supported && value.form === "noun" ? "verb" : value.form;
  const present = value.present === true || (value.form === "noun" && supported && !roles.has("support"));
  // A noun behind a verb of the same sentence shares its fate: "had met Y during a visit", "will visit X … the visit".
  const verb = form === "verb" ? undefined : before;
  const held = heldOf(value, roles, present, verb);
  const past = held === "held" && (roles.has("past") || verb?.past === true);
  const quoted = isQuoted(text, text.tokens[first]?.start ?? 0);
  const rule = past ? "event-past" : held === "held" ? `event-${channel}` : `event-${held}`;
  const putOff = held === "not-held" && (roles.has("put-off") || verb?.putOff === true);
  return { sentence, first, last, channel, form, held, putOff, present, past, quoted, rule };
}

function heldOf(value: EventWord, roles: Roles, present: boolean, verb: MeetingEvent | undefined): Held {
  if (roles.has("not-held") || roles.has("put-off")) return "not-held";
  if (value.held) return value.held;
  if (present && roles.has("coming")) return "announced";
  return roles.has("announced") ? "announced" : (verb?.held ?? "held");
}

const INSIDE: EventCue["role"][] = ["announced", "not-held", "put-off", "coming"];
const LONGEST_INSIDE = 4;

// A verb that tells what was done is not undone, nor put into the time ahead, by the words behind it.
const isUndoing = (role: EventCue["role"], { present }: EventWord): boolean =>
  role === "not-held" || role === "put-off" || (role === "announced" && !present);

// "Welcomed the president's offer", "received a letter from the king" receive nobody.
function isOfThings(text: Segmented, { value, first, last }: Match<EventWord>, { is }: ReadyPack): boolean {
  if (value.channel !== "in-person" || last === first) return false;
  if (text.tokens[last]?.text.endsWith("'s")) return true;
  return text.tokens.slice(first + 1, last).some((token) => is.apart.has(token.text));
}

// "Refused, during their meeting, to …": the meeting was held.
function isDuring(text: Segmented, { first }: Match<EventWord>, { is }: ReadyPack): boolean {
  return [first, first - 1].some((at) => text.tokens[at]?.forms.some((form) => is.during.has(form)));
}

function rolesBeside(match: Match<EventWord>, cues: Match<EventCue>[], during: boolean): Roles {
  const roles = new Set<EventCue["role"]>();
  for (const { value, first, last } of cues) {
    // "Will travel tomorrow to", "did not meet": inside the words themselves, or reaching into them.
    const inside = match.first <= last && last <= match.last && last - first < LONGEST_INSIDE;
    if (inside && INSIDE.includes(value.role)) roles.add(value.role);
    const distance = value.side === "before" ? match.first - last : first - match.last;
    if (distance < 1 || distance > value.reach) continue;
    if (during && value.role === "not-held" && value.side === "before" && distance > 1) continue;
    // "Met X after the summit was cancelled": what follows a verb of meeting is about something else.
    if (value.side === "after" && match.value.form === "verb" && isUndoing(value.role, match.value)) continue;
    roles.add(value.role);
  }
  return roles;
}
