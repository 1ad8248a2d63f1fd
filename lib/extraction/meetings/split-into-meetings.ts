import { findPhrases } from "../text/phrases";
import type { Segmented } from "../text/sentences";
import type { MeetingEvent } from "./find-events";
import { findPlaces, statesIn } from "./find-places";
import type { SentenceRange } from "./scope";
import { wordsOf } from "./words";

type Seen = { states: Set<string>; city: string | null; from: number };

/**
 * The runs of sentences in which each meeting of a text is told, in order; one run where there is one meeting, none where there is
 * none. Another meeting begins where an event stands with another pair of states, in another city, or behind words such as "also met".
 * The runs are a suggestion: who met is not known here.
 */
export function splitIntoMeetings(text: Segmented, language: string, events: readonly MeetingEvent[]): SentenceRange[] {
  const telling = events.filter((event) => !event.past && !event.quoted && event.held === "held");
  const sentences = [...new Set(telling.map((event) => event.sentence))];
  if (sentences.length === 0) return events.length > 0 ? [{ from: 0, to: text.sentences.length - 1 }] : [];
  const words = wordsOf(language);
  const starts: Seen[] = [];
  let twofold = false;
  for (const index of sentences) {
    const sentence = text.sentences[index];
    if (!sentence) continue;
    const here = telling.filter((event) => event.sentence === index);
    const cues = findPhrases(words.another, text.tokens, sentence.from, sentence.to);
    twofold ||= cues.some(({ value }) => value === "two");
    const seen: Seen = { ...sceneOf(text, language, index, here), from: index };
    const told = here.some((event) => event.form === "verb" && event.channel !== "visit");
    const other = cues.some(({ value }) => value === "another") && told;
    const current = starts.at(-1);
    if (!current) starts.push(seen);
    else if (
      !starts.some((before) => isSame(before, seen)) &&
      (told || twofold) &&
      isOther(current, seen, other, twofold)
    )
      starts.push(seen);
    else for (const state of seen.states) if (current.states.size < 2) current.states.add(state);
  }
  return starts.map(({ from }, i) => ({
    from: i === 0 ? 0 : from,
    to: (starts[i + 1]?.from ?? text.sentences.length) - 1,
  }));
}

function sceneOf(text: Segmented, language: string, index: number, here: readonly MeetingEvent[]) {
  const sentence = text.sentences[index];
  const [event] = here;
  if (!sentence || !event) return { states: new Set<string>(), city: null };
  const places = findPlaces(text, language, sentence.from, sentence.to);
  const city = places.find((place) => place.side === "at" && place.name !== null)?.name ?? null;
  return { states: statesIn(text, language, sentence.from, sentence.to), city };
}

const isSame = (a: Seen, b: Seen): boolean =>
  a.states.size === 2 && b.states.size === 2 && [...a.states].every((state) => b.states.has(state));

function isOther(current: Seen, seen: Seen, another: boolean, twofold: boolean): boolean {
  const pair = seen.states.size === 2;
  const fresh = [...seen.states].some((state) => !current.states.has(state));
  if (twofold) return pair && fresh;
  if (current.city !== null && seen.city !== null && current.city !== seen.city) return true;
  return another && fresh;
}
