import { Prisma } from "@/lib/db/client";
import type { Statements } from "@/lib/db/statements";
import { KnownEntries, type NewEntries } from "./known-entries";
import { allPeople, reviewLists } from "./known-lists";

const { sql } = Prisma;

/** The lists and people as they are now, for linking drafts to them. */
export async function loadEntries(tx: Statements): Promise<KnownEntries> {
  const lists = await reviewLists(tx);
  return new KnownEntries(lists, await allPeople(tx));
}

/** Writes what drafts have added to the lists, in the order in which the one needs the other. */
export async function writeEntries(tx: Statements, added: NewEntries): Promise<void> {
  const given = (rows: readonly object[]) => sql`json_to_recordset(${JSON.stringify(rows)}::json)`;
  const { parties, people, places, occasions, agencies, spellings } = added;
  if (parties.length > 0) {
    await tx.$executeRaw(sql`
      insert into party (code, kind, name_en, name_ar, colour, position)
      select code, kind, "nameEn", "nameAr", colour, position from ${given(parties)}
        as r(code text, kind party_kind, "nameEn" text, "nameAr" text, colour smallint, position smallint)`);
  }
  if (people.length > 0) {
    await tx.$executeRaw(sql`
      insert into person (id, name_en, name_ar, short_en, short_ar, aliases, party_code)
      select id, "nameEn", "nameAr", "shortEn", "shortAr", aliases, party from ${given(people)}
        as r(id text, "nameEn" text, "nameAr" text, "shortEn" text, "shortAr" text, aliases text[], party text)`);
  }
  if (places.length > 0) {
    await tx.$executeRaw(sql`
      insert into place (id, country, name_en, name_ar) select id, country, "nameEn", "nameAr" from ${given(places)}
        as r(id text, country char(2), "nameEn" text, "nameAr" text)`);
  }
  if (occasions.length > 0) {
    await tx.$executeRaw(sql`
      insert into occasion (id, name_en, name_ar) select id, "nameEn", "nameAr" from ${given(occasions)}
        as r(id text, "nameEn" text, "nameAr" text)`);
  }
  if (agencies.length > 0) {
    await tx.$executeRaw(sql`
      insert into agency (id, country, name_en, name_ar) select id, country, "nameEn", "nameAr" from ${given(agencies)}
        as r(id text, country char(2), "nameEn" text, "nameAr" text)`);
  }
  if (spellings.length > 0) {
    await tx.$executeRaw(sql`
      update person set aliases = aliases || given.spellings
      from (select person, array_agg(spelling order by place) as spellings
        from ${given(spellings.map((one, place) => ({ ...one, place })))} as r(person text, spelling text, place int)
        group by person) given
      where person.id = given.person`);
  }
}
