import type { PrismaClient } from "@/lib/db/client";
import { foldName } from "./fold-name";
import { knownPeople } from "./known-lists";
import type { KnownPerson } from "./review-view";

const MOST = 12;
const LONGEST = 100;

/**
 * Known people by what somebody types, in whatever spelling and language, folded. A name that is exactly that comes first,
 * then names that begin so, then names of which a later word begins so.
 * @returns at most twelve; none for nothing typed
 */
export async function lookUpPeople(prisma: PrismaClient, typed: string): Promise<KnownPerson[]> {
  const wanted = foldName(typed.slice(0, LONGEST));
  if (!wanted) return [];
  const ranked = (await knownPeople(prisma)).flatMap((person) => {
    const rank = Math.min(
      ...[person.nameEn, person.nameAr, ...person.aliases].map((name) => rankOf(foldName(name), wanted)),
    );
    return rank < NOT_AT_ALL ? [{ person, rank }] : [];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ person }) => person);
}

const NOT_AT_ALL = 3;

function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return ` ${name}`.includes(` ${wanted}`) ? 2 : NOT_AT_ALL;
}
