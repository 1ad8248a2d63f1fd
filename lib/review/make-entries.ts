import type { Transaction } from "@/lib/db/client";

import { peopleInUse } from "./check-draft";
import { foldName } from "./fold-name";
import { knownPeople } from "./known-lists";
import { countryName, findPerson, indexPeople, usualNames } from "./known-names";
import { newEntryId, slugOf } from "./new-ids";
import { both, readable } from "./record-parts";
import { ReviewError } from "./review-error";
import type { Choice, WorkingDraft, WorkingPerson } from "./working-draft";

/** Who and what a draft names, by the ids of the record. */
export type Entries = {
  /** Id of each person in use, by key. */
  people: Map<string, string>;
  /** The party of each person in use, by key. */
  parties: Map<string, string>;
};

/**
 * Makes the parties and people that a draft proposes as new, as far as an accepted part of it names them. Called under
 * the lock of accepting, so that two drafts do not make the same person twice.
 * @param ids what the machine knew of a person by key: its own id, under which further spellings are known
 * @throws ReviewError "gone" when a person that the draft links to is not there, or a party has no name
 */
export async function makePeople(
  tx: Transaction,
  draft: WorkingDraft,
  ids: ReadonlyMap<string, string>,
): Promise<Entries> {
  const inUse = peopleInUse(draft);
  const used = draft.people.filter(({ key }) => inUse.has(key));
  const links = used.flatMap(({ known }) => (known === null ? [] : [known]));
  const found = await tx.person.findMany({ where: { id: { in: links } }, select: { id: true, partyCode: true } });
  if (found.length < new Set(links).size) throw new ReviewError("gone");
  const known = new Map(found.map(({ id, partyCode }) => [id, partyCode]));
  const parties = new Map(used.map((person) => [person.key, partyOf(draft, person, known)]));
  await makeParties(tx, draft, [...parties.values()]);
  const people = new Map<string, string>();
  const index = indexPeople(await knownPeople(tx));
  for (const person of used) {
    const { key, name, printed } = person;
    const party = parties.get(key) ?? "";
    const usual = ids.get(key) ?? null;
    // Somebody of that name may have come into the record since the draft was opened.
    const since = findPerson(index, { names: [name.en, name.ar, printed], known: usual, party })?.id;
    people.set(key, person.known ?? since ?? (await makePerson(tx, person, party, usual)));
  }
  await learnSpellings(tx, used, people, index);
  return { people, parties };
}

/**
 * A printed spelling that was linked to a person is theirs from now on, so that the next report finds them by it. One that
 * somebody else has as well would make both unfindable and is not taken.
 */
async function learnSpellings(
  tx: Transaction,
  used: readonly WorkingPerson[],
  ids: ReadonlyMap<string, string>,
  index: ReturnType<typeof indexPeople>,
): Promise<void> {
  const taken = new Set(["", ...index.keys()]);
  for (const { key, known, printed } of used) {
    const spelling = readable(printed);
    const id = ids.get(key);
    if (known === null || id === undefined || taken.has(foldName(spelling))) continue;
    taken.add(foldName(spelling));
    await tx.person.update({ where: { id }, data: { aliases: { push: spelling } } });
  }
}

function partyOf(draft: WorkingDraft, { key, known, party }: WorkingPerson, parties: Map<string, string>): string {
  const taken = draft.meetings.flatMap(({ participations }) => participations).find((one) => one.person === key)?.party;
  const code = party ?? taken ?? (known === null ? undefined : parties.get(known));
  if (!code) throw new ReviewError("incomplete", [{ code: "person-without-party", key }]);
  return code;
}

async function makeParties(tx: Transaction, draft: WorkingDraft, ofPeople: readonly string[]): Promise<void> {
  const codes = new Set([
    ...ofPeople,
    ...draft.meetings.flatMap(({ participations }) => participations.flatMap(({ party }) => (party ? [party] : []))),
    ...draft.statements.flatMap(({ speakers }) => speakers.flatMap((one) => ("party" in one ? [one.party] : []))),
  ]);
  const there = await tx.party.findMany({ select: { code: true } });
  const known = new Set(there.map(({ code }) => code));
  const missing = [...codes].filter((code) => !known.has(code));
  const data = missing.map((code, index) => {
    const given = draft.parties.find((party) => party.code === code);
    const isState = /^[A-Z]{2}$/.test(code);
    if (!given && !isState) throw new ReviewError("gone");
    const name = both(given?.name ?? countryName(code), { en: code, ar: code });
    const place = there.length + index;
    const kind = isState ? ("state" as const) : ("organisation" as const);
    return { code, kind: given?.kind ?? kind, nameEn: name.en, nameAr: name.ar, colour: place, position: place };
  });
  if (data.length > 0) await tx.party.createMany({ data });
}

async function makePerson(
  tx: Transaction,
  { name, printed }: WorkingPerson,
  partyCode: string,
  usualId: string | null,
): Promise<string> {
  const usual = usualNames(usualId);
  const named = both(name, { en: printed, ar: printed });
  const wanted = usualId ?? named.en;
  const alike = await tx.person.findMany({
    where: { id: { startsWith: slugOf(wanted).slice(0, 3) } },
    select: { id: true },
  });
  const id = newEntryId(wanted, "person", new Set(alike.map((one) => one.id)));
  const names = new Set([named.en, named.ar].map(foldName));
  const aliases = [printed, ...(usual?.aliases ?? [])].filter((alias) => alias !== "" && !names.has(foldName(alias)));
  const short = both(usual?.short ?? { en: "", ar: "" }, named);
  await tx.person.create({
    data: {
      id,
      nameEn: named.en,
      nameAr: named.ar,
      shortEn: short.en,
      shortAr: short.ar,
      aliases: [...new Set(aliases)],
      partyCode,
    },
  });
  return id;
}

type List = "place" | "occasion" | "agency";

/**
 * The id of what a draft has chosen from a list, made where it is new. A place or an agency of the same name that is
 * there by now is taken; events recur under one name, so that an occasion never is.
 * @throws ReviewError "gone" when the entry is not there
 */
export async function makeChoice(tx: Transaction, list: List, choice: Choice | null): Promise<string | null> {
  if (choice === null) return null;
  const entries = await entriesOf(tx, list);
  const ids = new Set(entries.map(({ id }) => id));
  if ("known" in choice) {
    if (!ids.has(choice.known)) throw new ReviewError("gone");
    return choice.known;
  }
  const { country } = choice.made;
  const name = both(choice.made.name, country ? both(countryName(country), UNNAMED) : UNNAMED);
  const names = [name.en, name.ar].map(foldName);
  const same = entries.find(
    (one) => one.country === country && [one.nameEn, one.nameAr].some((each) => names.includes(foldName(each))),
  );
  if (same && list !== "occasion") return same.id;
  const id = newEntryId(name.en, list, ids);
  const data = { id, nameEn: name.en, nameAr: name.ar };
  if (list === "place") await tx.place.create({ data: { ...data, country: country ?? "ZZ" } });
  if (list === "occasion") await tx.occasion.create({ data });
  if (list === "agency") await tx.agency.create({ data: { ...data, country } });
  return id;
}

const UNNAMED = { en: "Not named", ar: "غير مسمّى" };

type Entry = { id: string; nameEn: string; nameAr: string; country: string | null };

async function entriesOf(tx: Transaction, list: List): Promise<Entry[]> {
  if (list === "place") return tx.place.findMany();
  if (list === "agency") return tx.agency.findMany();
  return (await tx.occasion.findMany()).map((one) => ({ ...one, country: null }));
}
