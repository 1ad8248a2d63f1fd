import type { Draft, DraftParticipant } from "@/lib/extraction/draft";
import { countryByName, countryName, findPerson, indexPeople, usualNames } from "./known-names";
import type { KnownPerson, ReviewLists } from "./review-view";
import type { MaybeBoth, WorkingParty, WorkingPerson, WorkingSpeaker } from "./working-draft";

/** Who is named in a draft: participants and others, each once, and the parties that they speak for. */
export type StartedPeople = {
  people: WorkingPerson[];
  parties: WorkingParty[];
  /** Key of a participant, by its place in the draft. */
  keyOf(participant: DraftParticipant): string;
  /** A speaker by the name that the draft has for them. */
  speaker(name: string): WorkingSpeaker;
  partyOf(participant: DraftParticipant): string | null;
};

/**
 * Links everybody whom a draft names to known people, or proposes them as new.
 * @param known the people of the record
 * @param lists the parties of the record
 */
export function startPeople(
  draft: Draft,
  known: readonly KnownPerson[],
  lists: Pick<ReviewLists, "parties">,
): StartedPeople {
  const index = indexPeople(known);
  const people: WorkingPerson[] = [];
  const byName = new Map<string, string>();
  const parties = new Map<string, WorkingParty>();

  const noteParty = (code: string, organisation?: string) => {
    if (parties.has(code) || lists.parties.some((party) => party.code === code)) return;
    const kind = organisation === undefined ? ("state" as const) : ("organisation" as const);
    const name = organisation === undefined ? countryName(code) : { en: organisation, ar: "" };
    parties.set(code, { code, kind, name });
  };
  const add = (person: Omit<WorkingPerson, "key">): string => {
    const same = people.find((one) => (person.known ? one.known === person.known : samePerson(one, person)));
    if (same) return same.key;
    const key = `p${people.length + 1}`;
    people.push({ key, ...person });
    return key;
  };
  const addParticipant = (one: DraftParticipant): string => {
    const party = partyCode(one);
    if (party !== null) noteParty(party, one.country === null ? one.organisation : undefined);
    const found = findPerson(index, {
      names: [one.printed, one.name_en, one.name_ar ?? ""],
      known: one.known,
      party: one.country,
    });
    if (found) return add(linked(found, one.printed));
    return add({ known: null, name: nameOf(one, draft.language), party, printed: one.printed });
  };

  for (const meeting of [draft.meeting, ...draft.otherMeetings]) {
    for (const one of [...meeting.participants, ...meeting.attendees]) {
      const key = addParticipant(one);
      for (const name of [one.name_en, one.printed]) if (!byName.has(name)) byName.set(name, key);
    }
  }
  const speaker = (name: string): WorkingSpeaker => {
    const key = byName.get(name);
    if (key !== undefined) return { person: key };
    const code = partyByName(name);
    if (code !== null) {
      noteParty(code);
      return { party: code };
    }
    const found = findPerson(index, { names: [name], known: null, party: null });
    const words = isArabic(name) ? { en: "", ar: name } : { en: name, ar: "" };
    const added = add(found ? linked(found, name) : { known: null, name: words, party: null, printed: name });
    byName.set(name, added);
    return { person: added };
  };
  for (const { speakers } of draft.statements) for (const name of speakers) speaker(name);
  return { people, parties: [...parties.values()], keyOf: addParticipant, speaker, partyOf: partyCode };
}

function linked(person: KnownPerson, printed: string): Omit<WorkingPerson, "key"> {
  return { known: person.id, name: { en: person.nameEn, ar: person.nameAr }, party: person.party, printed };
}

function samePerson(one: WorkingPerson, other: Omit<WorkingPerson, "key">): boolean {
  const alike = (a: string, b: string) => a !== "" && a === b;
  return (
    one.known === null &&
    one.party === other.party &&
    (alike(one.name.en, other.name.en) || alike(one.name.ar, other.name.ar))
  );
}

function nameOf(one: DraftParticipant, language: string): MaybeBoth {
  const usual = usualNames(one.known)?.name;
  if (usual) return usual;
  const printedArabic = isArabic(one.printed) || language === "ar" ? one.printed : "";
  const english = isArabic(one.name_en) ? (one.transliteration ?? "") : one.name_en;
  return { en: english, ar: one.name_ar ?? printedArabic };
}

function isArabic(name: string): boolean {
  return /[\u0620-\u064A]/.test(name);
}

function partyCode({ country, organisation }: DraftParticipant): string | null {
  if (country !== null) return country;
  return organisation ? slugOf(organisation) : null;
}

/** An organisation's code from its English name. */
function slugOf(name: string): string | null {
  const slug = name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return /^[a-z][a-z0-9-]+$/.test(slug) ? slug : null;
}

/** A state that speaks under its own name, its ministry, or "<Country> official". */
function partyByName(name: string): string | null {
  const institution = /^(?:Ministry|Foreign Ministry|Presidency|Government|Embassy|Kremlin)\b.* of (.+)$/.exec(name);
  const official = /^(.+?) officials?$/.exec(name);
  return countryByName(institution?.[1] ?? official?.[1] ?? name);
}
