"use client";

import type { KnownPerson } from "@/lib/review/review-view";
import type { WorkingDraft } from "@/lib/review/working-draft";
import { findPeople } from "./find-people";
import { type Choice, type ChoiceGroup, Picker } from "./picker.client";
import { type Opened, useScreen } from "./review-context.client";
import { addParticipation, addPerson, changePerson } from "./state/edit-meeting";
import { changeStatement, sameSpeaker, toggleSpeaker } from "./state/edit-statement";
import { nameOf, partyName, personName } from "./state/labels";
import { useTexts } from "./texts-context.client";

type Asked = Extract<Opened, { name: "speaker" | "addPerson" | "linkPerson" }>;

/** Chooses a person: who speaks, who took part, or as whom somebody is known. */
export function PersonPicker({ opened, onClose }: { opened: Asked; onClose: () => void }) {
  const { names, learn } = useScreen();
  const { texts, say } = useTexts();
  const pick = usePick(opened);
  const find = async (words: string, signal: AbortSignal): Promise<ChoiceGroup> => {
    const people = await findPeople(words, signal);
    learn(people);
    return { heading: say("knownPeople"), choices: people.map(known) };
  };
  const known = (person: KnownPerson): Choice => ({
    value: `known ${person.id}`,
    label: nameOf(texts.locale, person),
    also: [person.nameEn, person.nameAr, person.shortEn, person.shortAr, ...person.aliases],
    note: partyName(names, person.party),
  });
  const title = opened.name === "speaker" ? "speakerOf" : opened.name === "addPerson" ? "addPerson" : "linkPerson";
  return (
    <Picker
      title={say(title)}
      several={opened.name === "speaker"}
      groups={useGroups(opened)}
      find={find}
      make={{ label: (words) => say("makePerson", { name: words }), onMake: (words) => pick(`made ${words}`) }}
      onPick={pick}
      onClose={onClose}
    />
  );
}

/** What stands in the list before anything was typed: who is in the draft. */
function useGroups(opened: Asked): ChoiceGroup[] {
  const { draft, names, view } = useScreen();
  const { say } = useTexts();
  if (opened.name === "linkPerson") {
    return [{ heading: say("knownPeople"), choices: [{ value: "unlink", label: say("unlinkPerson") }] }];
  }
  const statement = opened.name === "speaker" ? draft.statements.find((one) => one.key === opened.key) : undefined;
  const meetingKey = opened.name === "addPerson" ? opened.meeting : statement?.meeting;
  const meeting = draft.meetings.find((one) => one.key === meetingKey);
  const here = meeting?.participations.map((one) => one.person) ?? [];
  const speaks = (speaker: { person: string } | { party: string }) =>
    statement?.speakers.some((one) => sameSpeaker(one, speaker));
  const person = (key: string): Choice => {
    const { name, printed } = draft.people.find((one) => one.key === key) ?? { name: { en: "", ar: "" }, printed: "" };
    const label = personName(names, key);
    return { value: `person ${key}`, label, also: [name.en, name.ar, printed], chosen: speaks({ person: key }) };
  };
  const others = draft.people.map((one) => one.key).filter((key) => !here.includes(key));
  if (opened.name === "addPerson") return [{ heading: say("peopleInDraft"), choices: others.map(person) }];
  const parties = [
    ...new Set([
      ...(meeting?.participations.flatMap((one) => one.party ?? []) ?? []),
      ...draft.parties.map((one) => one.code),
      ...view.lists.parties.map((one) => one.code),
    ]),
  ];
  return [
    { heading: say("people"), choices: here.map(person) },
    {
      heading: say("parties"),
      choices: parties.map((code) => ({
        value: `party ${code}`,
        label: partyName(names, code),
        also: [code],
        chosen: speaks({ party: code }),
      })),
    },
    { heading: say("peopleInDraft"), choices: others.map(person) },
    {
      heading: say("nobody"),
      choices: [{ value: "unknown", label: say("side_unknown"), chosen: !statement?.speakers.length }],
    },
  ];
}

function usePick(opened: Asked): (value: string) => void {
  const { edit, names } = useScreen();
  return (value) => {
    const [what = "", ...rest] = value.split(" ");
    const name = rest.join(" ");
    edit((draft) => {
      if (opened.name === "linkPerson") return link(draft, opened.person, what, name);
      if (opened.name === "speaker") return speak(draft, opened.key, what, name);
      const added = what === "person" ? { draft, key: name } : add(draft, what, name);
      return addParticipation(added.draft, opened.meeting, added.key);
    });
  };

  function speak(draft: WorkingDraft, statement: string, what: string, name: string): WorkingDraft {
    if (what === "unknown") return changeStatement(draft, statement, { speakers: [] });
    if (what === "party") return toggleSpeaker(draft, statement, { party: name });
    const added = what === "person" ? { draft, key: name } : add(draft, what, name);
    return toggleSpeaker(added.draft, statement, { person: added.key });
  }

  function add(draft: WorkingDraft, what: string, name: string) {
    const known = what === "known" ? names.people.find((one) => one.id === name) : undefined;
    if (known) {
      const both = { en: known.nameEn, ar: known.nameAr };
      return addPerson(draft, { known: known.id, name: both, party: known.party, printed: "" });
    }
    return addPerson(draft, { known: null, name: named(name), party: null, printed: name });
  }

  function link(draft: WorkingDraft, person: string, what: string, name: string): WorkingDraft {
    if (what === "unlink") return changePerson(draft, person, { known: null });
    const known = what === "known" ? names.people.find((one) => one.id === name) : undefined;
    if (!known) return changePerson(draft, person, { known: null, name: named(name) });
    const both = { en: known.nameEn, ar: known.nameAr };
    return changePerson(draft, person, { known: known.id, name: both, party: known.party });
  }
}

/** A name that was typed, in the language of its script. */
function named(name: string): { en: string; ar: string } {
  return /\p{Script=Arabic}/u.test(name) ? { en: "", ar: name } : { en: name, ar: "" };
}
