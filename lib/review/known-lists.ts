import { z } from "zod";
import { Prisma, type PrismaClient, type Transaction } from "@/lib/db/client";
import type { Statements } from "@/lib/db/statements";
import { KnownPerson, ReviewLists } from "./review-view";

const { sql } = Prisma;
type Database = PrismaClient | Transaction;

const names = sql`'nameEn', x.name_en, 'nameAr', x.name_ar`;

function list(columns: Prisma.Sql, table: string, order: Prisma.Sql): Prisma.Sql {
  return sql`(select coalesce(json_agg(json_build_object(${columns}, ${names}) order by ${order}), '[]')
    from ${Prisma.raw(table)} x)`;
}

/** The reference lists that a reviewer chooses from, but for people; one round trip. */
export async function reviewLists(prisma: Statements): Promise<ReviewLists> {
  const byName = sql`x.name_en`;
  const [row] = await prisma.$queryRaw<unknown[]>(sql`select
    ${list(sql`'code', x.code, 'kind', x.kind, 'colour', x.colour`, "party", sql`x.position, x.name_en`)} as parties,
    ${list(sql`'id', x.id, 'country', x.country`, "place", byName)} as places,
    ${list(sql`'id', x.id, 'edtf', x.edtf`, "occasion", byName)} as occasions,
    ${list(sql`'id', x.id, 'country', x.country`, "agency", byName)} as agencies,
    ${list(sql`'slug', x.slug, 'group', x.group_slug`, "topic", sql`x.position`)} as topics,
    ${list(sql`'slug', x.slug`, "topic_group", sql`x.position`)} as "topicGroups"`);
  return ReviewLists.parse(row);
}

const personColumns = sql`id, party_code as party, aliases, short_en as "shortEn", short_ar as "shortAr",
  name_en as "nameEn", name_ar as "nameAr"`;

// The list changes only with the version of the facts, and is asked for at every key that somebody types.
const kept = new WeakMap<object, { version: number; people: readonly KnownPerson[] }>();

/**
 * All known people, in the order of their English names. Kept as long as the version of the facts stays what it is.
 * @param prisma the client; a transaction is asked anew each time
 */
export async function knownPeople(prisma: Database): Promise<readonly KnownPerson[]> {
  const state = await prisma.dataState.findUnique({ where: { id: 1 } });
  const version = state?.version ?? 0;
  const before = kept.get(prisma);
  if (before && before.version === version) return before.people;
  const people = await allPeople(prisma);
  kept.set(prisma, { version, people });
  return people;
}

/** All known people, asked anew, in the order of their English names. */
export async function allPeople(prisma: Statements): Promise<KnownPerson[]> {
  const rows = await prisma.$queryRaw<unknown[]>(sql`select ${personColumns} from person order by name_en, id`);
  return z.array(KnownPerson).parse(rows);
}

/** The people of some ids, in the order of their English names. */
export async function peopleById(prisma: Database, ids: readonly string[]): Promise<KnownPerson[]> {
  const rows = await prisma.$queryRaw<unknown[]>(
    sql`select ${personColumns} from person where id = any(${[...ids]}) order by name_en, id`,
  );
  return z.array(KnownPerson).parse(rows);
}
