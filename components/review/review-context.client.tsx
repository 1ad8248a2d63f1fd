"use client";

import { createContext, type Dispatch, use, useMemo } from "react";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { Direction } from "@/lib/i18n/reader";
import type { KnownPerson, ReviewView } from "@/lib/review/review-view";
import type { WorkingDraft, WorkingStatement } from "@/lib/review/working-draft";
import type { NameSource } from "./state/labels";
import type { ReviewAction, ReviewState } from "./state/review-state";
import type { Stretch } from "./state/words";

/** A dialog of the screen, and what it is about. */
export type Opened =
  | { name: "speaker"; key: string }
  | { name: "topics"; key: string }
  | { name: "kind"; key: string }
  | { name: "attribution"; key: string }
  | { name: "statementMeeting"; key: string }
  | { name: "wording"; key: string }
  | { name: "findMeeting"; meeting: string }
  | { name: "pointsTo"; reference: string }
  | { name: "linkPerson"; person: string }
  | { name: "personParty"; person: string }
  | { name: "addPerson"; meeting: string }
  | { name: "place"; meeting: string }
  | { name: "occasion"; meeting: string }
  | { name: "agency" }
  | { name: "made"; list: "place" | "occasion"; meeting: string }
  | { name: "madeAgency" }
  | { name: "rejectReport" }
  | { name: "reopen" }
  | { name: "detach"; meeting: string }
  | { name: "help" };

/** What every part of the review screen works from. */
export interface ReviewScreen {
  view: ReviewView;
  /** In which direction the report is written. */
  direction: Direction;
  /** The draft as the machine read it, in the words of the record; null when it is not known. */
  origin: WorkingDraft | null;
  /** Known people whom the draft named at first, and those that were looked up since. */
  people: readonly KnownPerson[];
  learn: (people: KnownPerson[]) => void;
  /** Known meetings that were looked up since. */
  found: readonly MeetingSummary[];
  learnMeetings: (meetings: MeetingSummary[]) => void;
  state: ReviewState;
  draft: WorkingDraft;
  dispatch: Dispatch<ReviewAction>;
  edit: (edit: (draft: WorkingDraft) => WorkingDraft) => void;
  open: (dialog: Opened | null) => void;
  words: readonly Stretch[];
  /** True where the draft can be looked at but not changed. */
  locked: boolean;
  names: NameSource;
}

const Screen = createContext<ReviewScreen | null>(null);
export const ScreenProvider = Screen;

/** The screen that a part stands in. */
export function useScreen(): ReviewScreen {
  const screen = use(Screen);
  if (!screen) throw new Error("No review screen");
  return screen;
}

/** The statement in hand. */
export function useSelected(): WorkingStatement | null {
  const { draft, state } = useScreen();
  return useMemo(
    () => draft.statements.find((one) => one.key === state.selected) ?? null,
    [draft.statements, state.selected],
  );
}
