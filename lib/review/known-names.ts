import { AGENCIES, CITIES, COUNTRIES, INSTITUTIONS, PEOPLE } from "@/lib/extraction/gazetteer";
import { foldName } from "./fold-name";
import type { KnownPerson } from "./review-view";
import type { MaybeBoth } from "./working-draft";

/** The list of people by all their spellings, folded, for many look-ups. */
export class PeopleIndex {
  private readonly byName = new Map<string, KnownPerson[]>();

  add(person: KnownPerson): void {
    for (const name of new Set([person.nameEn, person.nameAr, ...person.aliases].map(foldName))) {
      if (name) this.put(name, person);
    }
  }

  /** One more spelling of somebody who is in it. */
  learn(person: KnownPerson, spelling: string): void {
    this.put(foldName(spelling), person);
  }

  /** Everybody who has a name. @param folded as `foldName` makes it */
  named(folded: string): readonly KnownPerson[] {
    return this.byName.get(folded) ?? [];
  }

  private put(name: string, person: KnownPerson): void {
    const there = this.byName.get(name);
    if (there) there.push(person);
    else this.byName.set(name, [person]);
  }
}

/** The index of a list of people. Linear in the list. */
export function indexPeople(people: readonly KnownPerson[]): PeopleIndex {
  const index = new PeopleIndex();
  for (const person of people) index.add(person);
  return index;
}

/** How somebody is named in a draft. */
export type Named = { names: readonly string[]; known: string | null; party: string | null };

/**
 * The known person of whom a draft speaks: by any folded spelling, else by the id or the English name that the
 * extractor's own list has. Where several people have the name, only one of the same party is meant; two that remain
 * are nobody.
 */
export function findPerson(index: PeopleIndex, named: Named): KnownPerson | null {
  const usual = PEOPLE.find(({ id }) => id === named.known);
  for (const names of [named.names, usual ? [usual.en, usual.ar] : []]) {
    const found = new Set(names.flatMap((name) => index.named(foldName(name))));
    const fitting = [...found].filter(({ party }) => named.party === null || party === named.party);
    if (fitting.length === 1 && fitting[0]) return fitting[0];
  }
  return null;
}

const BY_COUNTRY = new Map(
  COUNTRIES.flatMap(({ code, en }) => [en.name, en.official ?? "", ...en.others].map((name) => [foldName(name), code])),
);

/** The code of a state by its English name; null for any other. */
export function countryByName(name: string): string | null {
  const folded = foldName(name);
  return folded ? (BY_COUNTRY.get(folded) ?? BY_COUNTRY.get(folded.replace(/^the /, "")) ?? null) : null;
}

/** The name of a state in both languages, by its code; the code itself where nobody knows it. */
export function countryName(code: string): MaybeBoth {
  const country = COUNTRIES.find((one) => one.code === code);
  const named = (locale: string) => new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
  return { en: country?.en.name || named("en"), ar: country?.ar.names[0] || named("ar") };
}

/** What the extractor's own list has of a person: the usual names and all further spellings. */
export function usualNames(id: string | null): { name: MaybeBoth; short: MaybeBoth; aliases: string[] } | null {
  const person = PEOPLE.find((one) => one.id === id);
  if (!person) return null;
  return {
    name: { en: person.en, ar: person.ar },
    short: { en: person.short.en[0] ?? person.en, ar: person.short.ar[0] ?? person.ar },
    aliases: [...person.aliasesEn, ...person.aliasesAr],
  };
}

type Spelled = { en: string; aliasesEn: readonly string[]; ar: readonly string[] };

function bySpelling<T extends Spelled>(list: readonly T[]): Map<string, T> {
  const spellings = (one: T) => [one.en, ...one.aliasesEn, ...one.ar].map(foldName);
  return new Map([...list].reverse().flatMap((one) => spellings(one).map((name) => [name, one] as const)));
}

const CITY = bySpelling(CITIES);
const INSTITUTION = bySpelling(INSTITUTIONS);
const AGENCY = bySpelling(AGENCIES);

/** Every spelling of a city that the extractor's own list has, the usual one of each language first. */
export function cityByName(name: string, country: string): { name: MaybeBoth; spellings: string[] } | null {
  const city = CITY.get(foldName(name));
  if (city?.country !== country) return null;
  return { name: { en: city.en, ar: city.ar[0] ?? "" }, spellings: [city.en, ...city.aliasesEn, ...city.ar] };
}

/**
 * What speaks under its own name: an office or a ministry speaks for its state, an organisation for itself.
 * @returns the code of the party, with its name where it is no state
 */
export function institutionByName(name: string): { code: string; organisation: MaybeBoth | null } | null {
  const found = INSTITUTION.get(foldName(name)) ?? INSTITUTIONS.find(({ slug }) => slug === name);
  if (!found) return null;
  if (found.country !== null && (found.kind === "office" || found.kind === "ministry")) {
    return { code: found.country, organisation: null };
  }
  return { code: found.slug, organisation: { en: found.en, ar: found.ar[0] ?? "" } };
}

const PERSON = bySpelling(PEOPLE.map((one) => ({ ...one, ar: [one.ar, ...one.aliasesAr] })));

/** Somebody whom the extractor's own list has under one of their names. */
export function usualPerson(name: string): { id: string; name: MaybeBoth; country: string } | null {
  const person = PERSON.get(foldName(name));
  return person ? { id: person.id, name: { en: person.en, ar: person.ar[0] ?? "" }, country: person.country } : null;
}

/** The id of an agency by any of its usual names. */
export function agencyByName(name: string): string | null {
  return AGENCY.get(foldName(name))?.id ?? null;
}
