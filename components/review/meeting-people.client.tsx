"use client";

import type { WorkingMeeting, WorkingParticipation } from "@/lib/review/working-draft";
import { ActionButton } from "./action-button";
import { useScreen } from "./review-context.client";
import { RuleButton } from "./rule-notes.client";
import { changeParticipation, changePerson } from "./state/edit-meeting";
import { partyName, personName } from "./state/labels";
import { SelectField, TextField } from "./text-field.client";
import { useTexts } from "./texts-context.client";

/** Who took part and who sat in: linked to a known person or made anew, in the role of that day, for a party. */
export function MeetingPeople({ meeting }: { meeting: WorkingMeeting }) {
  const { open, locked } = useScreen();
  const { say } = useTexts();
  return (
    <div>
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h4 className="text-muted text-xs">{say("people")}</h4>
        {locked ? null : (
          <ActionButton onClick={() => open({ name: "addPerson", meeting: meeting.key })}>
            {say("addPerson")}
          </ActionButton>
        )}
      </div>
      <ul className="space-y-2">
        {meeting.participations.map((one) => (
          <Participant key={one.person} meeting={meeting.key} participation={one} />
        ))}
      </ul>
    </div>
  );
}

function Participant(props: { meeting: string; participation: WorkingParticipation }) {
  const { names, open, locked } = useScreen();
  const { say } = useTexts();
  const { participation, meeting } = props;
  const { person: key, party } = participation;
  const name = personName(names, key);
  return (
    <li className="rounded border border-line bg-paper px-3 py-2">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <strong className="font-semibold">
          <bdi>{name}</bdi>
        </strong>
        <AsPrinted person={key} shown={name} />
        <KnownAs person={key} />
        {party ? (
          <bdi className="text-muted text-sm">{partyName(names, party)}</bdi>
        ) : (
          <span className="text-sm text-warn">{say("noParty")}</span>
        )}
      </div>
      {participation.trace ? (
        <p className="text-xs">
          <RuleButton name={`meeting ${meeting} ${key}`} trace={participation.trace} />
        </p>
      ) : null}
      {locked ? (
        <p className="text-muted text-sm">
          <bdi>{participation.role.en}</bdi> · <bdi>{participation.role.ar}</bdi>
        </p>
      ) : (
        <details className="mt-1.5">
          <summary className="cursor-pointer text-accent text-sm">{say("editPerson", { name })}</summary>
          <div className="mt-2 flex flex-wrap gap-1.5">
            <ActionButton onClick={() => open({ name: "linkPerson", person: key })}>{say("linkPerson")}</ActionButton>
            <ActionButton onClick={() => open({ name: "personParty", person: key })}>{say("changeParty")}</ActionButton>
          </div>
          <Fields {...props} />
        </details>
      )}
    </li>
  );
}

/** The name as the text has it, where another one is shown. */
function AsPrinted({ person: key, shown }: { person: string; shown: string }) {
  const { draft, view } = useScreen();
  const printed = draft.people.find((one) => one.key === key)?.printed;
  if (!printed || printed === shown) return null;
  return (
    <bdi lang={view.report.language} className="text-muted text-sm">
      {printed}
    </bdi>
  );
}

function KnownAs({ person: key }: { person: string }) {
  const { draft } = useScreen();
  const { say } = useTexts();
  const person = draft.people.find((one) => one.key === key);
  const known = person?.known !== null && person !== undefined;
  return (
    <span
      className={`rounded border px-1.5 text-xs ${known ? "border-accent bg-accent-soft text-accent" : "border-warn text-warn"}`}
    >
      {say(known ? "knownPerson" : "newPerson")}
    </span>
  );
}

function Fields({ meeting, participation }: { meeting: string; participation: WorkingParticipation }) {
  const { draft, edit } = useScreen();
  const { texts, say } = useTexts();
  const { person: key, role } = participation;
  const person = draft.people.find((one) => one.key === key);
  const change = (part: Partial<WorkingParticipation> | null) =>
    edit((now) => changeParticipation(now, meeting, key, part));
  const rename = (name: Partial<NonNullable<typeof person>["name"]>) =>
    person && edit((now) => changePerson(now, key, { name: { ...person.name, ...name } }));
  return (
    <div className="mt-2 grid gap-2 sm:grid-cols-2">
      {person?.known === null ? (
        <>
          <TextField label={say("nameEn")} lang="en" value={person.name.en} onWritten={(en) => rename({ en })} />
          <TextField label={say("nameAr")} lang="ar" value={person.name.ar} onWritten={(ar) => rename({ ar })} />
        </>
      ) : null}
      <TextField
        label={say("roleEn")}
        lang="en"
        value={role.en}
        onWritten={(en) => change({ role: { ...role, en } })}
      />
      <TextField
        label={say("roleAr")}
        lang="ar"
        value={role.ar}
        onWritten={(ar) => change({ role: { ...role, ar } })}
      />
      <SelectField
        label={say("rank")}
        value={participation.rank}
        options={texts.lists.rank.map((one) => [one, say(`rank_${one}`)])}
        onChosen={(rank) => change({ rank })}
      />
      <SelectField
        label={say("part")}
        value={participation.part}
        options={texts.lists.part.map((one) => [one, say(`part_${one}`)])}
        onChosen={(part) => change({ part })}
      />
      <div>
        <ActionButton tone="warn" onClick={() => change(null)}>
          {say("tookNoPart")}
        </ActionButton>
      </div>
    </div>
  );
}
