import { peopleInUse } from "./check-draft";
import { foldName } from "./fold-name";
import type { KnownEntries } from "./known-entries";
import { countryName, findPerson, usualNames } from "./known-names";
import { newEntryId } from "./new-ids";
import { both, readable } from "./record-parts";
import { ReviewError } from "./review-error";
import type { Choice, WorkingDraft, WorkingPerson } from "./working-draft";

/** Who and what a draft names, by the ids of the record. */
export type MadePeople = {
  /** Id of each person in use, by key. */
  people: Map<string, string>;
  /** The party of each person in use, by key. */
  parties: Map<string, string>;
};

/**
 * Makes the parties and people that a draft proposes as new, as far as an accepted part of it names them. Called under
 * the lock of accepting, so that two drafts do not make the same person twice.
 * @param entries receives what is made; writing it is the caller's
 * @param ids what the machine knew of a person by key: its own id, under which further spellings are known
 * @throws ReviewError "gone" when a person that the draft links to is not there, or a party has no name
 */
export function makePeople(entries: KnownEntries, draft: WorkingDraft, ids: ReadonlyMap<string, string>): MadePeople {
  const inUse = peopleInUse(draft);
  const used = draft.people.filter(({ key }) => inUse.has(key));
  if (used.some(({ known }) => known !== null && !entries.person(known))) throw new ReviewError("gone");
  const parties = new Map(used.map((person) => [person.key, partyOf(draft, person, entries)]));
  makeParties(entries, draft, [...parties.values()]);
  const people = new Map<string, string>();
  const made: WorkingPerson[] = [];
  for (const person of used) {
    const { key, name, printed } = person;
    const party = parties.get(key) ?? "";
    const usual = ids.get(key) ?? null;
    // Somebody of that name may have come into the record since the draft was opened.
    const since = () => findPerson(entries.people, { names: [name.en, name.ar, printed], known: usual, party })?.id;
    const there = person.known ?? since();
    if (there === undefined) made.push(person);
    else people.set(key, there);
  }
  // Afterwards: two of the same draft who share a name are two.
  for (const person of made) {
    people.set(person.key, makePerson(entries, person, parties.get(person.key) ?? "", ids.get(person.key) ?? null));
  }
  learnSpellings(entries, used, people);
  return { people, parties };
}

/**
 * A printed spelling that was linked to a person is theirs from now on, so that the next report finds them by it. One that
 * somebody else has as well would make both unfindable and is not taken.
 */
function learnSpellings(entries: KnownEntries, used: readonly WorkingPerson[], ids: ReadonlyMap<string, string>): void {
  for (const { key, known, printed } of used) {
    const spelling = readable(printed);
    const folded = foldName(spelling);
    const id = ids.get(key);
    if (known === null || id === undefined || folded === "" || entries.people.named(folded).length > 0) continue;
    entries.learn(id, spelling);
  }
}

function partyOf(draft: WorkingDraft, { key, known, party }: WorkingPerson, entries: KnownEntries): string {
  const taken = draft.meetings.flatMap(({ participations }) => participations).find((one) => one.person === key)?.party;
  const code = party ?? taken ?? (known === null ? undefined : entries.person(known)?.party);
  if (!code) throw new ReviewError("incomplete", [{ code: "person-without-party", key }]);
  return code;
}

function makeParties(entries: KnownEntries, draft: WorkingDraft, ofPeople: readonly string[]): void {
  const codes = new Set([
    ...ofPeople,
    ...draft.meetings.flatMap(({ participations }) => participations.flatMap(({ party }) => (party ? [party] : []))),
    ...draft.statements.flatMap(({ speakers }) => speakers.flatMap((one) => ("party" in one ? [one.party] : []))),
  ]);
  for (const code of codes) {
    if (entries.hasParty(code)) continue;
    const given = draft.parties.find((party) => party.code === code);
    const isState = /^[A-Z]{2}$/.test(code);
    if (!given && !isState) throw new ReviewError("gone");
    const name = both(given?.name ?? countryName(code), { en: code, ar: code });
    const place = entries.partyCount;
    const kind = given?.kind ?? (isState ? "state" : "organisation");
    entries.addParty({ code, kind, nameEn: name.en, nameAr: name.ar, colour: place, position: place });
  }
}

function makePerson(
  entries: KnownEntries,
  { name, printed }: WorkingPerson,
  party: string,
  usualId: string | null,
): string {
  const usual = usualNames(usualId);
  const named = both(name, { en: printed, ar: printed });
  const id = newEntryId(usualId ?? named.en, "person", entries.personIds);
  const names = new Set([named.en, named.ar].map(foldName));
  const aliases = [printed, ...(usual?.aliases ?? [])].filter((alias) => alias !== "" && !names.has(foldName(alias)));
  const short = both(usual?.short ?? { en: "", ar: "" }, named);
  const [nameEn, nameAr] = [named.en, named.ar];
  entries.addPerson({
    ...{ id, party, nameEn, nameAr, shortEn: short.en, shortAr: short.ar },
    aliases: [...new Set(aliases)],
  });
  return id;
}

type List = "place" | "occasion" | "agency";

/**
 * The id of what a draft has chosen from a list, made where it is new. A place or an agency of the same name that is
 * there by now is taken; events recur under one name, so that an occasion never is.
 * @throws ReviewError "gone" when the entry is not there
 */
export function makeChoice(entries: KnownEntries, list: List, choice: Choice | null): string | null {
  if (choice === null) return null;
  const ids = entries.ids(list);
  if ("known" in choice) {
    if (!ids.has(choice.known)) throw new ReviewError("gone");
    return choice.known;
  }
  const { country } = choice.made;
  const name = both(choice.made.name, country ? both(countryName(country), UNNAMED) : UNNAMED);
  const names = [name.en, name.ar];
  const same =
    list === "place" ? entries.place(names, country) : list === "agency" ? entries.agency(names, country) : null;
  if (same !== null) return same;
  const id = newEntryId(name.en, list, ids);
  const named = { id, nameEn: name.en, nameAr: name.ar };
  if (list === "place") entries.addPlace({ ...named, country: country ?? "ZZ" });
  if (list === "occasion") entries.addOccasion({ ...named, edtf: null });
  if (list === "agency") entries.addAgency({ ...named, country });
  return id;
}

const UNNAMED = { en: "Not named", ar: "غير مسمّى" };
