import type { Segmented } from "../text/sentences";
import type { MeetingEvent } from "./find-events";
import type { Held } from "./pack";
import { inScope, type SentenceRange } from "./scope";

const LEADS = 3;
const SHORTEST = 4;

/**
 * What became of the meeting that a text tells: the lead decides, since the rest may speak of former and coming ones. A verb that
 * tells a meeting as held outweighs a cancelled or coming one beside it; a noun alone does not. Null: no meeting is told.
 */
export function statusOf(text: Segmented, events: readonly MeetingEvent[], scope?: SentenceRange): Held | null {
  const mine = events.filter((event) => inScope(event.sentence, scope) && !event.past && !event.quoted);
  const long = text.sentences.flatMap(({ from, to }, i) => (inScope(i, scope) && to - from >= SHORTEST ? [i] : []));
  const last = long[LEADS - 1] ?? long.at(-1) ?? 0;
  const lead = mine.filter((event) => event.sentence <= last);
  return decide(lead) ?? decide(mine);
}

function decide(events: readonly MeetingEvent[]): Held | null {
  const told = events.filter((event) => event.form !== "noun" || event.held !== "held");
  const first = told[0]?.held;
  if (told.some((event) => event.held === "not-held")) {
    // "Talks were held after an earlier date had been called off": what comes first, is told as held.
    return first === "held" && told.filter((event) => event.held === "held").length > 1 ? "held" : "not-held";
  }
  if (told.some((event) => event.held === "held")) return "held";
  if (first === "announced") return "announced";
  return events.length > 0 ? "held" : null;
}
