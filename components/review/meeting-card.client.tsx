"use client";

import type { WorkingMeeting } from "@/lib/review/working-draft";
import { ActionButton } from "./action-button";
import { MatchPanel } from "./match-panel.client";
import { MeetingFacts } from "./meeting-facts.client";
import { MeetingPeople } from "./meeting-people.client";
import { useScreen } from "./review-context.client";
import { mergeMeetings, splitMeeting } from "./state/edit-meeting";
import { draftMeetingName } from "./state/labels";
import { useTexts } from "./texts-context.client";

/** One meeting that the report tells of: which one it is, its facts, who took part. */
export function MeetingCard({ meeting, n }: { meeting: WorkingMeeting; n: number }) {
  const { draft, names } = useScreen();
  const { say } = useTexts();
  const statements = draft.statements.filter((one) => one.meeting === meeting.key).length;
  const title = `meeting-${meeting.key}`;
  return (
    <section aria-labelledby={title} data-meeting={meeting.key} className="rounded border border-line bg-raised">
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-line border-b px-4 py-2.5">
        <h3 id={title} className="font-semibold">
          {draft.meetings.length > 1 ? `${say("meetingN", { n })}: ` : ""}
          <bdi>{draftMeetingName(names, meeting) || say("nobodyNamed")}</bdi>
        </h3>
        <p className="text-muted text-sm">{say("statementsHere", { n: statements })}</p>
      </header>
      <div className="space-y-4 px-4 py-3">
        <MatchPanel meeting={meeting} />
        <MeetingFacts meeting={meeting} />
        <MeetingPeople meeting={meeting} />
        <SplitAndMerge meeting={meeting} />
      </div>
    </section>
  );
}

function SplitAndMerge({ meeting }: { meeting: WorkingMeeting }) {
  const { draft, edit, state, locked, names } = useScreen();
  const { say } = useTexts();
  const mine = draft.statements.filter((one) => one.meeting === meeting.key);
  const place = mine.findIndex((one) => one.key === state.selected);
  const others = draft.meetings.filter((one) => one !== meeting);
  if (locked || (mine.length < 2 && others.length === 0)) return null;
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
