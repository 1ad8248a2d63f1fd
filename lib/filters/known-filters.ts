import type { Address } from "./address";

/** What exists: the slugs that an address may name. */
export interface KnownSlugs {
  parties: { code: string }[];
  people: { id: string }[];
  groups: { slug: string }[];
  topics: { slug: string }[];
}

/**
 * Takes out of an address whatever does not exist, so that an old or mistyped link still opens a page.
 * @returns The same address with only known parties, people, topics and groups.
 */
export function onlyKnown(address: Address, known: KnownSlugs): Address {
  const parties = new Set(known.parties.map((party) => party.code));
  const people = new Set(known.people.map((person) => person.id));
  const groups = new Set(known.groups.map((group) => group.slug));
  const topics = new Set([...known.topics.map((topic) => topic.slug), ...groups]);
  const isSide = (side: string) => parties.has(side) || side === "joint" || side === "unknown";
  return {
    ...address,
    parties: address.parties.filter((code) => parties.has(code)),
    people: address.people.filter((id) => people.has(id)),
    side: address.side.filter(isSide),
    topics: address.topics.filter((slug) => topics.has(slug)),
    raised: address.raised.filter(isSide),
    open: address.open.filter((slug) => groups.has(slug)),
  };
}
