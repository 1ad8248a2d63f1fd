"use client";

import { type Dispatch, useCallback, useEffect, useRef } from "react";
import type { SavedDraft } from "@/lib/review/review-view";
import type { ReviewBase, WorkingDraft } from "@/lib/review/working-draft";
import { dropKept, keepUnsaved } from "./kept-draft";
import { isUnsaved, type ReviewAction, type ReviewState } from "./state/review-state";

const PAUSE = 800;
const RETRY = 5_000;

/**
 * Saves the draft a moment after each change, one request at a time, each from the state that the last one left. Until the
 * server has it, the browser keeps a copy; leaving the page then asks first.
 * @returns `settle`, which saves at once: true when nothing is left unsaved; `latest`, what the server would be sent now.
 */
export function useAutosave(report: string, state: ReviewState, dispatch: Dispatch<ReviewAction>, locked: boolean) {
  const latest = useRef({
    draft: state.history.now,
    stored: state.stored,
    base: state.base,
    stopped: false,
    /** While the whole report is being decided on, the decision carries the draft. */
    deciding: false,
  });
  latest.current.draft = state.history.now;
  latest.current.stopped = locked || state.status === "conflict" || state.status === "refused";
  const running = useRef<Promise<void> | null>(null);

  const settle = useCallback(async (): Promise<boolean> => {
    for (;;) {
      while (running.current) await running.current;
      const { draft, stored, base, stopped, deciding } = latest.current;
      if (draft === stored) return true;
      if (stopped || deciding) return false;
      dispatch({ type: "saving" });
      let saved = false;
      running.current = send(report, base, draft).then((answer) => {
        running.current = null;
        if (typeof answer === "string") return dispatch({ type: "notSaved", status: answer });
        saved = true;
        latest.current.base = answer.base;
        latest.current.stored = draft;
        dispatch({ type: "saved", draft, answer });
      });
      await running.current;
      if (!saved) return false;
    }
  }, [report, dispatch]);

  const { now } = state.history;
  const unsaved = isUnsaved(state) && !locked;
  useEffect(() => {
    if (!unsaved || state.status === "saving") return;
    keepUnsaved(report, { base: latest.current.base, draft: now });
    const retry = state.status === "failed" || state.status === "signed-out";
    const wait = retry ? RETRY : choosesMeeting(latest.current.stored, now) ? 0 : PAUSE;
    const timer = setTimeout(() => void settle(), wait);
    return () => clearTimeout(timer);
  }, [now, unsaved, state.status, settle, report]);

  useEffect(() => {
    if (!unsaved) return dropKept(report);
    const ask = (event: BeforeUnloadEvent) => {
      // What cannot be saved any more is no reason to hold somebody back who was told so.
      if (latest.current.deciding || latest.current.stopped) return;
      void settle();
      event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved, settle, report]);

  // A soft navigation ends the screen but not the page: what is unsaved is sent on the way.
  useEffect(() => () => void settle(), [settle]);

  return { settle, latest };
}

/** Whether another meeting on record was chosen: the server is asked at once how the statements compare. */
function choosesMeeting(stored: WorkingDraft, now: WorkingDraft): boolean {
  const before = new Map(stored.meetings.map(({ key, target }) => [key, target]));
  return now.meetings.some(({ key, target }) => {
    const old = before.get(key);
    return target.kind === "known" && !(old?.kind === "known" && old.meeting === target.meeting);
  });
}

type Failure = "failed" | "conflict" | "signed-out" | "refused";
const FAILURES: Record<number, Failure> = { 401: "signed-out", 403: "signed-out", 409: "conflict", 422: "refused" };

async function send(report: string, base: ReviewBase, draft: WorkingDraft): Promise<SavedDraft | Failure> {
  try {
    const answer = await fetch(`/api/v1/reviews/${encodeURIComponent(report)}`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ base, draft }),
    });
    return answer.ok ? ((await answer.json()) as SavedDraft) : (FAILURES[answer.status] ?? "failed");
  } catch {
    return "failed";
  }
}
