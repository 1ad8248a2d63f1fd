import { z } from "zod";
import { realDay } from "@/lib/reports/real-day";

const empty = z.literal("").transform(() => null);

/** What a person may say of what they hand in; everything may be left open. */
export const ImportDetails = z.object({
  /** Id of an agency of the record. */
  agency: z
    .union([empty, z.string().regex(/^[a-z0-9-]{1,80}$/)])
    .nullable()
    .default(null),
  language: z
    .union([empty, z.enum(["ar", "en", "ru", "zh"])])
    .nullable()
    .default(null),
  published: z
    .union([empty, z.iso.date().refine((day) => realDay(day) !== null)])
    .nullable()
    .default(null),
  address: z
    .union([empty, z.string().max(2_000)])
    .nullable()
    .default(null),
});
export type ImportDetails = z.infer<typeof ImportDetails>;

/** The details as they are kept with an item. */
export const ItemDetails = ImportDetails.extend({
  /** An entry of a feed, not an address that a person gave. */
  fromFeed: z.boolean().default(false),
});
export type ItemDetails = z.infer<typeof ItemDetails>;
