"use client";

import type { DraftProblem } from "@/lib/review/check-draft";
import { tellsOfNone } from "@/lib/review/not-held";
import { useScreen } from "./review-context.client";
import type { TextKey } from "./review-texts";
import { draftMeetingName, personName } from "./state/labels";
import { useTexts } from "./texts-context.client";

const MOST = 6;

/** What stands between the draft and its acceptance; each line leads to the place where it is put right. */
export function ProblemList() {
  const { state, draft, dispatch, names, locked } = useScreen();
  const { say } = useTexts();
  // Statements that nobody has decided on yet are the work itself, and are counted above.
  const problems = state.problems.filter((one) => one.code !== "statement-undecided");
  // What tells of no meeting is said above all, with what can be done about it.
  if (locked || problems.length === 0 || tellsOfNone(draft)) return null;
  const about = ({ key }: DraftProblem): string => {
    const n = draft.statements.findIndex((one) => one.key === key) + 1;
    if (n > 0) return say("statementN", { n });
    const meeting = draft.meetings.find((one) => one.key === key);
    if (meeting) return draftMeetingName(names, meeting);
    return draft.people.some((one) => one.key === key) ? personName(names, key) : "";
  };
  const go = ({ key }: DraftProblem) => {
    if (draft.statements.some((one) => one.key === key)) return dispatch({ type: "select", key });
    const place = document.querySelector(`[data-match="${key}"]`) ?? document.getElementById("meetings");
    place?.scrollIntoView({ block: "nearest" });
    place?.querySelector("button")?.focus({ preventScroll: true });
  };
  return (
    <section aria-label={say("problems")} className="rounded border border-warn bg-raised px-4 py-2.5 text-sm">
      <p className="font-semibold text-warn">{say("problemsCount", { n: problems.length })}</p>
      <ul>
        {problems.slice(0, MOST).map((problem) => (
          <li key={`${problem.code} ${problem.key}`}>
            <button
              type="button"
              onClick={() => go(problem)}
              className="text-start underline decoration-line hover:decoration-current"
            >
              {about(problem) ? (
                <>
                  <bdi>{about(problem)}</bdi>
                  {": "}
                </>
              ) : null}
              {say(`problem_${problem.code.replaceAll("-", "_")}` as TextKey)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
