"use client";

import { isNewVersion } from "@/lib/review/is-new-version";
import { tellsOfNone } from "@/lib/review/not-held";
import { ActionButton } from "./action-button";
import { NameList } from "./name-list";
import { useScreen } from "./review-context.client";
import type { QueuePlace } from "./review-screen.client";
import { SaveNote } from "./save-note.client";
import { choiceNames, knownMeetingNames } from "./state/labels";
import { progressOf } from "./state/marks";
import { useTexts } from "./texts-context.client";

interface Props {
  place: QueuePlace;
  deciding: boolean;
  onAcceptAll: () => void;
  onAccept: () => void;
  onAcceptNext: () => void;
  onRejectNoMeeting: () => void;
}

/** Which report it is, how far its review has come, and the decisions about the whole of it. */
export function TopBar(props: Props) {
  const { view, locked, direction } = useScreen();
  const { say } = useTexts();
  const { report } = view;
  return (
    <div className="mx-auto w-full max-w-[100rem] px-4 pt-3 pb-3 sm:px-6">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
        <a href={props.place.queue} className="text-accent underline">
          {say("toQueue")}
        </a>
        {props.place.position !== null ? (
          <span className="text-muted">{say("placeInQueue", { n: props.place.position, all: props.place.open })}</span>
        ) : null}
        <StateBadge />
        {isNewVersion(view) ? (
          <span className="rounded border border-warn px-1.5 text-warn text-xs">{say("newVersionOfAccepted")}</span>
        ) : null}
        <SaveNote />
      </div>
      <h1 className="mt-1 font-semibold text-xl">
        <bdi lang={report.title ? report.language : undefined} dir={report.title ? direction : undefined}>
          {report.title ?? say("untitled")}
        </bdi>
      </h1>
      <Particulars />
      <div className="mt-2 flex flex-wrap items-center gap-1.5">{locked ? <Settled /> : <Decisions {...props} />}</div>
    </div>
  );
}

function StateBadge() {
  const { view } = useScreen();
  const { say } = useTexts();
  const tone = {
    awaiting: "border-warn text-warn",
    accepted: "border-accent bg-accent-soft text-accent",
    rejected: "border-line text-muted",
  };
  const { state } = view.report;
  return <span className={`rounded border px-1.5 text-xs ${tone[state]}`}>{say(`state_${state}`)}</span>;
}

function Particulars() {
  const { view, draft, open, locked, names } = useScreen();
  const { texts, say } = useTexts();
  const { report } = view;
  const { agency } = draft.report;
  const language = new Intl.DisplayNames(texts.locale, { type: "language" }).of(report.language);
  return (
    <p className="mt-0.5 flex flex-wrap items-baseline gap-x-3 text-muted text-sm">
      <bdi>{agency ? choiceNames(names, "agencies", agency)[0] : say("noAgency")}</bdi>
      {locked ? null : (
        <button type="button" className="text-accent underline" onClick={() => open({ name: "agency" })}>
          {say("changeAgency")}
        </button>
      )}
      <span>{language}</span>
      {report.fileName ? <bdi dir="auto">{report.fileName}</bdi> : null}
      {report.address && /^https?:/.test(report.address) ? (
        <a href={report.address} rel="noreferrer noopener" target="_blank" className="max-w-64 truncate underline">
          <bdi dir="ltr">{report.address}</bdi>
        </a>
      ) : null}
      {report.versions > 1 ? <span>{say("versionOf", { n: report.version, all: report.versions })}</span> : null}
    </p>
  );
}

function Decisions(props: Props) {
  const { draft, state, dispatch, open } = useScreen();
  const { say } = useTexts();
  return (
    <>
      {tellsOfNone(draft) ? <NoMeeting {...props} /> : <Acceptance {...props} />}
      <ActionButton shortcut="X" tone="warn" disabled={props.deciding} onClick={() => open({ name: "rejectReport" })}>
        {say(tellsOfNone(draft) ? "rejectOtherwise" : "rejectReport")}
      </ActionButton>
      <ActionButton shortcut="u" disabled={state.history.past.length === 0} onClick={() => dispatch({ type: "undo" })}>
        {say("undo")}
      </ActionButton>
      <ActionButton
        shortcut="U"
        disabled={state.history.future.length === 0}
        onClick={() => dispatch({ type: "redo" })}
      >
        {say("redo")}
      </ActionButton>
      <ActionButton shortcut="?" onClick={() => open({ name: "help" })}>
        {say("help")}
      </ActionButton>
    </>
  );
}

/** A text that tells of no meeting that was held: it is rejected as such, or a person says below that there was one. */
function NoMeeting({ deciding, onRejectNoMeeting }: Props) {
  const { say } = useTexts();
  return (
    <ActionButton tone="main" shortcut="g" disabled={deciding} onClick={onRejectNoMeeting}>
      {say("rejectNoMeeting")}
    </ActionButton>
  );
}

function Acceptance({ deciding, onAcceptAll, onAccept, onAcceptNext }: Props) {
  const { draft } = useScreen();
  const { say } = useTexts();
  const { decided, all } = progressOf(draft);
  return (
    <>
      <span className="me-2 text-sm" data-progress={`${decided}/${all}`}>
        {say("progress", { n: decided, all })}
      </span>
      <ActionButton tone="main" shortcut="g" disabled={deciding} onClick={onAcceptNext}>
        {say("acceptAllNext")}
      </ActionButton>
      <ActionButton disabled={deciding} onClick={onAccept}>
        {say("acceptReport")}
      </ActionButton>
      <ActionButton shortcut="A" disabled={deciding} onClick={onAcceptAll}>
        {say("acceptAll")}
      </ActionButton>
    </>
  );
}

/** An accepted or rejected report: what became of it, and the way to open it again. */
function Settled() {
  const { view, open, names } = useScreen();
  const { texts, say } = useTexts();
  return (
    <>
      {view.meetings.map((meeting) => (
        <span key={meeting.id} className="inline-flex flex-wrap items-center gap-1.5">
          <a
            href={`/${texts.locale}/meetings/${meeting.id}/${meeting.slug}`}
            className="rounded border border-line bg-raised px-2.5 py-1 text-accent text-sm underline"
          >
            {say("toMeeting")}: <NameList locale={texts.locale} names={knownMeetingNames(names, meeting)} />
          </a>
          <ActionButton onClick={() => open({ name: "detach", meeting: meeting.id })}>{say("detach")}</ActionButton>
        </span>
      ))}
      <ActionButton onClick={() => open({ name: "reopen" })}>{say("reopen")}</ActionButton>
      <ActionButton shortcut="?" onClick={() => open({ name: "help" })}>
        {say("help")}
      </ActionButton>
    </>
  );
}
