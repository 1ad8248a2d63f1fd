import { z } from "zod";
import { Channel, DateBasis, DatePrecision, Rank, Setting } from "./words";

const Names = { nameEn: z.string(), nameAr: z.string() };

/** A date as it is known: EDTF, precision, basis, and the first and last day (YYYY-MM-DD) that it allows. */
export const KnownDate = z.object({
  edtf: z.string().nullable(),
  precision: DatePrecision,
  basis: DateBasis,
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
});
export type KnownDate = z.infer<typeof KnownDate>;

/** What lists, timelines and references show of a meeting. */
export const MeetingSummary = z.object({
  id: z.string(),
  slug: z.string(),
  channel: Channel,
  setting: Setting,
  level: Rank,
  /** Not all of it was reviewed by a person: some was accepted by rule. */
  unreviewed: z.boolean(),
  place: z.object({ ...Names, country: z.string() }).nullable(),
  occasion: z.object(Names).nullable(),
  /** The best known date. */
  date: KnownDate,
  /** What the reports alone allow to say. */
  textDate: KnownDate,
  parties: z.array(z.string()),
  people: z.array(z.object({ id: z.string(), party: z.string(), shortEn: z.string(), shortAr: z.string(), ...Names })),
  statements: z.number(),
  topics: z.number(),
});
export type MeetingSummary = z.infer<typeof MeetingSummary>;

/** True when the reports alone do not fix the day. */
export function isUncertain(meeting: Pick<MeetingSummary, "textDate">): boolean {
  return meeting.textDate.precision !== "day";
}
