"use client";

import { isRead } from "@/lib/extraction/report-language";
import { tellsOfNone } from "@/lib/review/not-held";
import { statementsCutTo } from "@/lib/review/within-limits";
import { AlignedList } from "./aligned-list.client";
import { HistoryList } from "./history-list.client";
import { MeetingCard } from "./meeting-card.client";
import { ProblemList } from "./problem-list.client";
import { ReferenceList } from "./reference-list.client";
import { useScreen } from "./review-context.client";
import { notHeldText } from "./state/not-held-text";
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
        {view.report.state === "awaiting" ? (
          <p className="text-muted text-sm">{say(isRead(view.machine.language) ? "machineRead" : "languageNotRead")}</p>
        ) : null}
        <CutShort />
      </div>
      {tellsOfNone(draft) ? <NothingHeld /> : null}
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
      <ReferenceList />
      {state.joined
        .filter((one) => draft.meetings.some(({ key, target }) => key === one.key && target.kind === "known"))
        .map((one) => (
          <AlignedList key={one.key} joined={one} />
        ))}
      <HistoryList />
    </section>
  );
}

/** Says that a draft does not hold all that was read, where it does not. */
function CutShort() {
  const { view } = useScreen();
  const { say } = useTexts();
  const most = statementsCutTo(view.machine);
  if (most === null) return null;
  return <p className="mt-1 text-sm text-warn">{say("cutShort", { all: view.machine.statements.length, most })}</p>;
}

/** Says plainly that the text tells of no meeting that was held. */
function NothingHeld() {
  const { draft, locked } = useScreen();
  const { say } = useTexts();
  const [first] = draft.meetings;
  return (
    <section
      aria-label={say("nothingHeld")}
      data-not-held=""
      className="rounded border border-warn bg-raised px-4 py-3"
    >
      <p className="font-semibold text-warn">{say("nothingHeld")}</p>
      <p className="mt-1 text-sm">
        {first ? say(notHeldText(first)) : null} {locked ? null : say("nothingHeldHint")}
      </p>
    </section>
  );
}
