"use client";

import { AlignedList } from "./aligned-list.client";
import { HistoryList } from "./history-list.client";
import { MeetingCard } from "./meeting-card.client";
import { ProblemList } from "./problem-list.client";
import { useScreen } from "./review-context.client";
import { StatementList } from "./statement-list.client";
import { useTexts } from "./texts-context.client";

/** What was read in the report: its meetings, its statements, and who decided what. */
export function DraftSide({ shown }: { shown: boolean }) {
  const { draft, view, state } = useScreen();
  const { say } = useTexts();
  return (
    <section
      aria-labelledby="draft-title"
      className={`min-w-0 space-y-5 pb-16 lg:block lg:overflow-y-auto lg:px-1 ${shown ? "" : "max-lg:hidden"}`}
    >
      <div>
        <h2 id="draft-title" className="sr-only">
          {say("draftTab")}
        </h2>
        {view.report.state === "awaiting" ? <p className="text-muted text-sm">{say("machineRead")}</p> : null}
      </div>
      <ProblemList />
      <div id="meetings" className="space-y-4">
        {draft.meetings.map((meeting, i) => (
          <MeetingCard key={meeting.key} meeting={meeting} n={i + 1} />
        ))}
      </div>
      <div>
        <h2 className="mb-2 font-semibold">{say("statements")}</h2>
        <StatementList />
      </div>
      {state.joined
        .filter((one) => draft.meetings.some(({ key, target }) => key === one.key && target.kind === "known"))
        .map((one) => (
          <AlignedList key={one.key} joined={one} />
        ))}
      <HistoryList />
    </section>
  );
}
