"use client";

import { useCallback, useMemo, useReducer, useState } from "react";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { Direction } from "@/lib/i18n/reader";
import type { DraftProblem } from "@/lib/review/check-draft";
import { tellsOfNone } from "@/lib/review/not-held";
import type { KnownPerson, ReviewView } from "@/lib/review/review-view";
import type { WorkingDraft } from "@/lib/review/working-draft";
import { HelpDialog, ReasonDialog } from "./dialogs.client";
import { DraftSide } from "./draft-side.client";
import { KeptNotice } from "./kept-notice.client";
import { Pickers } from "./pickers.client";
import { type Opened, type ReviewScreen as Screen, ScreenProvider } from "./review-context.client";
import type { ReviewTexts } from "./review-texts";
import { Obstacle } from "./save-note.client";
import { SideTabs } from "./side-tabs.client";
import { acceptOpen } from "./state/edit-statement";
import { openReview, reviewReducer } from "./state/review-state";
import { wordsOf } from "./state/words";
import { TextSide } from "./text-side.client";
import { TextsProvider, useTexts } from "./texts-context.client";
import { TopBar } from "./top-bar.client";
import { useAutosave } from "./use-autosave";
import { useCommands } from "./use-commands";
import { useDecisions } from "./use-decisions";

/** Where a report stands in the queue. */
export interface QueuePlace {
  position: number | null;
  open: number;
  /** Address of the next report that is open; of the queue where there is none. */
  next: string;
  queue: string;
}

export interface ReviewScreenProps {
  view: ReviewView;
  /** Told by the server: what knows the directions of languages also brings all messages along. */
  direction: Direction;
  origin: WorkingDraft | null;
  texts: ReviewTexts;
  place: QueuePlace;
  /** The text of the version before, where the report has changed. */
  older: string | null;
}

/** The review of one report: its text on one side, what was read in it on the other. */
export function ReviewScreen(props: ReviewScreenProps) {
  return (
    <TextsProvider texts={props.texts}>
      <Review {...props} />
    </TextsProvider>
  );
}

function Review({ view, direction, origin, place, older }: ReviewScreenProps) {
  const { say } = useTexts();
  const { problems, joined, base } = view;
  const [state, dispatch] = useReducer(reviewReducer, view, (v) => openReview(v.draft, { base, problems, joined }));
  const [opened, open] = useState<Opened | null>(null);
  const [side, show] = useState<"text" | "draft">("draft");
  const screen = useReviewScreen({ view, direction, origin, state, dispatch, open });
  const { locked, draft } = screen;
  const saving = useAutosave(view.report.id, state, dispatch, locked);
  const onProblems = (found: DraftProblem[]) => dispatch({ type: "problems", problems: found });
  const decisions = useDecisions({ report: view.report.id, next: place.next, saving, onProblems });
  const acceptReport = (leave: boolean) => {
    const whole = acceptOpen(draft);
    screen.edit(() => whole);
    void decisions.accept(whole, leave);
  };
  const acceptAll = () => screen.edit(acceptOpen);
  // Nobody makes a meeting of a text that tells of none by accepting all that is open.
  const rejectNoMeeting = () => void decisions.reject(say("reasonNoMeeting"));
  const acceptAllNext = () => (tellsOfNone(draft) ? rejectNoMeeting() : acceptReport(true));
  useCommands({ screen, show, acceptAll, acceptAllNext });

  return (
    <ScreenProvider value={screen}>
      <TopBar
        place={place}
        deciding={decisions.deciding}
        onAcceptAll={acceptAll}
        onAccept={() => acceptReport(false)}
        onAcceptNext={() => acceptReport(true)}
        onRejectNoMeeting={rejectNoMeeting}
      />
      <div className="mx-auto w-full max-w-[100rem] space-y-2 px-4 sm:px-6">
        <Obstacle outcome={decisions.outcome} />
        <KeptNotice />
        <SideTabs side={side} onSide={show} />
      </div>
      <div className="mx-auto grid min-h-0 w-full max-w-[100rem] flex-1 gap-x-6 px-4 pt-3 sm:px-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
        <TextSide shown={side === "text"} older={older} />
        <DraftSide shown={side === "draft"} />
      </div>
      <Pickers opened={opened} onClose={() => open(null)} />
      {opened?.name === "help" ? <HelpDialog onClose={() => open(null)} /> : null}
      {opened?.name === "rejectReport" ? (
        <ReasonDialog
          optional
          title={say("rejectReport")}
          action={say("rejectNow")}
          onReason={(reason) => void decisions.reject(reason)}
          onClose={() => open(null)}
        />
      ) : null}
      {opened?.name === "detach" ? (
        <ReasonDialog
          optional={false}
          title={say("detach")}
          action={say("detachNow")}
          onReason={(reason) => void decisions.detach(opened.meeting, reason)}
          onClose={() => open(null)}
        />
      ) : null}
      {opened?.name === "reopen" ? (
        <ReasonDialog
          optional={false}
          title={say("reopen")}
          action={say("reopenNow")}
          onReason={(reason) => void decisions.reopen(reason)}
          onClose={() => open(null)}
        />
      ) : null}
    </ScreenProvider>
  );
}

type Parts = Pick<Screen, "view" | "direction" | "origin" | "state" | "dispatch" | "open">;

function useReviewScreen({ view, direction, origin, state, dispatch, open }: Parts): Screen {
  const { texts } = useTexts();
  const [learned, setLearned] = useState<readonly KnownPerson[]>(view.people);
  const [found, setFound] = useState<readonly MeetingSummary[]>([]);
  const { text, report, lists } = view;
  // Nothing that is drawn needs the words: the server is spared looking for them.
  const words = useMemo(
    () => (typeof window === "undefined" ? [] : wordsOf(text, report.language)),
    [text, report.language],
  );
  const draft = state.history.now;
  const locked = report.state !== "awaiting";
  const edit = useCallback(
    (change: (draft: WorkingDraft) => WorkingDraft) => {
      if (!locked) dispatch({ type: "edit", edit: change });
    },
    [dispatch, locked],
  );
  const learn = useCallback((people: KnownPerson[]) => {
    setLearned((before) => [...before, ...people.filter((one) => !before.some((old) => old.id === one.id))]);
  }, []);
  const learnMeetings = useCallback((meetings: MeetingSummary[]) => {
    setFound((before) => [...before, ...meetings.filter((one) => !before.some((old) => old.id === one.id))]);
  }, []);
  const names = useMemo(
    () => ({ locale: texts.locale, lists, people: learned, draft }),
    [texts.locale, lists, learned, draft],
  );
  const known = { people: learned, learn, found, learnMeetings };
  const screen = { view, direction, origin, ...known, state, draft, dispatch, edit, open, words, locked, names };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new screen only when one of its fields is new
  return useMemo(() => screen, Object.values(screen));
}
