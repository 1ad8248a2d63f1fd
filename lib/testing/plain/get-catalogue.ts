import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { askOne } from "@/lib/queries/ask";

const Names = { nameEn: z.string(), nameAr: z.string() };

const Catalogue = z.object({
  parties: z.array(z.object({ code: z.string(), colour: z.number(), ...Names })),
  people: z.array(z.object({ id: z.string(), party: z.string(), shortEn: z.string(), shortAr: z.string(), ...Names })),
  groups: z.array(z.object({ slug: z.string(), ...Names })),
  topics: z.array(z.object({ slug: z.string(), group: z.string(), ...Names })),
  /** The countries of the agencies that published the reports on record, or are cited by them. */
  sources: z.array(z.string()),
  version: z.number(),
  changedAt: z.string(),
});

/** The reference lists that filters, legends and links draw on, in their own order, and the version of the record. */
export type Catalogue = z.infer<typeof Catalogue>;

/** Reads the reference lists in one round trip. They are small at any size of the record. */
export async function getCatalogue(): Promise<Catalogue> {
  const { catalogue } = await askOne(
    z.object({ catalogue: Catalogue }),
    Prisma.sql`select json_build_object(
      'parties', (select coalesce(json_agg(json_build_object('code', code, 'colour', colour, 'nameEn', name_en,
        'nameAr', name_ar) order by position, code), '[]') from party),
      'people', (select coalesce(json_agg(json_build_object('id', id, 'party', party_code, 'nameEn', name_en,
        'nameAr', name_ar, 'shortEn', short_en, 'shortAr', short_ar) order by name_en), '[]') from person),
      'groups', (select coalesce(json_agg(json_build_object('slug', slug, 'nameEn', name_en, 'nameAr', name_ar)
        order by position), '[]') from topic_group),
      'topics', (select coalesce(json_agg(json_build_object('slug', slug, 'group', group_slug, 'nameEn', name_en,
        'nameAr', name_ar) order by position), '[]') from topic),
      'sources', (select coalesce(json_agg(distinct a.country), '[]')
        from agency a where a.country is not null
          and exists (select from report r join meeting_report mr on mr.report_id = r.id
            where a.id = r.agency_id or a.id = r.cites_agency_id)),
      'version', coalesce((select version from data_state), 0),
      'changedAt', coalesce((select changed_at from data_state), now())
    ) as catalogue`,
  );
  return catalogue;
}
