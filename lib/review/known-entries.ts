import { foldName } from "./fold-name";
import { indexPeople, type PeopleIndex } from "./known-names";
import type { KnownPerson, ReviewLists } from "./review-view";

type Party = ReviewLists["parties"][number];
type Place = ReviewLists["places"][number];
type Occasion = ReviewLists["occasions"][number];
type Agency = ReviewLists["agencies"][number];

/** What has come to the lists since they were read, and a spelling that somebody has become known by. */
export type NewEntries = {
  parties: (Party & { position: number })[];
  people: KnownPerson[];
  places: Place[];
  occasions: Occasion[];
  agencies: Agency[];
  spellings: { person: string; spelling: string }[];
};

const none = (): NewEntries => ({ parties: [], people: [], places: [], occasions: [], agencies: [], spellings: [] });

type Named = { id: string; nameEn: string; nameAr: string };

/** Entries of a list by their ids and by both their names, folded; the first one stands for those of the same name. */
class NamedList<T extends Named> {
  readonly ids = new Set<string>();
  private readonly byName = new Map<string, T[]>();

  constructor(entries: readonly T[]) {
    for (const one of entries) this.add(one);
  }

  add(one: T): void {
    this.ids.add(one.id);
    for (const name of new Set([one.nameEn, one.nameAr].map(foldName))) {
      const same = this.byName.get(name);
      if (same) same.push(one);
      else this.byName.set(name, [one]);
    }
  }

  find(names: readonly string[], fits: (one: T) => boolean = () => true): T | undefined {
    for (const name of names) {
      const found = this.byName.get(foldName(name))?.find(fits);
      if (found) return found;
    }
    return undefined;
  }
}

/**
 * The lists and people of the record, as drafts are linked to them: each looked up by its key or folded name, in a time that
 * does not grow with the list. What a draft adds is known to the next one, and is kept in `added` until it is written.
 */
export class KnownEntries {
  readonly people: PeopleIndex;
  readonly topics: ReadonlySet<string>;
  added = none();
  private readonly parties: Map<string, Party>;
  private readonly persons: Map<string, KnownPerson>;
  private readonly personNames = new Map<string, string>();
  private readonly places: NamedList<Place>;
  private readonly occasions: NamedList<Occasion>;
  private readonly agencies: NamedList<Agency>;
  private readonly agencyIds: Map<string, string>;

  constructor(lists: ReviewLists, people: readonly KnownPerson[]) {
    this.people = indexPeople(people);
    this.persons = new Map(people.map((one) => [one.id, one]));
    for (const one of people) this.nameNarrator(one);
    this.topics = new Set(lists.topics.map(({ slug }) => slug));
    this.parties = new Map(lists.parties.map((one) => [one.code, one]));
    this.places = new NamedList(lists.places);
    this.occasions = new NamedList(lists.occasions);
    this.agencies = new NamedList(lists.agencies);
    this.agencyIds = new Map(lists.agencies.map(({ id }) => [foldName(id), id]));
  }

  hasParty(code: string): boolean {
    return this.parties.has(code);
  }

  /** How many parties there are: the place of the next one in their order. */
  get partyCount(): number {
    return this.parties.size;
  }

  person(id: string): KnownPerson | undefined {
    return this.persons.get(id);
  }

  get personIds(): { has(id: string): boolean } {
    return this.persons;
  }

  ids(list: "place" | "occasion" | "agency"): ReadonlySet<string> {
    return this.listOf(list).ids;
  }

  /** A place by any of its spellings, in the country. */
  place(names: readonly string[], country: string | null): string | null {
    return this.places.find(names, (one) => one.country === country)?.id ?? null;
  }

  occasion(name: string): string | null {
    return this.occasions.find([name])?.id ?? null;
  }

  agency(names: readonly string[], country?: string | null): string | null {
    return this.agencies.find(names, (one) => country === undefined || one.country === country)?.id ?? null;
  }

  /** Who tells something, by the id or any name of an agency or a person. */
  narrator(words: string): string | null {
    const folded = foldName(words);
    return this.agencyIds.get(folded) ?? this.agency([words]) ?? this.personNames.get(folded) ?? null;
  }

  addParty(party: NewEntries["parties"][number]): void {
    this.parties.set(party.code, party);
    this.added.parties.push(party);
  }

  addPerson(person: KnownPerson): void {
    this.persons.set(person.id, person);
    this.people.add(person);
    this.nameNarrator(person);
    this.added.people.push(person);
  }

  addPlace(place: Place): void {
    this.places.add(place);
    this.added.places.push(place);
  }

  addOccasion(occasion: Occasion): void {
    this.occasions.add(occasion);
    this.added.occasions.push(occasion);
  }

  addAgency(agency: Agency): void {
    this.agencies.add(agency);
    this.agencyIds.set(foldName(agency.id), agency.id);
    this.added.agencies.push(agency);
  }

  /** From now on somebody is found by one more spelling. */
  learn(personId: string, spelling: string): void {
    const person = this.persons.get(personId);
    if (person) this.people.learn(person, spelling);
    this.added.spellings.push({ person: personId, spelling });
  }

  /** Hands over what has been added; it is the caller's to write. */
  takeAdded(): NewEntries {
    const { added } = this;
    this.added = none();
    return added;
  }

  private listOf(list: "place" | "occasion" | "agency") {
    return { place: this.places, occasion: this.occasions, agency: this.agencies }[list];
  }

  private nameNarrator({ id, nameEn, nameAr }: KnownPerson): void {
    for (const name of [id, nameEn, nameAr]) this.personNames.set(foldName(name), id);
  }
}
