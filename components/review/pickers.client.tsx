"use client";

import type { WorkingDraft } from "@/lib/review/working-draft";
import { MadeDialog } from "./made-dialog.client";
import { MeetingFinder } from "./meeting-finder.client";
import { PersonPicker } from "./person-picker.client";
import { type Choice, Picker } from "./picker.client";
import { PlacePicker } from "./place-picker.client";
import { type Opened, useScreen } from "./review-context.client";
import { countryCodes } from "./state/countries";
import { changePerson, moveStatements, splitMeeting } from "./state/edit-meeting";
import { changeStatement, toggleTopic } from "./state/edit-statement";
import { countryName, draftMeetingName, nameOf, partyName, personName } from "./state/labels";
import { useTexts } from "./texts-context.client";
import { WordingDialog } from "./wording-dialog.client";

/** The list that is open: each is a dialog that is searched by typing. */
export function Pickers({ opened, onClose }: { opened: Opened | null; onClose: () => void }) {
  switch (opened?.name) {
    case "speaker":
    case "addPerson":
    case "linkPerson":
      return <PersonPicker opened={opened} onClose={onClose} />;
    case "topics":
      return <TopicPicker statement={opened.key} onClose={onClose} />;
    case "kind":
    case "attribution":
      return <WordPicker name={opened.name} statement={opened.key} onClose={onClose} />;
    case "statementMeeting":
      return <MeetingPicker statement={opened.key} onClose={onClose} />;
    case "personParty":
      return <PartyPicker person={opened.person} onClose={onClose} />;
    case "place":
    case "occasion":
    case "agency":
      return <PlacePicker opened={opened} onClose={onClose} />;
    case "findMeeting":
    case "pointsTo":
      return <MeetingFinder opened={opened} onClose={onClose} />;
    case "wording":
      return <WordingDialog statement={opened.key} onClose={onClose} />;
    case "made":
    case "madeAgency":
      return <MadeDialog opened={opened} onClose={onClose} />;
    default:
      return null;
  }
}

interface Props {
  statement: string;
  onClose: () => void;
}

function TopicPicker({ statement, onClose }: Props) {
  const { view, draft, edit } = useScreen();
  const { texts, say } = useTexts();
  const chosen = draft.statements.find((one) => one.key === statement)?.topics ?? [];
  const { topics, topicGroups } = view.lists;
  const choice = (topic: (typeof topics)[number]): Choice => ({
    value: topic.slug,
    label: nameOf(texts.locale, topic),
    also: [topic.nameEn, topic.nameAr, topic.slug],
    chosen: chosen.includes(topic.slug),
  });
  const groups = topicGroups.map((group) => ({
    heading: nameOf(texts.locale, group),
    choices: topics.filter((one) => one.group === group.slug).map(choice),
  }));
  return (
    <Picker
      several
      title={say("topicsOf")}
      groups={groups}
      onPick={(slug) => edit((now) => toggleTopic(now, statement, slug))}
      onClose={onClose}
    />
  );
}

function WordPicker({ name, statement, onClose }: Props & { name: "kind" | "attribution" }) {
  const { draft, edit } = useScreen();
  const { texts, say } = useTexts();
  const now = draft.statements.find((one) => one.key === statement)?.[name];
  const kinds = texts.lists.kind.map((value) => ({ value, label: say(`kind_${value}`), chosen: value === now }));
  const ways = texts.lists.attribution.map((value) => ({
    value,
    label: say(`attribution_${value}`),
    chosen: value === now,
  }));
  return (
    <Picker
      title={say(name === "kind" ? "kindOf" : "attributionOf")}
      groups={[{ heading: say(name), choices: name === "kind" ? kinds : ways }]}
      onPick={(value) => edit((draft) => changeStatement(draft, statement, { [name]: value }))}
      onClose={onClose}
    />
  );
}

function MeetingPicker({ statement, onClose }: Props) {
  const { draft, edit, names } = useScreen();
  const { say } = useTexts();
  const here = draft.statements.find((one) => one.key === statement)?.meeting ?? "";
  const choices = draft.meetings.map((meeting, i) => ({
    value: meeting.key,
    label: draftMeetingName(names, meeting) || say("nobodyNamed"),
    note: say("meetingN", { n: i + 1 }),
    chosen: meeting.key === here,
  }));
  const apart = { value: "apart", label: say("anotherMeeting") };
  const pick = (now: WorkingDraft, key: string) =>
    key === "apart" ? splitMeeting(now, here, [statement]).draft : moveStatements(now, [statement], key);
  return (
    <Picker
      title={say("meetingOf")}
      groups={[{ heading: say("meetings"), choices: [...choices, apart] }]}
      onPick={(key) => edit((now) => pick(now, key))}
      onClose={onClose}
    />
  );
}

function PartyPicker({ person, onClose }: { person: string; onClose: () => void }) {
  const { view, draft, edit, names } = useScreen();
  const { texts, say } = useTexts();
  const now = draft.people.find((one) => one.key === person)?.party;
  const listed = view.lists.parties.map((one) => one.code);
  const made = draft.parties.map((one) => one.code).filter((code) => !listed.includes(code));
  const choice = (code: string): Choice => ({
    value: code,
    label: partyName(names, code),
    also: [code, countryName("en", code), countryName("ar", code)],
    chosen: code === now,
  });
  const others = countryCodes(texts.locale).filter((code) => !listed.includes(code) && !made.includes(code));
  return (
    <Picker
      title={say("partyOf", { name: personName(names, person) })}
      groups={[
        { heading: say("parties"), choices: [...made, ...listed].map(choice) },
        { heading: say("otherCountries"), choices: others.map(choice) },
      ]}
      onPick={(code) =>
        edit((before) => {
          const known = listed.includes(code) || before.parties.some((one) => one.code === code);
          const name = { en: countryName("en", code), ar: countryName("ar", code) };
          const parties = known ? before.parties : [...before.parties, { code, kind: "state" as const, name }];
          return changePerson(parties === before.parties ? before : { ...before, parties }, person, { party: code });
        })
      }
      onClose={onClose}
    />
  );
}
