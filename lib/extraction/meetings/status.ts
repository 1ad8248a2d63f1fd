import type { Segmented } from "../text/sentences";
import type { MeetingEvent } from "./find-events";
import type { Held } from "./pack";
import { inScope, type SentenceRange } from "./scope";
import { type ReadyPack, wordsOf } from "./words";

const LEADS = 3;
const SHORTEST = 4;

/**
 * What became of the meeting that a text tells: the lead decides, since the rest may speak of former and coming ones. A verb that
 * tells a meeting as held outweighs a cancelled or coming one beside it; a noun alone does not, nor a verb in the present. Null: no meeting is told.
 * @param language BCP 47 primary tag
 */
export function statusOf(
  text: Segmented,
  language: string,
  events: readonly MeetingEvent[],
  scope?: SentenceRange,
): Held | null {
  const mine = events.filter((event) => inScope(event.sentence, scope) && !event.past && !event.quoted);
  const long = text.sentences.flatMap(({ from, to }, i) => (inScope(i, scope) && to - from >= SHORTEST ? [i] : []));
  const last = long[LEADS - 1] ?? long.at(-1) ?? 0;
  const lead = mine.filter((event) => event.sentence <= last);
  return isToCome(text, wordsOf(language), lead) ? "announced" : (decide(lead) ?? decide(mine));
}

/** Words behind a visit in which its days are given. */
const NEAR = 12;

// "The president pays a visit from 25 to 27 August": only told in the present, with the days on which it begins and ends.
function isToCome(text: Segmented, words: ReadyPack, lead: readonly MeetingEvent[]): boolean {
  const verbs = lead.filter(({ form, held }) => form === "verb" && held === "held");
  if (verbs.length === 0 || !verbs.every(({ present, channel }) => present && channel === "visit")) return false;
  return verbs.some(({ last, sentence }) => {
    const to = Math.min(text.sentences[sentence]?.to ?? 0, last + NEAR);
    const behind = text.tokens.slice(last + 1, to);
    return STAY.test(behind.map((token) => signOf(token.text, words)).join(""));
  });
}

/** "From 25 to 27", with the month before or behind either day. */
const STAY = /fm?dm?um?d/;

// One letter for each word: from, until, a day, a month, anything else.
function signOf(word: string, { is, months }: ReadyPack): string {
  if (is.from.has(word)) return "f";
  if (is.until.has(word)) return "u";
  if (/^[0-9]{1,2}$/.test(word)) return "d";
  return months.has(word) ? "m" : "-";
}

function decide(events: readonly MeetingEvent[]): Held | null {
  const sure = events.findIndex((event) => event.form !== "noun" || event.held !== "held");
  const told = events.filter(
    (event, i) => event.form !== "noun" || event.held !== "held" || (event.setting && i < sure),
  );
  const done = told.filter((event) => event.held === "held");
  const undone = told.filter((event) => event.held === "not-held");
  const [first] = told;
  if (undone.length > 0) {
    // "Talks were held after an earlier date had been called off": what comes first, is told as held.
    const wasHeld = done.length > 1 || (first?.present === false && undone.every((event) => event.form === "noun"));
    return first?.held === "held" && wasHeld ? "held" : "not-held";
  }
  const coming = told.some((event) => event.held === "announced");
  // "The Emir begins a visit", with "is to hold talks": a present alone does not say that anything was held.
  if (done.some((event) => !(event.present && coming))) return "held";
  if (coming && (first?.held === "announced" || done.length > 0)) return "announced";
  return events.length > 0 ? "held" : null;
}
