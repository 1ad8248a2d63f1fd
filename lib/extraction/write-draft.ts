import type { ClauseReading } from "./attribution/clause";
import type { DraftParticipant, DraftStatement, Span, Trace } from "./draft";
import type { Actor } from "./mentions/mention";
import { transliterate } from "./mentions/transliterate";
import { sourceSpan } from "./text/fold";
import type { Segmented } from "./text/sentences";
import { type FoundTopic, rememberTopics, topicsOf } from "./topics/topics-of";

/** A stretch of the folded text in the source. */
export function toSource({ folded }: Segmented, start: number, end: number): Span {
  return sourceSpan(folded, start, end);
}

/** Tokens from first to last (inclusive) in the source. */
export function tokenSpan(text: Segmented, first: number, last: number): Span {
  return toSource(text, text.tokens[first]?.start ?? 0, text.tokens[last]?.end ?? 1);
}

const words = (text: Segmented, span: Span): string =>
  text.folded.source.slice(span.start, span.end).replace(/\s+/g, " ");

/** A participant as the draft has him. */
export function toParticipant(text: Segmented, actor: Actor, language: string): DraftParticipant {
  const unknown = actor.known === null;
  return {
    name_en: actor.name,
    ...(language === "ar" ? { name_ar: actor.printed } : {}),
    printed: actor.printed,
    ...(unknown && language === "ar" ? { transliteration: transliterate(actor.printed) } : {}),
    known: actor.known,
    role: actor.role,
    country: actor.country,
    ...(actor.organisation ? { organisation: actor.organisation } : {}),
    trace: { rule: unknown ? "person-by-title" : "person-known", words: [tokenSpan(text, actor.first, actor.last)] },
  };
}

/**
 * The topics of each clause: "that file" has those of the clause before in the same meeting.
 * @param sides the countries that meet, by meeting
 * @param pending whether the meeting is still to come or was put off, by meeting
 */
export function clauseTopics(
  text: Segmented,
  clauses: readonly ClauseReading[],
  language: "ar" | "en",
  sides: readonly (readonly string[])[],
  pending: readonly boolean[] = [],
): FoundTopic[][] {
  const memory = new Map<number, string[]>();
  return clauses.map(({ first, last, meeting }) => {
    const previous = memory.get(meeting) ?? [];
    const topics = topicsOf(text, first, last + 1, {
      language,
      sides: sides[meeting] ?? [],
      previous,
      pending: pending[meeting] ?? false,
    });
    memory.set(
      meeting,
      rememberTopics(
        previous,
        topics.map(({ slug }) => slug),
      ),
    );
    return topics;
  });
}

/** A clause as the draft has it, numbered from 1. */
export function toStatement(
  text: Segmented,
  clause: ClauseReading,
  topics: readonly FoundTopic[],
  actors: readonly Actor[],
  n: number,
): DraftStatement {
  const span = toSource(text, clause.start, clause.end);
  const verb = clause.verb?.text.map(([start, end]) => toSource(text, start, end)) ?? [];
  const named = clause.speakerSpans.map(([start, end]) => toSource(text, start, end));
  const trace = (rule: string, spans: Span[]): Trace => ({ rule, words: spans });
  return {
    n,
    meeting: clause.meeting,
    kind: clause.kind,
    act: clause.act,
    speakers: clause.speakers.flatMap((actor) => actors[actor]?.name ?? []),
    verb: clause.verb ? verb.map((part) => words(text, part)).join(" … ") : null,
    speech: clause.speech,
    cue: clause.cue,
    ...(clause.via ? { via: clause.via } : {}),
    ...(clause.inMeeting ? {} : { inMeeting: false as const }),
    ...span,
    topics: topics.map(({ slug }) => slug),
    summary_en: null,
    clauseTrace: trace(clause.rule, verb),
    speakerTrace: trace(clause.speakerRule, named.length > 0 ? named : verb),
    kindTrace: trace(`kind-${clause.kind}`, verb),
    topicTraces: topics.map(({ slug, rule, tokens }) => ({
      slug,
      trace: trace(
        rule,
        tokens.map(([first, last]) => tokenSpan(text, first, last)),
      ),
    })),
  };
}
