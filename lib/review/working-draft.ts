import { z } from "zod";
import { MeetingId } from "@/lib/domain/record";
import {
  Attribution,
  Channel,
  DateBasis,
  DatePrecision,
  EvidenceFact,
  JOINT,
  Kind,
  ParticipationPart,
  PartyKind,
  Rank,
  ReferenceKind,
  Setting,
  UNKNOWN_SIDE,
} from "@/lib/domain/words";

// A draft in the words of the record, as a reviewer edits it. Plain JSON and free of the database: the screen holds it,
// sends it whole, and the server checks it again. Offsets are UTF-16 code units over the reviewed version of the text,
// end exclusive. Keys ("m1", "p3") live within one draft and are never shown.

/** Words in both languages; either may be empty while nobody has worded it. */
export const MaybeBoth = z.strictObject({ en: z.string().max(4000), ar: z.string().max(4000) });
export type MaybeBoth = z.infer<typeof MaybeBoth>;

/** ISO 3166-1 alpha-2. */
const Country = z.string().regex(/^[A-Z]{2}$/);
const Key = z.string().regex(/^[a-z]\d{1,4}$/);
const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** ISO 3166-1 alpha-2, or the slug of an organisation. */
export const PartyCode = z
  .string()
  .regex(/^[A-Z]{2}$|^[a-z][a-z0-9-]{1,79}$/)
  .refine((code) => code !== JOINT && code !== UNKNOWN_SIDE, "the word for a side that is no party");

/** A stretch of the text. */
export const WorkingSpan = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1) })
  .refine((span) => span.end > span.start, "a span ends after it starts");
export type WorkingSpan = z.infer<typeof WorkingSpan>;

/** Why the machine decided so: the name of its rule, and the words. Absent on what a reviewer made. */
export const WorkingTrace = z.strictObject({ rule: z.string().max(200), words: z.array(WorkingSpan) });
export type WorkingTrace = z.infer<typeof WorkingTrace>;
const Trace = WorkingTrace.nullable();

/** Undecided, to become a fact, or left out. */
export const Decision = z.enum(["open", "accepted", "rejected"]);
export type Decision = z.infer<typeof Decision>;

/** An entry of a reference list that is there, or one to be made when the draft is accepted. */
const Choice = z.union([
  z.strictObject({ known: Slug }),
  z.strictObject({ made: z.strictObject({ name: MaybeBoth, country: Country.nullable() }) }),
]);
export type Choice = z.infer<typeof Choice>;

/** Somebody named: linked to a known person, or (known: null) made anew from name and party when the draft is accepted. */
export const WorkingPerson = z.strictObject({
  key: Key,
  known: Slug.nullable(),
  name: MaybeBoth,
  /** Null while nobody has said for whom they speak; needed for a new person. */
  party: PartyCode.nullable(),
  /** The name as printed in the text. */
  printed: z.string().max(400),
});
export type WorkingPerson = z.infer<typeof WorkingPerson>;

/** A party of this draft that may be new to the lists. */
export const WorkingParty = z.strictObject({ code: PartyCode, kind: PartyKind, name: MaybeBoth });
export type WorkingParty = z.infer<typeof WorkingParty>;

export const WorkingParticipation = z.strictObject({
  person: Key,
  party: PartyCode.nullable(),
  role: MaybeBoth,
  rank: Rank,
  part: ParticipationPart,
  evidence: z.array(WorkingSpan).max(20),
  trace: Trace,
});
export type WorkingParticipation = z.infer<typeof WorkingParticipation>;

export const WorkingDate = z.strictObject({
  edtf: z.string().max(60).nullable(),
  precision: DatePrecision,
  basis: DateBasis,
  note: MaybeBoth,
  trace: Trace,
});
export type WorkingDate = z.infer<typeof WorkingDate>;

/** The meeting's own facts; those of `takes` replace the ones of a known meeting that the draft joins. */
export const TakenFact = EvidenceFact.extract(["date", "place", "channel", "setting", "occasion"]);
export type TakenFact = z.infer<typeof TakenFact>;

/** Where the facts of a draft meeting go: undecided, a new meeting, a known one, or nowhere (it was no meeting). */
export const MeetingTarget = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("open") }),
  z.strictObject({ kind: z.literal("new") }),
  z.strictObject({ kind: z.literal("known"), meeting: MeetingId }),
  z.strictObject({ kind: z.literal("none") }),
]);
export type MeetingTarget = z.infer<typeof MeetingTarget>;

export const WorkingMeeting = z.strictObject({
  key: Key,
  target: MeetingTarget,
  takes: z.array(TakenFact).max(20),
  /** "announced", "not-held", "non-meeting", … : what the machine took it for. */
  format: z.string().max(40),
  /** The reviewer says that it was held, although the text does not tell so. */
  tookPlace: z.boolean().optional(),
  date: WorkingDate,
  channel: Channel,
  setting: Setting,
  place: Choice.nullable(),
  occasion: Choice.nullable(),
  participations: z.array(WorkingParticipation).max(200),
  evidence: z.array(z.strictObject({ fact: TakenFact, start: z.int().min(0), end: z.int().min(1) })).max(100),
  traces: z.strictObject({ format: Trace, place: Trace, occasion: Trace }),
});
export type WorkingMeeting = z.infer<typeof WorkingMeeting>;

/** A person of the draft by key, or a party itself by code. */
export const WorkingSpeaker = z.union([z.strictObject({ person: Key }), z.strictObject({ party: PartyCode })]);
export type WorkingSpeaker = z.infer<typeof WorkingSpeaker>;

export const WorkingStatement = z.strictObject({
  key: Key,
  /** Key of its meeting: a draft is split by giving statements to another one, merged by giving two the same target. */
  meeting: Key,
  decision: Decision,
  /**
   * Number of the statement of the known meeting that says the same; null for a new one. Whoever moves a statement to
   * another meeting, or gives its meeting another target, sets it back to null.
   */
  alignedWith: z.int().positive().nullable(),
  spans: z.array(WorkingSpan).min(1).max(20),
  kind: Kind,
  attribution: Attribution,
  /** As printed; empty for a turn of a transcript. */
  verb: z.string().max(400),
  /** Empty: the speaker is not known. */
  speakers: z.array(WorkingSpeaker).max(50),
  /** Who tells it: slug of a known agency or person, or the words as printed. */
  via: z.string().max(400).nullable(),
  topics: z.array(Slug).max(60),
  /** The reviewer's own wording; null while the report's words stand for themselves. */
  wording: MaybeBoth.nullable(),
  cue: z.string().max(100),
  traces: z.strictObject({
    clause: Trace,
    speaker: Trace,
    kind: Trace,
    topics: z.array(z.strictObject({ slug: Slug, trace: WorkingTrace })),
  }),
});
export type WorkingStatement = z.infer<typeof WorkingStatement>;

export const WorkingReference = z.strictObject({
  key: Key,
  meeting: Key,
  /** Key of the statement that points; null where the report itself does. */
  statement: Key.nullable(),
  decision: Decision,
  kind: ReferenceKind,
  what: MaybeBoth,
  edtf: z.string().max(60).nullable(),
  /** The known meeting or occasion that it points to. */
  target: MeetingId.nullable(),
  occasion: Slug.nullable(),
  spans: z.array(WorkingSpan).max(20),
  trace: Trace,
});
export type WorkingReference = z.infer<typeof WorkingReference>;

/** What is said of the report itself. */
export const WorkingReport = z.strictObject({
  agency: Choice.nullable(),
  cites: Choice.nullable(),
  address: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
  reported: z
    .strictObject({ edtf: z.string().max(60), basis: z.enum(["dateline", "stated", "given", "page"]) })
    .nullable(),
});
export type WorkingReport = z.infer<typeof WorkingReport>;

/** All statements together, in UTF-16 code units: a text is at most a million long, and few of its statements overlap. */
const LONGEST = 4_000_000;

// Each statement could be the whole text; thousands of those would be copied, compared and stored.
function areShort(statements: readonly { spans: readonly WorkingSpan[] }[]): boolean {
  const lengths = statements.flatMap(({ spans }) => spans.map(({ start, end }) => end - start));
  return lengths.reduce((sum, length) => sum + length, 0) <= LONGEST;
}

// The screen hands it to the platform, which refuses another shape with an error of its own.
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The editable form of a draft. */
export const WorkingDraft = z.strictObject({
  form: z.literal(1),
  /** BCP 47. */
  language: z.string().max(35).refine(isLanguage, "no language tag"),
  report: WorkingReport,
  people: z.array(WorkingPerson).max(500),
  parties: z.array(WorkingParty).max(300),
  meetings: z.array(WorkingMeeting).max(50),
  statements: z.array(WorkingStatement).max(3000).refine(areShort, "longer than any text"),
  references: z.array(WorkingReference).max(1000),
});
export type WorkingDraft = z.infer<typeof WorkingDraft>;

/** The state of a draft that its autosaves and its acceptance start from: another state means somebody else was faster. */
export const ReviewBase = z.strictObject({ extraction: z.int().positive(), version: z.int().min(0) });
export type ReviewBase = z.infer<typeof ReviewBase>;
