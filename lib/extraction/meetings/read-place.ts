import type { Trace } from "../draft";
import { sourceSpan } from "../text/fold";
import { findPhrases } from "../text/phrases";
import type { Segmented } from "../text/sentences";
import { filedAt, findDateline } from "./dateline";
import { findDates } from "./find-dates";
import { eventsBySentence, type MeetingEvent } from "./find-events";
import { findHost } from "./find-host";
import { findPlaces, type Place, type PlaceWord, statesIn } from "./find-places";
import { isQuoted } from "./is-quoted";
import type { Held } from "./pack";
import { inScope, type SentenceRange } from "./scope";
import { wordsOf } from "./words";

/** Where a meeting was, with the words that say so. */
export type ReadPlace = { place: Place | null; place_detail?: string; trace: Trace };

/** What is known when the facts of a meeting are read. */
export type SceneOptions = {
  /** BCP 47 primary tag. */
  language: string;
  events: readonly MeetingEvent[];
  /** Where this meeting is told; the whole text when left out. */
  scope?: SentenceRange;
  /** What became of it (see statusOf). */
  status: Held;
};

/** The events that tell of the meeting itself: of its status, not former ones, not in a speaker's words. */
export function tellingEvents({ events, scope, status }: SceneOptions): MeetingEvent[] {
  return events.filter(
    (event) => inScope(event.sentence, scope) && !event.past && !event.quoted && event.held === status,
  );
}

/**
 * The telling events that are talks and no visits; while a visit is told, a meeting that is only named, in a city of a third
 * state, is another one.
 */
export function talksOf(text: Segmented, options: SceneOptions): MeetingEvent[] {
  const telling = tellingEvents(options);
  const talks = telling.filter((event) => event.channel !== "visit");
  const visit = telling.find((event) => event.channel === "visit");
  if (!visit || talks.length !== 1 || talks[0]?.form !== "noun" || (talks[0]?.sentence ?? 0) < visit.sentence)
    return talks;
  const aim = placesIn(text, options, visit.sentence).find((place) => place.side === "to");
  const scene = placesIn(text, options, talks[0]?.sentence ?? 0).find((place) => place.side === "at" && place.name);
  return aim && scene && aim.country !== scene.country ? [] : talks;
}

function placesIn(text: Segmented, { language }: SceneOptions, index: number): readonly PlaceWord[] {
  const sentence = text.sentences[index];
  return sentence ? findPlaces(text, language, sentence.from, sentence.to) : [];
}

const LEADS = 3;
const COUNTRY_REACH = 8;
const BARE_REACH = 8;

/**
 * Where the two met: the city named with the event ("in …", "in the capital …"), else the one of the lead or of a visit; a country
 * alone has a null name. Never the city of a dateline; null for calls, which the caller has to know.
 */
export function readPlace(text: Segmented, options: SceneOptions): ReadPlace {
  const strong = talksOf(text, options);
  const told =
    pinnedPlace(text, options) ??
    bestPlace(text, options, strong, "at", "place-event") ??
    leadPlace(text, options) ??
    datedPlace(text, options, strong) ??
    housePlace(text, options, strong) ??
    visitPlace(text, options);
  const received = strong.find(({ channel }) => channel === "in-person");
  const host = received && !(told && isIn(text, received, told.place)) ? hostPlace(text, options, strong) : null;
  // A city of another state, named in another sentence than the one that tells of the reception, is another scene.
  const elsewhere = host && told && told.place.country !== host.place.country && !isIn(text, host.event, told.place);
  const found = elsewhere ? host : (told ?? host);
  if (!found) return { place: null, trace: { rule: "place-missing", words: [] } };
  return present(text, options, found);
}

// "Arrived in Y", "visited Y", "a visit to X": a city of the same state says more than the state.
function visitPlace(text: Segmented, options: SceneOptions): Found | null {
  const visits = tellingEvents(options).filter((event) => event.channel === "visit");
  const [to, bare] = (["to", "bare"] as const).map((side) => bestPlace(text, options, visits, side, "place-visit"));
  if (to && bare && bare.place.name !== null && bare.place.country === to.place.country) return bare;
  return to ?? bare ?? bestPlace(text, options, visits, "at", "place-visit");
}

// A palace or hall goes to the detail; its city is the one named beside it, its country must be one that the text names.
function present(text: Segmented, options: SceneOptions, { place, rule }: Found): ReadPlace {
  const start = text.tokens[place.first]?.start ?? 0;
  const span = sourceSpan(text.folded, start, text.tokens[place.last]?.end ?? start + 1);
  const trace = { rule, words: [span] };
  if (!place.venue) return { place: { name: place.name, country: place.country }, trace };
  const house = wordsOf(options.language).pack.scene.houses.find(({ city }) => city === place.name);
  if (house) {
    const place_detail = text.folded.source.slice(span.start, span.end);
    // The city only where the text has it.
    const all = findPlaces(text, options.language, 0, text.tokens.length);
    const stated = all.some(({ name, venue }) => name === house.city && !venue);
    return { place: { name: stated ? house.city : null, country: house.country }, place_detail, trace };
  }
  const index = text.sentences.findIndex(({ from, to }) => from <= place.first && place.first < to);
  const beside = usable(text, options, index).find(
    (other) => !other.venue && other.side === "at" && other.name !== null,
  );
  const lead = beside ? undefined : leadPlace(text, options)?.place;
  const city = beside ?? (lead?.country === place.country && !lead.venue ? lead : undefined);
  const detail = { place_detail: text.folded.source.slice(span.start, span.end) };
  if (city) return { place: { name: city.name, country: city.country }, ...detail, trace };
  const named =
    statesIn(text, options.language, 0, text.tokens.length).has(place.country) ||
    filedAt(text, options.language).some(({ country }) => country === place.country);
  return { place: named ? { name: null, country: place.country } : null, ...detail, trace };
}

// Some ministries put the place behind a pin, on a line of its own.
const PIN = "\u{1f4cd}";

function pinnedPlace(text: Segmented, options: SceneOptions): Found | null {
  const at = options.scope ? -1 : text.folded.text.indexOf(PIN);
  const first = at < 0 ? -1 : text.tokens.findIndex(({ start }) => start > at);
  const [place] = first < 0 ? [] : findPlaces(text, options.language, first, Math.min(first + 6, text.tokens.length));
  return place && place.first === first ? { place, rule: "place-pin" } : null;
}

// "Talks with the minister, Moscow, 22 April 2025": a headline that ends with the place and the day.
function datedPlace(text: Segmented, options: SceneOptions, talks: readonly MeetingEvent[]): Found | null {
  const event = talks.find(({ sentence }) => sentence < LEADS);
  const sentence = event && text.sentences[event.sentence];
  if (!event || !sentence) return null;
  const dates = findDates(text, options.language, event.last + 1, sentence.to);
  const place = usable(text, options, event.sentence).find(
    ({ name, first, last }) => name !== null && first > event.last && dates.some((date) => date.first === last + 1),
  );
  return place ? { place, rule: "place-event" } : null;
}

// "Welcomed the premier to Downing Street".
function housePlace(text: Segmented, options: SceneOptions, talks: readonly MeetingEvent[]): Found | null {
  for (const { sentence, channel, last } of talks) {
    if (channel !== "in-person") continue;
    const place = usable(text, options, sentence).find(
      ({ venue, side, first }) => venue && side === "to" && first > last,
    );
    if (place) return { place, rule: "place-event" };
  }
  return null;
}

const isIn = (text: Segmented, { sentence }: MeetingEvent, { first }: PlaceWord): boolean => {
  const { from = 0, to = 0 } = text.sentences[sentence] ?? {};
  return from <= first && first < to;
};

// "The Jordanian premier received …": in Jordan, unless it was beside a summit.
function hostPlace(text: Segmented, { language }: SceneOptions, talks: readonly MeetingEvent[]) {
  const { sideline } = wordsOf(language);
  for (const event of talks) {
    const { from = 0, to = 0 } = text.sentences[event.sentence] ?? {};
    const host = findPhrases(sideline, text.tokens, from, to).length > 0 ? null : findHost(text, language, event);
    if (!host) continue;
    const { country, first, last } = host;
    const place: PlaceWord = { name: null, country, first, last, side: "at", venue: false };
    return { place, rule: "place-host", event };
  }
  return null;
}

type Found = { place: PlaceWord; rule: string };

// The place nearest to an event of its sentence, cities before countries; sentence by sentence.
function bestPlace(
  text: Segmented,
  options: SceneOptions,
  events: readonly MeetingEvent[],
  side: PlaceWord["side"],
  rule: string,
): Found | null {
  let country: PlaceWord | null = null;
  const bySentence = eventsBySentence(options.events);
  for (const index of new Set(events.map((event) => event.sentence))) {
    const sentence = text.sentences[index];
    if (!sentence) continue;
    const here = bySentence.get(index) ?? [];
    const places = usable(text, options, index).filter((place) => {
      const near = nearestEvent(place, here);
      if (place.side !== side || near === null || !events.includes(near)) return false;
      // "Visited Baghdad": right behind the verb, since a city in front may be a dateline's.
      if (side === "bare")
        return near.form === "verb" && place.first > near.first && place.first - near.last <= BARE_REACH;
      // "The situation in Iran": a country counts close to the event, or as the aim of a visit.
      return place.name !== null || Math.abs(place.first - near.last) <= COUNTRY_REACH;
    });
    const city = places.find((place) => place.name !== null);
    if (city) return { place: city, rule };
    country ??= places[0] ?? null;
  }
  return country && { place: country, rule };
}

function leadPlace(text: Segmented, options: SceneOptions): Found | null {
  let left = LEADS;
  for (let i = 0; i < text.sentences.length && left > 0; i++) {
    const sentence = text.sentences[i];
    if (!sentence || !inScope(i, options.scope) || sentence.to - sentence.from < 4) continue;
    left--;
    if (options.events.some((event) => event.sentence === i && event.past)) continue;
    const city = usable(text, options, i).find((place) => place.side === "at" && place.name !== null);
    if (city) return { place: city, rule: "place-lead" };
  }
  return null;
}

function usable(text: Segmented, { language }: SceneOptions, index: number): PlaceWord[] {
  const sentence = text.sentences[index];
  if (!sentence) return [];
  const dateline = findDateline(text, language);
  const filed = dateline?.spans[0]?.start ?? -1;
  return findPlaces(text, language, sentence.from, sentence.to).filter((place) => {
    const start = text.tokens[place.first]?.start ?? 0;
    return !isQuoted(text, start) && !(start < filed && filed - start < 60);
  });
}

function nearestEvent(place: PlaceWord, events: readonly MeetingEvent[]): MeetingEvent | null {
  const distance = (event: MeetingEvent) =>
    place.first > event.last ? place.first - event.last : event.first - place.last + 2;
  return events.reduce<MeetingEvent | null>(
    (best, event) => (best && distance(best) <= distance(event) ? best : event),
    null,
  );
}
