import { z } from "zod";
import {
  Attribution,
  Channel,
  DateBasis,
  DatePrecision,
  EvidenceFact,
  Kind,
  ParticipationPart,
  PartyKind,
  Rank,
  ReferenceKind,
  Setting,
  Wording,
} from "./words";

// The shape in which the facts of one meeting are written down before they enter the database: in the seed, and in
// what an accepted review hands over. Offsets are UTF-16 code units over the report's text in NFC, end exclusive.

const Both = z.strictObject({ en: z.string().min(1), ar: z.string().min(1) });
/** An imported report has words in its own language alone until somebody words them in the other. */
const OneAtLeast = z
  .strictObject({ en: z.string(), ar: z.string() })
  .refine(({ en, ar }) => en !== "" || ar !== "", "at least one language");
const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const PartyCode = z.string().regex(/^[A-Z]{2}$|^[a-z][a-z0-9-]+$/);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A meeting's public id: "m" and seven letters or digits that cannot be mistaken for one another. */
export const MeetingId = z.string().regex(/^m[0-9abcdefghjkmnpqrstvwxyz]{7}$/);

const Span = z
  .strictObject({ report: Slug, start: z.int().min(0), end: z.int().min(1), quoteSha256: Sha256 })
  .refine((span) => span.end > span.start, "a span ends after it starts");

const DateReading = z.strictObject({
  /** EDTF, or null where nothing can be said. */
  edtf: z.string().nullable(),
  precision: DatePrecision,
  basis: DateBasis,
  /** How the date was arrived at, for a reader. */
  note: Both,
});

const ReportRecord = z.strictObject({
  id: Slug,
  /** The version of its text that all evidence of this record counts in; absent: version 1. */
  version: z.int().positive().optional(),
  /** Null where the text does not name its publisher. */
  agency: Slug.nullable(),
  cites: Slug.nullable(),
  language: z.string(),
  address: z.url().nullable(),
  /** By its dateline, as it says itself, as whoever took it in said, or as the page around it says. */
  reported: z.strictObject({ edtf: z.string(), basis: z.enum(["dateline", "stated", "given", "page"]) }).nullable(),
  sha256: Sha256,
  length: z.int().positive(),
});

const StatementRecord = z.strictObject({
  number: z.int().positive(),
  kind: Kind,
  attribution: Attribution,
  /** As printed; empty for a turn of a transcript. */
  verb: z.string(),
  /** People who speak; a party's code stands for the party itself. Empty: the speaker is not known. */
  speakers: z.array(z.union([z.strictObject({ person: Slug }), z.strictObject({ party: PartyCode })])),
  /** Who tells it: the slug of an agency or a person, or the words as printed. */
  via: z.string().min(1).nullable(),
  /** Absent: a paraphrase. The source's own words stand in the language of their report. */
  wording: Wording.optional(),
  text: OneAtLeast,
  topics: z.array(Slug),
  evidence: z.array(Span).min(1),
});

const ReferenceRecord = z.strictObject({
  number: z.int().positive(),
  statement: z.int().positive().nullable(),
  kind: ReferenceKind,
  what: Both,
  edtf: z.string().nullable(),
  meeting: MeetingId.nullable(),
  occasion: Slug.nullable(),
  evidence: z.array(Span),
});

/** The facts of one meeting, with where each was read. */
export const MeetingRecord = z.strictObject({
  id: MeetingId,
  slug: Slug,
  channel: Channel,
  setting: Setting,
  place: Slug.nullable(),
  occasion: Slug.nullable(),
  date: z.strictObject({
    /** What the reports alone allow to say. */
    text: DateReading,
    /** What is known from elsewhere, where it says more. */
    outside: DateReading.nullable(),
  }),
  parties: z.array(PartyCode).min(1),
  participations: z.array(
    z.strictObject({
      person: Slug,
      party: PartyCode,
      role: Both,
      /** leader: head of state or government; minister; official: everybody else. */
      rank: Rank,
      part: ParticipationPart,
      evidence: z.array(Span),
    }),
  ),
  reports: z.array(ReportRecord).min(1),
  /** Evidence of the meeting's own facts. */
  evidence: z.array(
    z.strictObject({
      fact: EvidenceFact.exclude(["statement", "reference", "participation"]),
      ...Span.shape,
    }),
  ),
  statements: z.array(StatementRecord),
  references: z.array(ReferenceRecord),
});
export type MeetingRecord = z.infer<typeof MeetingRecord>;

/** The reference lists that meetings draw on. */
export const ReferenceLists = z.strictObject({
  parties: z.array(
    z.strictObject({ code: PartyCode, kind: PartyKind, name: Both, colour: z.int().min(0), position: z.int() }),
  ),
  people: z.array(
    z.strictObject({ id: Slug, name: Both, short: Both, aliases: z.array(z.string()), party: PartyCode }),
  ),
  places: z.array(z.strictObject({ id: Slug, country: z.string().length(2), name: Both })),
  occasions: z.array(z.strictObject({ id: Slug, name: Both, edtf: z.string().nullable() })),
  agencies: z.array(z.strictObject({ id: Slug, name: Both, country: z.string().length(2).nullable() })),
  topicGroups: z.array(z.strictObject({ slug: Slug, name: Both })),
  topics: z.array(z.strictObject({ slug: Slug, group: Slug, name: Both, definition: Both, boundary: Both.nullable() })),
});
export type ReferenceLists = z.infer<typeof ReferenceLists>;
