"use client";

import type { ReactNode } from "react";
import type { WorkingStatement } from "@/lib/review/working-draft";
import { ActionButton } from "./action-button";
import { useScreen } from "./review-context.client";
import { RuleNotes } from "./rule-notes.client";
import { decide, moveStatementEdge, placeStatement, removeStatement } from "./state/edit-statement";
import { draftMeetingName } from "./state/labels";
import { useTexts } from "./texts-context.client";

/** All that can be done to the statement in hand; every button has its key. */
export function StatementTools({ statement }: { statement: WorkingStatement }) {
  const { edit, open, state, draft, locked, names, words } = useScreen();
  const { say } = useTexts();
  const { key, decision } = statement;
  if (locked) return <RuleNotes statement={statement} />;
  const toggle = (wanted: "accepted" | "rejected") =>
    edit((now) => decide(now, [key], decision === wanted ? "open" : wanted));
  const move = (edge: "start" | "end", by: 1 | -1) => edit((now) => moveStatementEdge(now, key, edge, by, words));
  const meeting = draft.meetings.find((one) => one.key === statement.meeting);
  return (
    <div className="mt-3 space-y-2 border-line border-t pt-2.5">
      <Row>
        <ActionButton tone="main" shortcut="a" onClick={() => toggle("accepted")}>
          {say(decision === "accepted" ? "unaccept" : "accept")}
        </ActionButton>
        <ActionButton shortcut="x" onClick={() => toggle("rejected")}>
          {say(decision === "rejected" ? "takeBackIn" : "leaveOut")}
        </ActionButton>
        <ActionButton shortcut="s" onClick={() => open({ name: "speaker", key })}>
          {say("changeSpeaker")}
        </ActionButton>
        <ActionButton shortcut="t" onClick={() => open({ name: "topics", key })}>
          {say("changeTopics")}
        </ActionButton>
        <ActionButton shortcut="e" onClick={() => open({ name: "kind", key })}>
          {say("changeKind")}
        </ActionButton>
        <ActionButton shortcut="q" onClick={() => open({ name: "attribution", key })}>
          {say("changeAttribution")}
        </ActionButton>
        <ActionButton shortcut="l" onClick={() => open({ name: "wording", key })}>
          {say("changeWording")}
        </ActionButton>
        <ActionButton shortcut="i" onClick={() => open({ name: "statementMeeting", key })}>
          {draft.meetings.length > 1 && meeting
            ? say("inMeeting", { meeting: draftMeetingName(names, meeting) })
            : say("changeMeeting")}
        </ActionButton>
      </Row>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div role="group" aria-label={say("span")} className="flex flex-wrap items-baseline gap-1.5">
        <span className="text-muted text-xs">{say("spanStart")}</span>
        <ActionButton shortcut="{" label={say("startBack")} onClick={() => move("start", -1)}>
          +
        </ActionButton>
        <ActionButton shortcut="}" label={say("startOn")} onClick={() => move("start", 1)}>
          −
        </ActionButton>
        <span className="ms-2 text-muted text-xs">{say("spanEnd")}</span>
        <ActionButton shortcut="[" label={say("endBack")} onClick={() => move("end", -1)}>
          −
        </ActionButton>
        <ActionButton shortcut="]" label={say("endOn")} onClick={() => move("end", 1)}>
          +
        </ActionButton>
        <ActionButton
          shortcut="b"
          disabled={!state.chosen}
          onClick={() => state.chosen && edit((now) => (state.chosen ? placeStatement(now, key, state.chosen) : now))}
        >
          {say("useChosen")}
        </ActionButton>
        {statement.traces.clause ? null : (
          <ActionButton tone="warn" shortcut="Delete" onClick={() => edit((now) => removeStatement(now, key))}>
            {say("remove")}
          </ActionButton>
        )}
      </div>
      <RuleNotes statement={statement} />
    </div>
  );
}

function Row({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap gap-1.5">{children}</div>;
}
