import type { DatePrecision } from "@/lib/domain/words";
import type { Draft, DraftMeeting, DraftParticipant, DraftStatement, Trace } from "@/lib/extraction/draft";
import { attributionOf, dateOf, formOf, kindOf, referenceKindOf, wasHeld } from "./draft-terms";
import { isEdtf } from "./is-edtf";
import { KnownEntries } from "./known-entries";
import { cityByName, countryName } from "./known-names";
import { isNotHeld } from "./not-held";
import type { KnownPerson, MeetingProposal, ReviewLists } from "./review-view";
import { roleOf } from "./role-names";
import { type StartedPeople, startPeople } from "./start-people";
import { withinLimits } from "./within-limits";
import type {
  Choice,
  MaybeBoth,
  MeetingTarget,
  WorkingDraft,
  WorkingMeeting,
  WorkingParticipation,
  WorkingReference,
  WorkingReport,
  WorkingStatement,
} from "./working-draft";

/** What is known when a draft is opened: the reference lists, the people, and what the report's own row says. */
export type Known = ReviewLists & { people: readonly KnownPerson[]; report: WorkingReport };

/** The same with the lists made ready for looking up, for many drafts. */
export type Linking = { entries: KnownEntries; report: WorkingReport };

/** What a proposal has to say of a known meeting. */
type Proposed = Pick<MeetingProposal, "verdict"> & { meeting: { id: string; textDate: { precision: DatePrecision } } };

/**
 * The editable form of what the machine read. Everybody and everything named is linked to what the record knows, else
 * proposed as new; what the text does not say stays empty. Pure.
 * @param text the reviewed version, to which all offsets of the draft belong
 * @param proposals for each meeting of the draft, in its order: known meetings that may be it, best first. Where one is
 *   surely the same, the meeting joins it; where it may be, nobody has decided yet; a meeting that was not held is left out
 */
export function startWorkingDraft(
  draft: Draft,
  text: string,
  known: Known | Linking,
  proposals: readonly (readonly Proposed[])[] = [],
): WorkingDraft {
  const entries = "entries" in known ? known.entries : new KnownEntries(known, known.people);
  const started = startPeople(draft, entries);
  const meetings = [draft.meeting, ...draft.otherMeetings].map((meeting, index) =>
    startMeeting(draft, meeting, index, { started, entries, proposals: proposals[index] ?? [] }),
  );
  const statements = startStatements(draft, text, started, entries);
  return withinLimits({
    form: 1,
    language: draft.language,
    report: known.report,
    people: started.people,
    parties: started.parties,
    meetings,
    statements,
    references: startReferences(draft, text, statements, entries),
  });
}

type Around = { started: StartedPeople; entries: KnownEntries; proposals: readonly Proposed[] };

function startMeeting(draft: Draft, meeting: DraftMeeting, index: number, around: Around): WorkingMeeting {
  const { started, entries } = around;
  const participations = [
    ...meeting.participants.map((one) => startParticipation(one, "participant", started)),
    ...meeting.attendees.map((one) => startParticipation(one, "attendee", started)),
  ];
  const parties = new Set(participations.map(({ party }) => party).filter((party) => party !== null));
  const date = dateOf(meeting);
  const format = formatOf(draft, meeting);
  const target = isNotHeld({ format }) ? { kind: "none" as const } : startTarget(around.proposals);
  const joined = target.kind === "known" ? around.proposals[0]?.meeting : undefined;
  return {
    key: `m${index + 1}`,
    target,
    takes: joined && joined.textDate.precision === "unknown" && date.precision !== "unknown" ? ["date"] : [],
    format,
    date,
    ...formOf(meeting.format, parties.size),
    place: startPlace(meeting.place, entries),
    occasion: startOccasion(meeting, draft.language, entries),
    participations,
    evidence: startEvidence(meeting),
    traces: { format: meeting.formatTrace, place: meeting.placeTrace, occasion: meeting.occasionTrace },
  };
}

/** What the whole text is, where that says more than how the meeting is told. */
function formatOf({ reportKind }: Draft, { format }: DraftMeeting): string {
  if (!wasHeld(format)) return format;
  return { announcement: "announced", "non-meeting": "non-meeting" }[reportKind as string] ?? format;
}

function startTarget([best]: readonly Proposed[]): MeetingTarget {
  if (best?.verdict === "same") return { kind: "known", meeting: best.meeting.id };
  return best ? { kind: "open" } : { kind: "new" };
}

function startParticipation(
  one: DraftParticipant,
  part: WorkingParticipation["part"],
  started: StartedPeople,
): WorkingParticipation {
  const person = started.keyOf(one);
  const own = started.people.find(({ key }) => key === person)?.party ?? null;
  const party = started.partyOf(one) ?? own;
  return { person, party, ...roleOf(one.role), part, evidence: one.trace.words, trace: one.trace };
}

function startEvidence(meeting: DraftMeeting): WorkingMeeting["evidence"] {
  const of = (fact: WorkingMeeting["evidence"][number]["fact"], trace: Trace | null) =>
    (trace?.words ?? []).map(({ start, end }) => ({ fact, start, end }));
  return [
    ...of("date", meeting.dateTrace),
    ...(meeting.place ? of("place", meeting.placeTrace) : []),
    ...of("channel", meeting.formatTrace),
    ...(meeting.format === "sideline" ? of("setting", meeting.formatTrace) : []),
    ...of("occasion", meeting.occasionTrace),
  ];
}

function startPlace(place: DraftMeeting["place"], entries: KnownEntries): Choice | null {
  if (!place) return null;
  const { country } = place;
  const city = place.name === null ? null : cityByName(place.name, country);
  const printed =
    place.name === null ? countryName(country) : inLanguage(place.name, isArabic(place.name) ? "ar" : "en");
  const name = city?.name ?? printed;
  const spellings = [...(city?.spellings ?? []), printed.en, printed.ar].filter((one) => one !== "");
  const found = entries.place(spellings, country);
  return found ? { known: found } : { made: { name, country } };
}

// Forums recur: only a name that is exactly that of a known occasion is taken for it; the reviewer links others.
function startOccasion({ occasion }: DraftMeeting, language: string, entries: KnownEntries): Choice | null {
  if (occasion === null) return null;
  const found = entries.occasion(occasion);
  return found ? { known: found } : { made: { name: inLanguage(occasion, language), country: null } };
}

function startStatements(
  draft: Draft,
  text: string,
  started: StartedPeople,
  { topics }: KnownEntries,
): WorkingStatement[] {
  const first = new Map(draft.duplicates.map(([one, other]) => [Math.max(one, other), Math.min(one, other)]));
  const statements = new Map<number, WorkingStatement>();
  for (const one of draft.statements) {
    // A clause that the report prints twice is one statement with two pieces of evidence.
    const printedBefore = statements.get(first.get(one.n) ?? -1);
    const span = { start: one.start, end: Math.min(one.end, text.length) };
    if (printedBefore) printedBefore.spans.push(span);
    else statements.set(one.n, startStatement(one, span, started, topics));
  }
  return [...statements.values()];
}

function startStatement(
  one: DraftStatement,
  span: { start: number; end: number },
  started: StartedPeople,
  topics: ReadonlySet<string>,
): WorkingStatement {
  return {
    key: `s${one.n}`,
    meeting: `m${one.meeting + 1}`,
    decision: "open",
    alignedWith: null,
    spans: [span],
    kind: kindOf(one),
    attribution: attributionOf(one),
    verb: one.verb ?? "",
    speakers: one.speakers.map((name) => started.speaker(name)),
    via: one.via ?? null,
    topics: [...new Set(one.topics)].filter((slug) => topics.has(slug)),
    wording: null,
    cue: one.cue,
    traces: { clause: one.clauseTrace, speaker: one.speakerTrace, kind: one.kindTrace, topics: one.topicTraces },
  };
}

function startReferences(
  draft: Draft,
  text: string,
  statements: readonly WorkingStatement[],
  entries: KnownEntries,
): WorkingReference[] {
  return draft.references.map(({ start, end, kind, what, date, trace }, index) => {
    const within = statements.find(({ spans }) => spans.some((span) => span.start <= start && end <= span.end));
    return {
      key: `r${index + 1}`,
      meeting: within?.meeting ?? "m1",
      statement: within?.key ?? null,
      decision: "open",
      kind: referenceKindOf(kind),
      what: inLanguage(what, draft.language),
      edtf: date && isEdtf(date) ? date : null,
      target: null,
      occasion: entries.occasion(what),
      spans: [{ start, end: Math.min(end, text.length) }],
      trace,
    };
  });
}

function inLanguage(words: string, language: string): MaybeBoth {
  return language === "ar" ? { en: "", ar: words } : { en: words, ar: "" };
}

function isArabic(words: string): boolean {
  return /[\u0620-\u064A]/.test(words);
}
