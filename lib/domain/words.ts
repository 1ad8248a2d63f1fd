import { z } from "zod";

// The closed lists of the record, in the order in which a reader should see them. The database has the same lists
// (prisma/schema.prisma); words.test.ts keeps the two alike.

/** How the sides were in contact; unspecified where a report tells that they spoke, and not how. */
export const Channel = z.enum(["in_person", "phone", "video", "letter", "unspecified"]);
export type Channel = z.infer<typeof Channel>;

/** What stood around the meeting: nothing, an event beside which it was held, or more than two parties. */
export const Setting = z.enum(["bilateral", "margins", "multilateral"]);
export type Setting = z.infer<typeof Setting>;

/** How finely a date is known. */
export const DatePrecision = z.enum(["day", "range", "month", "year", "unknown"]);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** How a date is known: printed, a weekday resolved against the dateline, the event it took place at, other sources. */
export const DateBasis = z.enum(["stated", "weekday_against_dateline", "occasion", "outside", "none"]);
export type DateBasis = z.infer<typeof DateBasis>;

/** Whether a person was party to the exchange or sat in. */
export const ParticipationPart = z.enum(["participant", "attendee"]);
export type ParticipationPart = z.infer<typeof ParticipationPart>;

/** The rank of a participant on that day; a meeting's level is the highest rank among its participants. */
export const Rank = z.enum(["leader", "minister", "official"]);
export type Rank = z.infer<typeof Rank>;

/** What a statement does. */
export const Kind = z.enum([
  "said",
  "urged",
  "pledged",
  "agreed",
  "discussed",
  "praised",
  "congratulated",
  "condemned",
  "announced",
  "denied",
]);
export type Kind = z.infer<typeof Kind>;

/** In whose words the report gives a statement. */
export const Attribution = z.enum(["direct", "reported", "joint", "narration", "background", "claimed"]);
export type Attribution = z.infer<typeof Attribution>;

/** Whether the stored words are ours (a paraphrase) or the source's own. */
export const Wording = z.enum(["paraphrase", "source"]);
export type Wording = z.infer<typeof Wording>;

/** What a statement points to. */
export const ReferenceKind = z.enum(["meeting", "event", "treaty", "anniversary", "project", "document"]);
export type ReferenceKind = z.infer<typeof ReferenceKind>;

/** The fact that a piece of evidence stands for. */
export const EvidenceFact = z.enum([
  "statement",
  "reference",
  "date",
  "place",
  "channel",
  "setting",
  "occasion",
  "participation",
]);
export type EvidenceFact = z.infer<typeof EvidenceFact>;

/** Whether the words still stand where they were read. */
export const EvidenceState = z.enum(["exact", "moved", "broken", "not_loaded"]);
export type EvidenceState = z.infer<typeof EvidenceState>;

/** A state or an organisation. */
export const PartyKind = z.enum(["state", "organisation"]);
export type PartyKind = z.infer<typeof PartyKind>;

/** The side of a statement made by more than one party, and of one whose speaker is not known. */
export const JOINT = "joint";
export const UNKNOWN_SIDE = "unknown";

/** The languages of the interface. */
export const Locale = z.enum(["en", "ar"]);
export type Locale = z.infer<typeof Locale>;
