import type { Draft, DraftMeeting, ExtractOptions } from "./draft";
import { nearRepeats } from "./duplicates/near-repeats";
import { findEvents, type MeetingEvent } from "./meetings/find-events";
import { readFacts } from "./meetings/read-facts";
import { readReportKind } from "./meetings/read-report-kind";
import type { SentenceRange } from "./meetings/scope";
import { splitIntoMeetings } from "./meetings/split-into-meetings";
import { statusOf } from "./meetings/status";
import { readArabicReport } from "./read-arabic";
import { readEnglishReport } from "./read-english";
import { readEntities } from "./references/read-entities";
import { readReferences } from "./references/read-references";
import { isRead, reportLanguage } from "./report-language";
import type { ReportReading } from "./report-reading";
import { fold } from "./text/fold";
import { type Segmented, segment } from "./text/sentences";
import { unreadDraft } from "./unread-draft";
import { clauseTopics, tokenSpan, toParticipant, toSource, toStatement } from "./write-draft";

/** Version of the rules: raised when they read a text in another way. */
export const EXTRACTOR = "rules-1";

/**
 * Reads one report: text in, draft out. Pure: no database, clock or network; linear in the length of the text.
 * @param source the text as it is stored (NFC); the draft's offsets count its UTF-16 units
 * @param options the day of publication, where it is known: "today" and weekdays are counted from it
 */
export function extract(source: string, options: ExtractOptions = {}): Draft {
  const text = segment(fold(source));
  const language = reportLanguage(text.folded);
  if (!isRead(language)) return unreadDraft(language, EXTRACTOR);
  const events = findEvents(text, language);
  const scopes = splitIntoMeetings(text, language, events);
  const status = statusOf(text, language, events);
  const told = readReportKind(text, { language, events, status, scopes }).kind;
  const reading = language === "ar" ? readArabicReport(text, events, told) : readEnglishReport(text);
  const meetings = writeMeetings(text, reading, events, language, options);
  const sides = meetings.map(({ participants }) => participants.flatMap(({ country }) => country ?? []));
  const pending = meetings.map(({ format }) => isPending(told, format));
  const topics = clauseTopics(text, reading.clauses, language, sides, pending);
  const statements = reading.clauses.map((clause, place) =>
    toStatement(text, clause, topics[place] ?? [], reading.cast.actors, place + 1),
  );
  const [meeting = emptyMeeting(text, events, language, options), ...otherMeetings] = meetings;
  return {
    extractor: EXTRACTOR,
    language,
    reportKind: kindOf(told, meetings.length),
    meeting,
    otherMeetings,
    statements,
    references: references(text, language, meeting, options),
    entities: readEntities(text),
    ignore: reading.ignored.map(({ start, end, why }) => ({ ...toSource(text, start, end), why })),
    duplicates: nearRepeats(statements.map(({ n, start, end }) => ({ n, text: source.slice(start, end) }))),
  };
}

// What is no meeting at all often reads like one that was not held: only a report of a meeting to come or put off is certain.
function isPending(told: Draft["reportKind"], format: DraftMeeting["format"]): boolean {
  return told === "announcement" || (told !== "non-meeting" && (format === "announced" || format === "not-held"));
}

// How many meetings there are is known from the people, better than from the places.
function kindOf(told: Draft["reportKind"], meetings: number): Draft["reportKind"] {
  if (told !== "meeting-report" && told !== "multi-meeting") return told;
  return meetings > 1 ? "multi-meeting" : "meeting-report";
}

function factsOf(
  text: Segmented,
  events: readonly MeetingEvent[],
  language: string,
  options: ExtractOptions,
  scope?: SentenceRange,
) {
  const status = statusOf(text, language, events, scope) ?? "held";
  return readFacts(text, { language, events, status, ...options, ...(scope ? { scope } : {}) });
}

// With one meeting the whole text tells of it; with several each has its own sentences.
function writeMeetings(
  text: Segmented,
  { cast, meetings }: ReportReading,
  events: readonly MeetingEvent[],
  language: string,
  options: ExtractOptions,
): DraftMeeting[] {
  return meetings.map(({ participants, attendees, sentences }) => {
    const scope =
      meetings.length > 1 ? { from: sentences.from, to: Math.max(sentences.from, sentences.to - 1) } : undefined;
    const people = (actors: readonly number[]) =>
      actors.flatMap((actor) => {
        const found = cast.actors[actor];
        return found ? [toParticipant(text, found, language)] : [];
      });
    return {
      ...factsOf(text, events, language, options, scope),
      participants: people(participants),
      attendees: people(attendees),
    };
  });
}

function emptyMeeting(
  text: Segmented,
  events: readonly MeetingEvent[],
  language: string,
  options: ExtractOptions,
): DraftMeeting {
  return { ...factsOf(text, events, language, options), participants: [], attendees: [] };
}

function references(
  text: Segmented,
  language: "ar" | "en",
  meeting: DraftMeeting,
  { published }: ExtractOptions,
): Draft["references"] {
  const year = Number(/^\d{4}/.exec(meeting.date ?? "")?.[0] ?? Number.NaN);
  const context = {
    language,
    ...(published ? { published } : {}),
    ...(Number.isNaN(year) ? {} : { meetingYear: year }),
  };
  return readReferences(text, context).map(({ kind, first, last, date, rule, tokens }) => {
    const span = tokenSpan(text, first, last);
    return {
      kind,
      ...span,
      what: text.folded.source.slice(span.start, span.end).replace(/\s+/g, " "),
      ...(date ? { date } : {}),
      trace: { rule, words: tokens.map(([a, b]) => tokenSpan(text, a, b)) },
    };
  });
}
