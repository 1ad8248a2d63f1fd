import type {
  MeetingTarget,
  WorkingDraft,
  WorkingMeeting,
  WorkingParticipation,
  WorkingPerson,
} from "@/lib/review/working-draft";
import { newKey } from "./new-key";
import { sameValue } from "./same-value";

/** Changes one meeting of the draft; the same object when nothing changes. */
export function changeMeeting(draft: WorkingDraft, key: string, change: Partial<WorkingMeeting>): WorkingDraft {
  const meeting = draft.meetings.find((one) => one.key === key);
  if (!meeting) return draft;
  const next = { ...meeting, ...change };
  if (sameValue(next, meeting)) return draft;
  return { ...draft, meetings: draft.meetings.map((one) => (one === meeting ? next : one)) };
}

/** Decides where a meeting's facts go. What was aligned with the statements of another meeting no longer is. */
export function setTarget(draft: WorkingDraft, key: string, target: MeetingTarget): WorkingDraft {
  const before = draft.meetings.find((one) => one.key === key);
  if (!before || sameValue(before.target, target)) return draft;
  const statements = draft.statements.map((one) =>
    one.meeting === key && one.alignedWith !== null ? { ...one, alignedWith: null } : one,
  );
  const takes = target.kind === "known" ? before.takes : [];
  // Whoever says that it is no meeting takes back that it was held.
  const held = target.kind === "none" && before.tookPlace ? { tookPlace: false } : {};
  return { ...changeMeeting(draft, key, { target, takes, ...held }), statements };
}

/** Says that a meeting was held although the text does not tell so; which one it is remains to be decided. */
export function sayItTookPlace(draft: WorkingDraft, key: string): WorkingDraft {
  return setTarget(changeMeeting(draft, key, { tookPlace: true }), key, { kind: "open" });
}

/** Adds somebody to the draft; the same person is not added twice. */
export function addPerson(
  draft: WorkingDraft,
  person: Omit<WorkingPerson, "key">,
): { draft: WorkingDraft; key: string } {
  const there = person.known === null ? undefined : draft.people.find((one) => one.known === person.known);
  if (there) return { draft, key: there.key };
  const key = newKey("p", draft.people);
  return { draft: { ...draft, people: [...draft.people, { ...person, key }] }, key };
}

/** Changes what is said of a person: whom they are known as, their names, whom they speak for. */
export function changePerson(draft: WorkingDraft, key: string, change: Partial<WorkingPerson>): WorkingDraft {
  const person = draft.people.find((one) => one.key === key);
  if (!person || sameValue({ ...person, ...change }, person)) return draft;
  const people = draft.people.map((one) => (one === person ? { ...one, ...change } : one));
  if (change.party === undefined) return { ...draft, people };
  const { party } = change;
  const meetings = draft.meetings.map((meeting) => ({
    ...meeting,
    participations: meeting.participations.map((one) => (one.person === key ? { ...one, party } : one)),
  }));
  return { ...draft, people, meetings };
}

/** Says that a person of the draft took part in a meeting. */
export function addParticipation(draft: WorkingDraft, meeting: string, person: string): WorkingDraft {
  const at = draft.meetings.find((one) => one.key === meeting);
  if (!at || at.participations.some((one) => one.person === person)) return draft;
  const participation: WorkingParticipation = {
    person,
    party: draft.people.find((one) => one.key === person)?.party ?? null,
    role: { en: "", ar: "" },
    rank: "official",
    part: "participant",
    evidence: [],
    trace: null,
  };
  return changeMeeting(draft, meeting, { participations: [...at.participations, participation] });
}

/** Changes a participation; null takes it away. */
export function changeParticipation(
  draft: WorkingDraft,
  meeting: string,
  person: string,
  change: Partial<WorkingParticipation> | null,
): WorkingDraft {
  const at = draft.meetings.find((one) => one.key === meeting);
  if (!at) return draft;
  const participations = at.participations.flatMap((one) => {
    if (one.person !== person) return [one];
    return change === null ? [] : [{ ...one, ...change }];
  });
  return changeMeeting(draft, meeting, { participations });
}

/**
 * Splits a meeting: some of its statements were said in another one. The new meeting begins with the same facts and people,
 * and nothing is decided about it.
 */
export function splitMeeting(
  draft: WorkingDraft,
  key: string,
  statements: readonly string[],
): { draft: WorkingDraft; key: string } {
  const from = draft.meetings.find((one) => one.key === key);
  if (!from) return { draft, key };
  const made = newKey("m", draft.meetings);
  const meeting: WorkingMeeting = { ...from, key: made, target: { kind: "open" }, takes: [] };
  const place = draft.meetings.indexOf(from) + 1;
  const moved = moveStatements(draft, statements, made);
  const meetings = [...draft.meetings.slice(0, place), meeting, ...draft.meetings.slice(place)];
  return { draft: { ...moved, meetings }, key: made };
}

/** Says that some statements were made in a meeting of the draft, with what they point to. */
export function moveStatements(draft: WorkingDraft, keys: readonly string[], meeting: string): WorkingDraft {
  const moves = (one: { key: string; meeting: string }) => keys.includes(one.key) && one.meeting !== meeting;
  if (!draft.statements.some(moves)) return draft;
  const statements = draft.statements.map((one) => (moves(one) ? { ...one, meeting, alignedWith: null } : one));
  const references = draft.references.map((one) =>
    one.statement !== null && keys.includes(one.statement) ? { ...one, meeting } : one,
  );
  return { ...draft, statements, references };
}

/** Merges two meetings of a draft into the first: its facts stay, people who are only in the second are added. */
export function mergeMeetings(draft: WorkingDraft, into: string, from: string): WorkingDraft {
  const [kept, gone] = [into, from].map((key) => draft.meetings.find((one) => one.key === key));
  if (!kept || !gone || kept === gone) return draft;
  const there = new Set(kept.participations.map((one) => one.person));
  const participations = [...kept.participations, ...gone.participations.filter((one) => !there.has(one.person))];
  const moved = moveStatements(
    draft,
    draft.statements.filter((one) => one.meeting === from).map((one) => one.key),
    into,
  );
  return {
    ...moved,
    meetings: draft.meetings
      .filter((one) => one !== gone)
      .map((one) => (one === kept ? { ...kept, participations } : one)),
    references: moved.references.map((one) => (one.meeting === from ? { ...one, meeting: into } : one)),
  };
}
