import { Prisma, type Transaction } from "@/lib/db/client";
import { KnownEntries, type NewEntries } from "./known-entries";
import { knownPeople, reviewLists } from "./known-lists";

/** The lists and people as they are now, for linking drafts to them. */
export async function loadEntries(tx: Transaction): Promise<KnownEntries> {
  const lists = await reviewLists(tx);
  return new KnownEntries(lists, await knownPeople(tx));
}

/** Writes what drafts have added to the lists, in the order in which the one needs the other. */
export async function writeEntries(tx: Transaction, added: NewEntries): Promise<void> {
  if (added.parties.length > 0) {
    const data = added.parties.map(({ kind, ...party }) => ({ ...party, kind: kind as "state" | "organisation" }));
    await tx.party.createMany({ data });
  }
  if (added.people.length > 0) {
    await tx.person.createMany({ data: added.people.map(({ party, ...person }) => ({ ...person, partyCode: party })) });
  }
  if (added.places.length > 0) await tx.place.createMany({ data: added.places });
  if (added.occasions.length > 0) await tx.occasion.createMany({ data: added.occasions });
  if (added.agencies.length > 0) await tx.agency.createMany({ data: added.agencies });
  if (added.spellings.length > 0) {
    await tx.$executeRaw(Prisma.sql`
      update person set aliases = aliases || given.spellings
      from (select person, array_agg(spelling order by place) as spellings
        from json_to_recordset(${JSON.stringify(added.spellings.map((one, place) => ({ ...one, place })))}::json)
          as r(person text, spelling text, place int) group by person) given
      where person.id = given.person`);
  }
}
