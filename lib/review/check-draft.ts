import { dateBounds } from "@/lib/domain/date-bounds";
import { isEdtf } from "./is-edtf";
import { isNotHeld } from "./not-held";
import type { MaybeBoth, WorkingDraft, WorkingMeeting, WorkingSpan } from "./working-draft";

/** Why a draft cannot be accepted as it stands; `key` is that of the meeting, person, statement or reference. */
export type DraftProblem = { code: DraftProblemCode; key: string };
export type DraftProblemCode =
  /** Nobody has said whether it is a new meeting, a known one, or none. */
  | "meeting-undecided"
  /** The text announces it, calls it off, or tells of none, and nobody has said that it was held. */
  | "meeting-not-held"
  | "meeting-without-parties"
  /** A new place or occasion that nothing names, a new place in no country. */
  | "place-without-country"
  | "entry-without-name"
  /** No EDTF, or finer than its precision says, or coarser; `key` is empty for the day of the report. */
  | "date-unreadable"
  /** A person who is not linked has no name, or no party. */
  | "person-without-name"
  | "person-without-party"
  | "statement-undecided"
  /** It belongs to a meeting that is left out, or is not there. */
  | "statement-without-meeting"
  /** A span that reaches beyond the text, or begins or ends inside a character. */
  | "statement-outside-text"
  /** The report is in neither language of the record, and nobody has worded the statement. */
  | "statement-without-words"
  /** A key that nothing in the draft has. */
  | "unknown-key"
  /** A joined statement where there is no known meeting. */
  | "alignment-without-meeting"
  | "agency-without-name"
  /** Accepted statements or references, but no meeting that they could belong to. */
  | "nothing-to-accept";

/**
 * Whether a draft can be accepted. Pure: the screen asks the same question as the server.
 * @param text the reviewed version
 * @returns the problems in the order of the draft; none when it can
 */
export function checkDraft(draft: WorkingDraft, text: string): DraftProblem[] {
  return [
    ...reportProblems(draft),
    ...draft.meetings.flatMap((meeting) => meetingProblems(draft, meeting)),
    ...peopleProblems(draft),
    ...statementProblems(draft, text),
    ...referenceProblems(draft, text),
    ...(draft.meetings.every(({ target }) => target.kind === "none")
      ? [{ code: "nothing-to-accept", key: "" } as const]
      : []),
  ];
}

/** The draft with every undecided statement and reference accepted, as "accept all" means it. */
export function acceptAll(draft: WorkingDraft): WorkingDraft {
  const decided = <T extends { decision: string }>(one: T) =>
    one.decision === "open" ? { ...one, decision: "accepted" as const } : one;
  return { ...draft, statements: draft.statements.map(decided), references: draft.references.map(decided) };
}

/** The people whom a part of the draft names that is not left out: only they become entries of the list of people. */
export function peopleInUse(draft: WorkingDraft): Set<string> {
  const kept = new Set(keptMeetings(draft).map(({ key }) => key));
  return new Set([
    ...keptMeetings(draft).flatMap(({ participations }) => participations.map(({ person }) => person)),
    ...draft.statements
      .filter(({ decision, meeting }) => decision !== "rejected" && kept.has(meeting))
      .flatMap(({ speakers }) => speakers.flatMap((speaker) => ("person" in speaker ? [speaker.person] : []))),
  ]);
}

/** The meetings of a draft that are not left out. */
export function keptMeetings(draft: WorkingDraft): WorkingMeeting[] {
  return draft.meetings.filter(({ target }) => target.kind !== "none");
}

function reportProblems({ report }: WorkingDraft): DraftProblem[] {
  const unreadable = isEdtf(report.reported?.edtf ?? null) ? [] : [{ code: "date-unreadable" as const, key: "" }];
  const unnamed = [report.agency, report.cites].flatMap((choice) =>
    choice && "made" in choice && !isNamed(choice.made.name) ? [{ code: "agency-without-name" as const, key: "" }] : [],
  );
  return [...unreadable, ...unnamed];
}

function meetingProblems(draft: WorkingDraft, meeting: WorkingMeeting): DraftProblem[] {
  const { key, target } = meeting;
  if (target.kind === "none") return [];
  const problems: DraftProblem[] = [];
  if (target.kind === "open") problems.push({ code: "meeting-undecided", key });
  else if (isNotHeld(meeting)) problems.push({ code: "meeting-not-held", key });
  const people = new Map(draft.people.map((person) => [person.key, person]));
  const parties = meeting.participations.map(({ person, party }) => party ?? people.get(person)?.party ?? null);
  if (target.kind === "new" && !parties.some((party) => party !== null)) {
    problems.push({ code: "meeting-without-parties", key });
  }
  if (!isKnownSo(meeting.date)) problems.push({ code: "date-unreadable", key });
  if (meeting.participations.some(({ person }) => !people.has(person))) problems.push({ code: "unknown-key", key });
  return [...problems, ...entryProblems(meeting)];
}

function entryProblems({ key, place, occasion }: WorkingMeeting): DraftProblem[] {
  const unnamed = [place, occasion].some((choice) => choice && "made" in choice && !isNamed(choice.made.name));
  const nowhere = place && "made" in place && place.made.country === null;
  return [
    ...(unnamed ? [{ code: "entry-without-name" as const, key }] : []),
    ...(nowhere ? [{ code: "place-without-country" as const, key }] : []),
  ];
}

function isNamed({ en, ar }: MaybeBoth): boolean {
  return en.trim() !== "" || ar.trim() !== "";
}

/** Whether a date is as finely known as it says: a year must not be shown as its first day. */
function isKnownSo({ edtf, precision }: WorkingMeeting["date"]): boolean {
  if (!isEdtf(edtf)) return false;
  const { earliest, latest } = dateBounds(edtf);
  if (precision === "unknown") return true;
  const digits = { day: 10, month: 7, year: 4, range: 0 }[precision];
  const [from, to] = [earliest, latest].map((day) => day?.toISOString().slice(0, digits));
  return from !== undefined && from === to;
}

function peopleProblems(draft: WorkingDraft): DraftProblem[] {
  const used = peopleInUse(draft);
  return draft.people
    .filter(({ key, known }) => known === null && used.has(key))
    .flatMap(({ key, name, party }) => [
      ...(name.en.trim() || name.ar.trim() ? [] : [{ code: "person-without-name" as const, key }]),
      ...(party === null && !hasParty(draft, key) ? [{ code: "person-without-party" as const, key }] : []),
    ]);
}

function hasParty(draft: WorkingDraft, key: string): boolean {
  return draft.meetings.some(({ participations }) => participations.some((one) => one.person === key && one.party));
}

function statementProblems(draft: WorkingDraft, text: string): DraftProblem[] {
  const meetings = new Map(draft.meetings.map((meeting) => [meeting.key, meeting]));
  const people = new Set(draft.people.map(({ key }) => key));
  return draft.statements.flatMap(({ key, decision, meeting, spans, speakers, alignedWith, wording }) => {
    if (decision === "rejected") return [];
    const target = meetings.get(meeting)?.target;
    // What was said in a meeting that is left out is left out with it, unless somebody has accepted it by itself.
    if (target?.kind === "none" && decision === "open") return [];
    const problems: DraftProblem[] = [];
    if (decision === "open") problems.push({ code: "statement-undecided", key });
    if (!target) problems.push({ code: "statement-without-meeting", key });
    if (spans.some((span) => !stands(text, span))) problems.push({ code: "statement-outside-text", key });
    if (speakers.some((one) => "person" in one && !people.has(one.person))) problems.push({ code: "unknown-key", key });
    if (!isWorded(draft.language, wording)) problems.push({ code: "statement-without-words", key });
    if (alignedWith !== null && target?.kind === "new") problems.push({ code: "alignment-without-meeting", key });
    return problems;
  });
}

function referenceProblems({ references }: WorkingDraft, text: string): DraftProblem[] {
  return references
    .filter(({ decision }) => decision !== "rejected")
    .flatMap(({ key, edtf, spans }) => [
      ...(isEdtf(edtf) ? [] : [{ code: "date-unreadable" as const, key }]),
      ...(spans.every((span) => stands(text, span)) ? [] : [{ code: "statement-outside-text" as const, key }]),
    ]);
}

function isWorded(language: string, wording: MaybeBoth | null): boolean {
  return language === "ar" || language === "en" || Boolean(wording?.en.trim() || wording?.ar.trim());
}

/** Whether a span lies in the text and splits no character in two. */
export function stands(text: string, { start, end }: WorkingSpan): boolean {
  const splits = (offset: number) =>
    /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
  return start < end && end <= text.length && !splits(start) && !splits(end);
}
