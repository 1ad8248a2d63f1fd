import { z } from "zod";
import { Attribution, EvidenceState, Kind, Wording } from "./words";

const Names = { nameEn: z.string(), nameAr: z.string() };

/** Words of a report that a fact was read in, and whether they still stand there. Offsets are UTF-16 code units. */
export const EvidencePiece = z.object({
  reportId: z.string(),
  /** Null where the report does not name who published it. */
  agency: z.object(Names).nullable(),
  language: z.string(),
  start: z.number(),
  end: z.number(),
  state: EvidenceState,
  /** The words and what stands around them; null while the report's text is not here. */
  exact: z.string().nullable(),
  prefix: z.string().nullable(),
  suffix: z.string().nullable(),
});
export type EvidencePiece = z.infer<typeof EvidencePiece>;

/** A person for a party, or a party itself; `id` is the person's and null for a party. */
export const Speaker = z.object({
  id: z.string().nullable(),
  party: z.string().nullable(),
  shortEn: z.string(),
  shortAr: z.string(),
  ...Names,
});
export type Speaker = z.infer<typeof Speaker>;

/** A statement as pages show it: who, how, what, about what, and where it was read. */
export const StatementRow = z.object({
  meetingId: z.string(),
  /** The readable part of the meeting's address. */
  meetingSlug: z.string(),
  number: z.number(),
  kind: Kind,
  attribution: Attribution,
  /** The reporting verb as printed, in the language of the first evidence. */
  verb: z.string(),
  textEn: z.string(),
  textAr: z.string(),
  wording: Wording,
  side: z.string(),
  via: z.object(Names).nullable(),
  speakers: z.array(Speaker),
  topics: z.array(z.object({ slug: z.string(), group: z.string(), ...Names })),
  evidence: z.array(EvidencePiece),
});
export type StatementRow = z.infer<typeof StatementRow>;
