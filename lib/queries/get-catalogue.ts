import { z } from "zod";
import type { Columns } from "@/lib/columns/columns";
import { currentColumns } from "@/lib/columns/load-columns";
import { Prisma } from "@/lib/db/generated/client";
import { askOne } from "./ask";
import { keptAnswer } from "./kept-answers";
import { oncePerRequest } from "./once-per-request";

const Names = { nameEn: z.string(), nameAr: z.string() };

const Lists = z.object({
  parties: z.array(z.object({ code: z.string(), colour: z.number(), ...Names })),
  people: z.array(z.object({ id: z.string(), party: z.string(), shortEn: z.string(), shortAr: z.string(), ...Names })),
  groups: z.array(z.object({ slug: z.string(), ...Names })),
  topics: z.array(z.object({ slug: z.string(), group: z.string(), ...Names })),
  version: z.number(),
  changedAt: z.string(),
});

/** The reference lists that filters, legends and links draw on, in their own order, and the version of the record. */
export interface Catalogue extends z.infer<typeof Lists> {
  /** The countries of the agencies that published the reports on record, or are cited by them. */
  sources: string[];
}

/** Reads the reference lists, once for each version of the facts: every page begins with them. */
export const getCatalogue = oncePerRequest(async (): Promise<Catalogue> => {
  const columns = await currentColumns();
  return keptAnswer(`${process.env.DATABASE_URL} catalogue`, columns.version, () => catalogueWith(sourcesOf(columns)));
});

/** The countries from which a meeting is reported. */
function sourcesOf({ countries, dead, size, sources }: Columns): string[] {
  const found = new Uint8Array(countries.words.length);
  for (let slot = 0; slot < size; slot++) {
    if (dead[slot] === 1) continue;
    const end = sources.starts[slot + 1] as number;
    for (let i = sources.starts[slot] as number; i < end; i++) found[sources.values[i] as number] = 1;
  }
  return countries.words.filter((_, place) => found[place] === 1).sort();
}

async function catalogueWith(sources: string[]): Promise<Catalogue> {
  const { lists } = await askOne(
    z.object({ lists: Lists }),
    Prisma.sql`select json_build_object(
      'parties', (select coalesce(json_agg(json_build_object('code', code, 'colour', colour, 'nameEn', name_en,
        'nameAr', name_ar) order by position, code), '[]') from party),
      'people', (select coalesce(json_agg(json_build_object('id', id, 'party', party_code, 'nameEn', name_en,
        'nameAr', name_ar, 'shortEn', short_en, 'shortAr', short_ar) order by name_en), '[]') from person),
      'groups', (select coalesce(json_agg(json_build_object('slug', slug, 'nameEn', name_en, 'nameAr', name_ar)
        order by position), '[]') from topic_group),
      'topics', (select coalesce(json_agg(json_build_object('slug', slug, 'group', group_slug, 'nameEn', name_en,
        'nameAr', name_ar) order by position), '[]') from topic),
      'version', coalesce((select version from data_state), 0),
      'changedAt', coalesce((select changed_at from data_state), now())
    ) as lists`,
  );
  return { ...lists, sources };
}
