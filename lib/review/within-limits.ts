import type { Draft } from "@/lib/extraction/draft";
import type { WorkingDraft, WorkingMeeting, WorkingStatement } from "./working-draft";

/** What the shape of a working draft allows (working-draft.ts). */
const MOST = {
  people: 500,
  parties: 300,
  meetings: 50,
  participations: 200,
  statements: 3000,
  speakers: 50,
  topics: 60,
  references: 1000,
  spans: 20,
  evidence: 100,
  word: 400,
};
/** Keys have four digits. */
const KEY = /^[a-z]\d{1,4}$/;

/**
 * A draft of the machine within what a draft may hold, so that whatever it read can be shown, saved and accepted: a text of
 * a million characters may repeat one sentence thousands of times. What goes beyond is left out, the last first, and
 * with it what names it; the screen says so (`statementsCutTo`). No report that was published comes near. Pure.
 */
export function withinLimits(draft: WorkingDraft): WorkingDraft {
  const people = keyed(draft.people, MOST.people).map((one) => ({ ...one, printed: cut(one.printed) }));
  const meetings = keyed(draft.meetings, MOST.meetings);
  const known = new Set(people.map(({ key }) => key));
  const held = new Set(meetings.map(({ key }) => key));
  const told = keyed(
    draft.statements.filter(({ meeting }) => held.has(meeting)),
    MOST.statements,
  );
  const numbered = new Set(told.map(({ key }) => key));
  return {
    ...draft,
    people,
    parties: draft.parties.slice(0, MOST.parties),
    meetings: meetings.map((one) => boundedMeeting(one, known)),
    statements: told.map((one) => boundedStatement(one, known)),
    references: keyed(
      draft.references.filter(({ meeting }) => held.has(meeting)),
      MOST.references,
    ).map((one) => ({
      ...one,
      statement: one.statement !== null && numbered.has(one.statement) ? one.statement : null,
      spans: one.spans.slice(0, MOST.spans),
    })),
  };
}

/** How many statements a draft may hold, where the machine read more; null when all of them are in it. */
export function statementsCutTo({ statements }: Pick<Draft, "statements">): number | null {
  return statements.length > MOST.statements ? MOST.statements : null;
}

function boundedMeeting(one: WorkingMeeting, known: ReadonlySet<string>): WorkingMeeting {
  return {
    ...one,
    participations: one.participations
      .filter(({ person }) => known.has(person))
      .slice(0, MOST.participations)
      .map((each) => ({ ...each, evidence: each.evidence.slice(0, MOST.spans) })),
    evidence: one.evidence.slice(0, MOST.evidence),
  };
}

function boundedStatement(one: WorkingStatement, known: ReadonlySet<string>): WorkingStatement {
  return {
    ...one,
    spans: one.spans.slice(0, MOST.spans),
    verb: cut(one.verb),
    speakers: one.speakers.filter((who) => "party" in who || known.has(who.person)).slice(0, MOST.speakers),
    via: one.via === null ? null : cut(one.via),
    topics: one.topics.slice(0, MOST.topics),
  };
}

function keyed<T extends { key: string }>(list: readonly T[], most: number): T[] {
  return list.filter(({ key }) => KEY.test(key)).slice(0, most);
}

// Never in the middle of a character.
function cut(words: string): string {
  return words.slice(0, MOST.word).replace(/[\uD800-\uDBFF]$/, "");
}
