import { findPhrases } from "../text/phrases";
import type { Segmented } from "../text/sentences";
import { eventsBySentence, type MeetingEvent } from "./find-events";
import { findPlaces, statesIn } from "./find-places";
import type { SentenceRange } from "./scope";
import { wordsOf } from "./words";

/**
 * The runs of sentences in which each meeting of a text is told, in order; one run where there is one meeting, none where there is
 * none. Another meeting begins where an event stands with another pair of states, in another city, or behind words such as "also met".
 * The runs are a suggestion: who met is not known here.
 */
export function splitIntoMeetings(text: Segmented, language: string, events: readonly MeetingEvent[]): SentenceRange[] {
  const telling = events.filter((event) => !event.past && !event.quoted && event.held === "held");
  if (telling.length === 0) return events.length > 0 ? [{ from: 0, to: text.sentences.length - 1 }] : [];
  const starts: Scene[] = [];
  let twofold = false;
  for (const [index, here] of eventsBySentence(telling)) {
    const scene = sceneOf(text, language, index, here);
    twofold ||= scene.twofold;
    if (begins(starts, scene, twofold)) starts.push(scene);
    else join(starts, scene);
  }
  return starts.map(({ sentence }, i) => ({
    from: i === 0 ? 0 : sentence,
    to: (starts[i + 1]?.sentence ?? text.sentences.length) - 1,
  }));
}

type Scene = {
  sentence: number;
  /** The states named up to a few words behind the event. */
  states: Set<string>;
  city: string | null;
  /** A verb tells a meeting here. */
  told: boolean;
  /** "Also met", "in another call". */
  another: boolean;
  /** "Two calls". */
  twofold: boolean;
};

const BEHIND_VERB = 14;
const BEHIND_NOUN = 2;

function sceneOf(text: Segmented, language: string, index: number, here: readonly MeetingEvent[]): Scene {
  const { from = 0, to = 0 } = text.sentences[index] ?? {};
  const [event] = here;
  const cues = findPhrases(wordsOf(language).another, text.tokens, from, to);
  // "Received two calls from X and Y": who took part in which is told later.
  const twofold = cues.some(({ value }) => value === "two");
  const behind = twofold ? 0 : event?.form === "noun" ? BEHIND_NOUN : BEHIND_VERB;
  const end = (event?.last ?? from) + 1 + behind;
  const city = findPlaces(text, language, from, to).find(
    (place) => place.side === "at" && place.name !== null && !place.venue,
  );
  return {
    sentence: index,
    states: statesIn(text, language, from, Math.min(to, end)),
    city: city?.name ?? null,
    told: here.some(({ form, channel }) => form === "verb" && channel !== "visit"),
    another: cues.some(({ value }) => value === "another"),
    twofold,
  };
}

// A pair that was there before goes on; the first scene of a twofold text is filled up to a pair.
function begins(starts: readonly Scene[], scene: Scene, twofold: boolean): boolean {
  const current = starts.at(-1);
  if (!current) return true;
  if (starts.some((before) => isSame(before, scene)) || !(scene.told || twofold)) return false;
  const fresh = [...scene.states].some((state) => !current.states.has(state));
  if (twofold) return current.states.size >= 2 && scene.states.size === 2 && fresh;
  if (current.city !== null && scene.city !== null && current.city !== scene.city) return true;
  return scene.another && fresh;
}

function join(starts: readonly Scene[], scene: Scene): void {
  const current = starts.at(-1);
  if (!current) return;
  for (const state of scene.states) if (current.states.size < 2) current.states.add(state);
  current.city ??= scene.city;
}

const isSame = (a: Scene, b: Scene): boolean =>
  a.states.size === 2 && b.states.size === 2 && [...a.states].every((state) => b.states.has(state));
