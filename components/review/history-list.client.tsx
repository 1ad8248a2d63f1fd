"use client";

import { useEffect, useState } from "react";
import { stepOf } from "@/lib/review/rule/rule-name";
import { useScreen } from "./review-context.client";
import { momentInWords } from "./state/labels";
import { useTexts } from "./texts-context.client";

/** Who decided what and when, newest first; the machine's reading stands at the beginning. */
export function HistoryList() {
  const { view } = useScreen();
  const { texts, say } = useTexts();
  // Times are told in the reader's own zone, which the server does not know.
  const [here, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const when = (iso: string) => (here ? momentInWords(texts.tag, iso) : iso.slice(0, 10));
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title" className="mb-2 font-semibold">
        {say("history")}
      </h2>
      <ol className="space-y-1.5 text-sm">
        {view.history.map((step) => (
          <li key={`${step.extraction} ${step.number}`}>
            {say(`step_${stepOf(step.decision, step.reviewer)}`, { who: step.reviewer })}{" "}
            <time dateTime={step.decidedAt} className="text-muted">
              <bdi>{when(step.decidedAt)}</bdi>
            </time>
            {step.reason ? (
              <p className="text-muted">
                <bdi dir="auto">{step.reason}</bdi>
              </p>
            ) : null}
          </li>
        ))}
        <li>
          {view.report.takenInBy ? say("takenInBy", { who: view.report.takenInBy }) : say("takenIn")}{" "}
          <time dateTime={view.report.createdAt} className="text-muted">
            <bdi>{when(view.report.createdAt)}</bdi>
          </time>
          {" · "}
          <span className="text-muted">
            {say("readByRules")}{" "}
            <bdi dir="ltr">
              <code className="text-xs">{view.machine.extractor}</code>
            </bdi>
          </span>
        </li>
      </ol>
    </section>
  );
}
