import type { DraftFormat, Trace } from "../draft";
import { sourceSpan } from "../text/fold";
import { findPhrases } from "../text/phrases";
import type { Segmented } from "../text/sentences";
import type { MeetingEvent } from "./find-events";
import type { Place } from "./find-places";
import { type SceneOptions, talksOf, tellingEvents } from "./read-place";
import { wordsOf } from "./words";

/** How two sides met, with the words that say so. */
export type ReadFormat = { format: DraftFormat; trace: Trace };

/**
 * How the two met, after §3 of the annotation guide. The first sentence that says how decides, a video link before a telephone;
 * "met" without a place and without a visit around it says nothing.
 * @param place where the meeting was, as read from the text
 */
export function readFormat(text: Segmented, options: SceneOptions, place: Place | null): ReadFormat {
  const telling = tellingEvents(options);
  const tell = (format: DraftFormat, rule: string, events: readonly MeetingEvent[]): ReadFormat => ({
    format,
    trace: { rule, words: events.slice(0, 3).map((event) => spanOf(text, event.first, event.last)) },
  });
  if (options.status === "not-held") return tell("not-held", "format-not-held", telling);
  if (options.status === "announced") return tell("announced", "format-announced", telling);
  const remote = firstRemote(telling);
  if (remote) return tell(remote.channel as "phone" | "video", `format-${remote.channel}`, [remote]);
  const sideline = findSideline(text, options, telling);
  if (sideline) return { format: "sideline", trace: { rule: "format-sideline", words: [sideline] } };
  const talks = talksOf(text, options);
  const visits = telling.filter((event) => event.channel === "visit");
  if (visits.length > 0 && talks.length === 0) return tell("visit", "format-visit", visits);
  const personal = talks.find((event) => event.channel === "in-person");
  if (personal) return tell("in-person-bilateral", "format-received", [personal]);
  if (place) return tell("in-person-bilateral", "format-place", talks);
  if (visits.length > 0) return tell("in-person-bilateral", "format-during-visit", [...visits.slice(0, 1), ...talks]);
  const venue = findVenue(text, options, talks);
  if (venue) return { format: "in-person-bilateral", trace: { rule: "format-venue", words: [venue] } };
  return tell("unspecified", "format-unsaid", talks);
}

const VENUE_REACH = 12;

// "In his office", "at the palace": behind a word of place, up to two words before it.
function findVenue(text: Segmented, { language }: SceneOptions, talks: readonly MeetingEvent[]) {
  const { is } = wordsOf(language);
  for (const { sentence, last } of talks) {
    const end = Math.min(text.sentences[sentence]?.to ?? 0, last + VENUE_REACH);
    for (let at = last + 1; at < end; at++) {
      const token = text.tokens[at];
      if (!token?.forms.some((form) => is.venues.has(form))) continue;
      const joined = language === "ar" && /^[وف]?ب/.test(token.text);
      const before = [1, 2, 3].some((back) => at - back > last && is.at.has(text.tokens[at - back]?.text ?? ""));
      if (joined || before) return spanOf(text, at, at);
    }
  }
  return null;
}

const spanOf = (text: Segmented, first: number, last: number) =>
  sourceSpan(text.folded, text.tokens[first]?.start ?? 0, text.tokens[last]?.end ?? 1);

const LOOK = 4;

// Video before phone within a sentence: "a call by video link". A place or a reception told first rules both out.
function firstRemote(telling: readonly MeetingEvent[]): MeetingEvent | null {
  const sentences = [...new Set(telling.map((event) => event.sentence))].slice(0, LOOK);
  for (const sentence of sentences) {
    const here = telling.filter((event) => event.sentence === sentence);
    const video = here.find((event) => event.channel === "video");
    const phone = here.find((event) => event.channel === "phone");
    if (video ?? phone) {
      const later = telling.find((event) => event.channel === "video" && sentences.includes(event.sentence));
      return video ?? (later && later.form === "adverb" ? later : (phone ?? null));
    }
    if (here.some((event) => event.channel === "in-person")) return null;
  }
  return null;
}

function findSideline(text: Segmented, { language }: SceneOptions, telling: readonly MeetingEvent[]) {
  const words = wordsOf(language);
  for (const index of new Set(telling.map((event) => event.sentence))) {
    const sentence = text.sentences[index];
    const [match] = sentence ? findPhrases(words.sideline, text.tokens, sentence.from, sentence.to) : [];
    if (match) return spanOf(text, match.first, match.last);
  }
  return null;
}
