"use client";

import type { WorkingMeeting } from "@/lib/review/working-draft";
import { ActionButton } from "./action-button";
import { MarkBadge } from "./mark-badge";
import { MatchPanel } from "./match-panel.client";
import { MeetingFacts } from "./meeting-facts.client";
import { MeetingPeople } from "./meeting-people.client";
import { NameList } from "./name-list";
import { useScreen } from "./review-context.client";
import { mergeMeetings, splitMeeting } from "./state/edit-meeting";
import { choiceNames, draftMeetingName, draftMeetingNames, edtfInWords } from "./state/labels";
import { changedFacts } from "./state/marks";
import { useTexts } from "./texts-context.client";

/** One meeting that the report tells of: which one it is, its facts, who took part. */
export function MeetingCard({ meeting, n }: { meeting: WorkingMeeting; n: number }) {
  const { draft, names } = useScreen();
  const { texts, say } = useTexts();
  const who = draftMeetingNames(names, meeting);
  const statements = draft.statements.filter((one) => one.meeting === meeting.key).length;
  const title = `meeting-${meeting.key}`;
  return (
    <section aria-labelledby={title} data-meeting={meeting.key} className="rounded border border-line bg-raised">
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-line border-b px-4 py-2.5">
        <h3 id={title} className="font-semibold">
          {draft.meetings.length > 1 ? `${say("meetingN", { n })}: ` : ""}
          {who.length ? <NameList locale={texts.locale} names={who} /> : say("nobodyNamed")}
        </h3>
        <p className="text-muted text-sm">{say("statementsHere", { n: statements })}</p>
      </header>
      <div className="space-y-4 px-4 py-3">
        <MatchPanel meeting={meeting} />
        <details className="group">
          <summary className="cursor-pointer text-sm">
            <Summary meeting={meeting} />
          </summary>
          <div className="space-y-4 pt-3">
            <MeetingFacts meeting={meeting} />
            <MeetingPeople meeting={meeting} />
          </div>
        </details>
        <SplitAndMerge meeting={meeting} />
      </div>
    </section>
  );
}

/** The facts in one line; opened, each can be changed. */
function Summary({ meeting }: { meeting: WorkingMeeting }) {
  const { names, origin, draft } = useScreen();
  const { texts, say } = useTexts();
  const { date, place, occasion, channel } = meeting;
  const parts = [
    edtfInWords(texts.tag, date.edtf) ?? say("noDate"),
    say(`channel_${channel}`),
    ...(place ? choiceNames(names, "places", place) : []),
    ...(occasion ? choiceNames(names, "occasions", occasion) : []),
  ];
  return (
    <>
      {parts.map((part, i) => (
        <span key={part}>
          {i > 0 ? " · " : null}
          <bdi>{part}</bdi>
        </span>
      ))}{" "}
      <span className="text-accent underline">{say("factsAndPeople")}</span>{" "}
      {changedFacts(draft, meeting.key, origin).size > 0 ? <MarkBadge mark="changed" /> : null}
    </>
  );
}

function SplitAndMerge({ meeting }: { meeting: WorkingMeeting }) {
  const { draft, edit, state, locked, names } = useScreen();
  const { say } = useTexts();
  const mine = draft.statements.filter((one) => one.meeting === meeting.key);
  const place = mine.findIndex((one) => one.key === state.selected);
  const others = draft.meetings.filter((one) => one !== meeting);
  if (locked || (place <= 0 && others.length === 0)) return null;
  const later = mine.slice(place).map((one) => one.key);
  return (
    <div className="flex flex-wrap gap-1.5 border-line border-t pt-3">
      {place > 0 ? (
        <ActionButton onClick={() => edit((now) => splitMeeting(now, meeting.key, later).draft)}>
          {say("splitHere")}
        </ActionButton>
      ) : null}
      {others.map((other) => (
        <ActionButton key={other.key} onClick={() => edit((now) => mergeMeetings(now, meeting.key, other.key))}>
          {say("mergeWith", { meeting: draftMeetingName(names, other) || say("nobodyNamed") })}
        </ActionButton>
      ))}
    </div>
  );
}
