import type { ReferenceLists } from "@/lib/domain/record";
import { Prisma, type Transaction } from "./client";

/**
 * Brings the reference lists of the database to what is given: new entries are added, changed ones are updated, and
 * entries that are only in the database stay. One statement for each list, which touches only rows that differ.
 * @returns how many rows were added or changed
 */
export async function writeReferenceLists(tx: Transaction, lists: ReferenceLists): Promise<number> {
  let changed = 0;
  for (const statement of listStatements(lists)) changed += await tx.$executeRaw(statement);
  return changed;
}

function listStatements(lists: ReferenceLists): Prisma.Sql[] {
  const topicGroups = lists.topicGroups.map((group, position) => ({ ...group, position }));
  const topics = lists.topics.map((topic, position) => ({ ...topic, position }));
  return [
    Prisma.sql`INSERT INTO party (code, kind, name_en, name_ar, colour, position)
      SELECT e->>'code', (e->>'kind')::party_kind, e->'name'->>'en', e->'name'->>'ar',
             (e->>'colour')::smallint, (e->>'position')::smallint
        FROM ${entries(lists.parties)} ${update("party", "code", ["kind", "name_en", "name_ar", "colour", "position"])}`,
    Prisma.sql`INSERT INTO person (id, name_en, name_ar, short_en, short_ar, aliases, party_code)
      SELECT e->>'id', e->'name'->>'en', e->'name'->>'ar', e->'short'->>'en', e->'short'->>'ar',
             ARRAY(SELECT jsonb_array_elements_text(e->'aliases')), e->>'party'
        FROM ${entries(lists.people)}
        ${update("person", "id", ["name_en", "name_ar", "short_en", "short_ar", "aliases", "party_code"], LEARNED)}`,
    Prisma.sql`INSERT INTO place (id, country, name_en, name_ar)
      SELECT e->>'id', e->>'country', e->'name'->>'en', e->'name'->>'ar'
        FROM ${entries(lists.places)} ${update("place", "id", ["country", "name_en", "name_ar"])}`,
    Prisma.sql`INSERT INTO occasion (id, name_en, name_ar, edtf)
      SELECT e->>'id', e->'name'->>'en', e->'name'->>'ar', e->>'edtf'
        FROM ${entries(lists.occasions)} ${update("occasion", "id", ["name_en", "name_ar", "edtf"])}`,
    Prisma.sql`INSERT INTO agency (id, name_en, name_ar, country)
      SELECT e->>'id', e->'name'->>'en', e->'name'->>'ar', e->>'country'
        FROM ${entries(lists.agencies)} ${update("agency", "id", ["name_en", "name_ar", "country"])}`,
    Prisma.sql`INSERT INTO topic_group (slug, name_en, name_ar, position)
      SELECT e->>'slug', e->'name'->>'en', e->'name'->>'ar', (e->>'position')::smallint
        FROM ${entries(topicGroups)} ${update("topic_group", "slug", ["name_en", "name_ar", "position"])}`,
    Prisma.sql`INSERT INTO topic (slug, group_slug, name_en, name_ar, definition_en, definition_ar,
                                  boundary_en, boundary_ar, position)
      SELECT e->>'slug', e->>'group', e->'name'->>'en', e->'name'->>'ar', e->'definition'->>'en',
             e->'definition'->>'ar', e->'boundary'->>'en', e->'boundary'->>'ar', (e->>'position')::smallint
        FROM ${entries(topics)} ${update("topic", "slug", TOPIC_COLUMNS)}`,
  ];
}

/** Spellings that reviews have added to a person stay. */
const LEARNED = {
  aliases: "excluded.aliases || ARRAY(SELECT a FROM unnest(person.aliases) AS a WHERE a <> ALL (excluded.aliases))",
};

const TOPIC_COLUMNS = [
  "group_slug",
  "name_en",
  "name_ar",
  "definition_en",
  "definition_ar",
  "boundary_en",
  "boundary_ar",
  "position",
];

function entries(list: readonly object[]): Prisma.Sql {
  return Prisma.sql`jsonb_array_elements(${JSON.stringify(list)}::jsonb) AS given(e)`;
}

// The names of columns are ours, from above, and never a reader's.
function update(
  table: string,
  key: string,
  columns: readonly string[],
  instead: Readonly<Record<string, string>> = {},
): Prisma.Sql {
  const value = (column: string) => instead[column] ?? `excluded.${column}`;
  const set = columns.map((column) => `${column} = ${value(column)}`).join(", ");
  const own = columns.map((column) => `${table}.${column}`).join(", ");
  const given = columns.map(value).join(", ");
  return Prisma.raw(`ON CONFLICT (${key}) DO UPDATE SET ${set} WHERE (${own}) IS DISTINCT FROM (${given})`);
}
