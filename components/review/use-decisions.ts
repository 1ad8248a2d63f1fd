"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { DraftProblem } from "@/lib/review/check-draft";
import type { ReviewBase, WorkingDraft } from "@/lib/review/working-draft";
import { dropKept } from "./kept-draft";
import type { useAutosave } from "./use-autosave";

/** How a decision on the whole report went. */
export type Outcome = "done" | "problems" | "conflict" | "signed-out" | "failed";

interface Asked {
  report: string;
  /** The address of the report that comes after this one; of the queue where none does. */
  next: string;
  saving: ReturnType<typeof useAutosave>;
  onProblems: (problems: DraftProblem[]) => void;
}

/** Accepts, rejects and reopens a report, and takes it out of a meeting. While one decision is on its way another cannot begin. */
export function useDecisions({ report, next, saving, onProblems }: Asked) {
  const router = useRouter();
  const [deciding, setDeciding] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function decide(
    what: "accept" | "reject" | "reopen" | "detach",
    body: (base: ReviewBase) => unknown,
    leave: boolean,
  ) {
    if (deciding) return;
    setDeciding(true);
    setOutcome(null);
    await saving.settle();
    saving.latest.current.deciding = true;
    const result = await post(report, what, body(saving.latest.current.base));
    if (typeof result !== "string") onProblems(result.problems);
    setOutcome(typeof result === "string" ? result : "problems");
    setDeciding(false);
    if (result !== "done") {
      saving.latest.current.deciding = false;
      void saving.settle();
      return;
    }
    // What this screen holds has been taken over, or no longer counts: nothing of it is saved any more.
    dropKept(report);
    if (leave) router.push(next);
    else router.refresh();
  }

  return {
    deciding,
    outcome,
    accept: (draft: WorkingDraft, leave: boolean) => decide("accept", (base) => ({ base, draft }), leave),
    reject: (reason: string) => decide("reject", (base) => ({ base, reason: reason || null }), true),
    reopen: (reason: string) => decide("reopen", () => ({ reason }), false),
    detach: (meeting: string, reason: string) => decide("detach", () => ({ meeting, reason }), false),
  };
}

async function post(report: string, what: string, body: unknown): Promise<Outcome | { problems: DraftProblem[] }> {
  try {
    const answer = await fetch(`/api/v1/reviews/${encodeURIComponent(report)}/${what}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (answer.ok) return "done";
    if (answer.status === 409) return "conflict";
    if (answer.status === 401 || answer.status === 403) return "signed-out";
    const problem = (await answer.json()) as { problems?: DraftProblem[] };
    return problem.problems ? { problems: problem.problems } : "failed";
  } catch {
    return "failed";
  }
}
