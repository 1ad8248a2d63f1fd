import type { ReportKind, Trace } from "../draft";
import { sourceSpan } from "../text/fold";
import { findPhrases } from "../text/phrases";
import type { Segmented } from "../text/sentences";
import type { MeetingEvent } from "./find-events";
import type { Held } from "./pack";
import { talksOf } from "./read-place";
import type { SentenceRange } from "./scope";
import { wordsOf } from "./words";

/** What kind of text a report is, with the words that show it. */
export type ReadReportKind = { kind: ReportKind; trace: Trace };

/** What is known when the kind of a report is read. */
export type KindOptions = {
  /** BCP 47 primary tag. */
  language: string;
  events: readonly MeetingEvent[];
  /** What became of the meeting (statusOf), or null where none is told. */
  status: Held | null;
  /** The runs of sentences of its meetings (splitIntoMeetings). */
  scopes: readonly SentenceRange[];
};

const LEADS = 3;

/**
 * The kind of a report. A meeting that was announced or put off makes an announcement, one that was called off or denied no
 * meeting; a text in which only visits are told, a visit report; an interview, a press conference or a text without any event, no meeting.
 */
export function readReportKind(text: Segmented, { language, events, status, scopes }: KindOptions): ReadReportKind {
  const tell = (kind: ReportKind, rule: string, shown: readonly MeetingEvent[]): ReadReportKind => ({
    kind,
    trace: {
      rule,
      words: shown
        .slice(0, 3)
        .map(({ first, last }) => sourceSpan(text.folded, text.tokens[first]?.start ?? 0, text.tokens[last]?.end ?? 1)),
    },
  });
  if (status === null) return tell("non-meeting", "kind-no-event", []);
  const telling = events.filter((event) => !event.past && !event.quoted && event.held === status);
  // A visit put off is still announced; one that was called off or denied is no more.
  if (status === "not-held" && telling.some((event) => event.putOff))
    return tell("announcement", "kind-put-off", telling);
  if (status === "not-held") return tell("non-meeting", "kind-not-held", telling);
  if (status === "announced") return tell("announcement", "kind-announced", telling);
  const talks = talksOf(text, { language, events, status });
  const visits = telling.filter((event) => event.channel === "visit");
  const visited = visits.some((event) => event.form === "verb" || event.sentence < LEADS);
  if (visited && isAboutVisit(talks, visits)) return tell("visit-report", "kind-visit", visits);
  if (isMonologue(text, language, talks)) return tell("non-meeting", "kind-monologue", []);
  if (talks.length === 0) return tell("non-meeting", "kind-no-event", []);
  if (!visited && !talks.some((event) => event.form !== "noun") && !isCentral(talks))
    return tell("non-meeting", "kind-passing", talks);
  if (scopes.length > 1) return tell("multi-meeting", "kind-several", talks);
  return tell("meeting-report", "kind-meeting", talks);
}

// The headline and the first sentence tell a visit, and no talks.
function isAboutVisit(talks: readonly MeetingEvent[], visits: readonly MeetingEvent[]): boolean {
  const [talk] = talks;
  if (!talk) return true;
  const before = visits.filter(({ sentence }) => sentence < talk.sentence);
  return (
    before.some(({ sentence }) => sentence === 0) &&
    before.some(({ sentence, form }) => sentence > 0 && form === "verb")
  );
}

// One who speaks to journalists or to a hall, with no verb of meeting in the lead.
function isMonologue(text: Segmented, language: string, talks: readonly MeetingEvent[]): boolean {
  const end = text.sentences[Math.min(LEADS, text.sentences.length) - 1]?.to ?? 0;
  const marks = findPhrases(wordsOf(language).monologue, text.tokens, 0, end);
  return marks.length > 0 && !talks.some((event) => event.sentence < LEADS && event.form !== "noun");
}

// Nouns alone tell a meeting where the lead names it, or where it is named again and again.
const isCentral = (talks: readonly MeetingEvent[]): boolean =>
  talks.length > 2 || talks.some((event) => event.sentence <= LEADS);
