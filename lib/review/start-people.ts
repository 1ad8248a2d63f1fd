import type { Draft, DraftParticipant } from "@/lib/extraction/draft";
import type { KnownEntries } from "./known-entries";
import { countryByName, countryName, findPerson, institutionByName, usualNames, usualPerson } from "./known-names";
import { slugOf } from "./new-ids";
import type { KnownPerson } from "./review-view";
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
 * @param entries the people and parties of the record
 */
export function startPeople(draft: Draft, entries: KnownEntries): StartedPeople {
  const index = entries.people;
  const people: WorkingPerson[] = [];
  const byName = new Map<string, string>();
  const parties = new Map<string, WorkingParty>();

  const noteParty = ({ code, organisation }: NamedParty) => {
    if (parties.has(code) || entries.hasParty(code)) return;
    const kind = organisation === null ? ("state" as const) : ("organisation" as const);
    parties.set(code, { code, kind, name: organisation ?? countryName(code) });
  };
  const add = (person: Omit<WorkingPerson, "key">): string => {
    const same = people.find((one) => (person.known ? one.known === person.known : samePerson(one, person)));
    if (same) return same.key;
    const key = `p${people.length + 1}`;
    people.push({ key, ...person });
    return key;
  };
  const addParticipant = (one: DraftParticipant): string => {
    const named = partyNamed(one);
    const party = named?.code ?? null;
    if (named) noteParty(named);
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
    const party = partyByName(name);
    if (party) {
      noteParty(party);
      return { party: party.code };
    }
    const usual = usualPerson(name);
    const found = findPerson(index, { names: [name], known: usual?.id ?? null, party: usual?.country ?? null });
    const words = usual?.name ?? (isArabic(name) ? { en: "", ar: name } : { en: name, ar: "" });
    if (usual && !found) noteParty({ code: usual.country, organisation: null });
    const stranger = { known: null, name: words, party: usual?.country ?? null, printed: name };
    const added = add(found ? linked(found, name) : stranger);
    byName.set(name, added);
    return { person: added };
  };
  for (const { speakers } of draft.statements) for (const name of speakers) speaker(name);
  return {
    people,
    parties: [...parties.values()],
    keyOf: addParticipant,
    speaker,
    partyOf: (one) => partyNamed(one)?.code ?? null,
  };
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

/** A party by its code; the name where it is an organisation and no state. */
type NamedParty = { code: string; organisation: MaybeBoth | null };

function partyNamed({ country, organisation }: DraftParticipant): NamedParty | null {
  if (country !== null) return { code: country, organisation: null };
  if (!organisation) return null;
  const known = institutionByName(organisation);
  const code = slugOf(organisation);
  if (known) return known;
  return /^[a-z][a-z0-9-]+$/.test(code) ? { code, organisation: { en: organisation, ar: "" } } : null;
}

/** A state that speaks under its own name, its ministry, "<Country> official", or an organisation. */
function partyByName(name: string): NamedParty | null {
  const ministry = /^(?:Ministry|Foreign Ministry|Presidency|Government|Embassy)\b.* of (.+)$/.exec(name);
  const official = /^(.+?) officials?$/.exec(name);
  const code = countryByName(ministry?.[1] ?? official?.[1] ?? name);
  return code === null ? institutionByName(name) : { code, organisation: null };
}
