"use client";

import type { ReactNode } from "react";
import type { WorkingMeeting, WorkingTrace } from "@/lib/review/working-draft";
import { ActionButton } from "./action-button";
import { MarkBadge } from "./mark-badge";
import { useScreen } from "./review-context.client";
import { RuleButton } from "./rule-notes.client";
import { dateOfWritten } from "./state/date-of-written";
import { changeMeeting } from "./state/edit-meeting";
import { choiceNames, edtfInWords } from "./state/labels";
import { changedFacts } from "./state/marks";
import { SelectField, TextField } from "./text-field.client";
import { useTexts } from "./texts-context.client";

/** When, how, where and beside what a meeting was, each with the rule that read it. */
export function MeetingFacts({ meeting }: { meeting: WorkingMeeting }) {
  const { draft, edit, open, locked, origin, names } = useScreen();
  const { texts, say } = useTexts();
  const { key, traces } = meeting;
  const changed = changedFacts(draft, key, origin);
  const change = (part: Partial<WorkingMeeting>) => edit((now) => changeMeeting(now, key, part));
  const show = { locked, meeting: key };
  return (
    <dl className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
      <Fact {...show} term={say("date")} name="date" trace={meeting.date.trace} changed={changed.has("date")}>
        <DateFields meeting={meeting} />
      </Fact>
      <Fact
        {...show}
        term={say("channelAndSetting")}
        name="format"
        trace={traces.format}
        changed={changed.has("channel") || changed.has("setting")}
      >
        <div className="grid grid-cols-2 gap-2">
          <SelectField
            hideLabel
            label={say("channel")}
            value={meeting.channel}
            disabled={locked}
            options={texts.lists.channel.map((one) => [one, say(`channel_${one}`)])}
            onChosen={(channel) => change({ channel })}
          />
          <SelectField
            hideLabel
            label={say("setting")}
            value={meeting.setting}
            disabled={locked}
            options={texts.lists.setting.map((one) => [one, say(`setting_${one}`)])}
            onChosen={(setting) => change({ setting })}
          />
        </div>
      </Fact>
      <Fact {...show} term={say("place")} name="place" trace={traces.place} changed={changed.has("place")}>
        <Pick label={say("changePlace")} onClick={() => open({ name: "place", meeting: key })} locked={locked}>
          {meeting.place ? <Parts parts={choiceNames(names, "places", meeting.place)} /> : say("noPlace")}
        </Pick>
        <Made meeting={meeting} list="place" />
      </Fact>
      <Fact {...show} term={say("occasion")} name="occasion" trace={traces.occasion} changed={changed.has("occasion")}>
        <Pick label={say("changeOccasion")} onClick={() => open({ name: "occasion", meeting: key })} locked={locked}>
          {meeting.occasion ? <Parts parts={choiceNames(names, "occasions", meeting.occasion)} /> : say("noOccasion")}
        </Pick>
        <Made meeting={meeting} list="occasion" />
      </Fact>
    </dl>
  );
}

function DateFields({ meeting }: { meeting: WorkingMeeting }) {
  const { edit, locked } = useScreen();
  const { texts, say } = useTexts();
  const { date, key } = meeting;
  const change = (part: Partial<WorkingMeeting["date"]>) =>
    edit((now) => changeMeeting(now, key, { date: { ...date, ...part } }));
  const spoken = edtfInWords(texts.tag, date.edtf);
  return (
    <div className="space-y-1.5">
      <p>{spoken ? <bdi>{spoken}</bdi> : <span className="text-muted">{say("noDate")}</span>}</p>
      <div className="grid grid-cols-2 gap-2">
        <TextField
          hideLabel
          dir="ltr"
          label={say("dateEdtf")}
          hint="2024-03-05"
          value={date.edtf ?? ""}
          disabled={locked}
          onWritten={(written) => change(dateOfWritten(written, date.basis))}
        />
        <SelectField
          hideLabel
          label={say("datePrecision")}
          value={date.precision}
          disabled={locked}
          options={texts.lists.precision.map((one) => [one, say(`precision_${one}`)])}
          onChosen={(precision) => change({ precision })}
        />
      </div>
      <SelectField
        hideLabel
        label={say("dateBasis")}
        value={date.basis}
        disabled={locked}
        options={texts.lists.basis.map((one) => [one, say(`basis_${one}`)])}
        onChosen={(basis) => change({ basis })}
      />
    </div>
  );
}

function Fact(props: {
  term: string;
  name: string;
  meeting: string;
  trace: WorkingTrace | null;
  changed: boolean;
  children: ReactNode;
  locked: boolean;
}) {
  return (
    <div className="min-w-0">
      <dt className="mb-1 flex items-baseline gap-2 text-muted text-xs">
        {props.term}
        {props.changed ? <MarkBadge mark="changed" /> : null}
      </dt>
      <dd className="space-y-1">
        {props.children}
        {props.trace ? (
          <p className="text-xs">
            <RuleButton name={`meeting ${props.meeting} ${props.name}`} trace={props.trace} />
          </p>
        ) : null}
      </dd>
    </div>
  );
}

/** A name and its country, each in its own direction. */
function Parts({ parts }: { parts: string[] }) {
  return (
    <span>
      {parts.map((part, i) => (
        <span key={part}>
          {i > 0 ? " · " : null}
          <bdi>{part}</bdi>
        </span>
      ))}
    </span>
  );
}

/** An entry that is new to the list: its names, and where it is. */
function Made({ meeting, list }: { meeting: WorkingMeeting; list: "place" | "occasion" }) {
  const { open, locked } = useScreen();
  const { say } = useTexts();
  const choice = meeting[list];
  if (!choice || "known" in choice) return null;
  return (
    <p className="flex flex-wrap items-baseline gap-2 text-xs">
      <span className="rounded border border-warn px-1.5 text-warn">{say("newEntry")}</span>
      {locked ? null : (
        <button
          type="button"
          className="min-h-6 text-accent underline"
          onClick={() => open({ name: "made", list, meeting: meeting.key })}
        >
          {say(list === "place" ? "namesAndCountry" : "namesOfEntry")}
        </button>
      )}
    </p>
  );
}

function Pick(props: { label: string; onClick: () => void; locked: boolean; children: ReactNode }) {
  const { say } = useTexts();
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      {props.children}
      {props.locked ? null : (
        <ActionButton label={props.label} onClick={props.onClick}>
          {say("change")}
        </ActionButton>
      )}
    </p>
  );
}
