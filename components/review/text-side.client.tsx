"use client";

import { useMemo, useState } from "react";
import { difference } from "@/lib/reports/difference";
import { ActionButton } from "./action-button";
import { ReportText } from "./report-text.client";
import { useScreen } from "./review-context.client";
import { addReference } from "./state/edit-reference";
import { addStatement } from "./state/edit-statement";
import { useTexts } from "./texts-context.client";

/** The report's text, and what changed in it since the version before. */
export function TextSide({ shown, older }: { shown: boolean; older: string | null }) {
  const { say } = useTexts();
  return (
    <section
      aria-labelledby="text-title"
      className={`min-w-0 lg:block lg:overflow-y-auto lg:border-line lg:border-e lg:pe-6 ${shown ? "" : "max-lg:hidden"}`}
    >
      <h2 id="text-title" className="sr-only">
        {say("textTab")}
      </h2>
      <ChosenWords />
      <ReportText />
      <p id="text-help" className="pb-3 text-muted text-xs">
        {say("textHelp")}
      </p>
      {older === null ? null : <Difference older={older} />}
    </section>
  );
}

/** What can be done with the words that were chosen. */
function ChosenWords() {
  const { view, state, draft, dispatch, edit, locked } = useScreen();
  const { say } = useTexts();
  const { chosen } = state;
  const make = () => {
    if (!chosen) return;
    const added = addStatement(draft, chosen);
    edit(() => added.draft);
    dispatch({ type: "select", key: added.key });
    dispatch({ type: "choose", stretch: null });
  };
  const point = () => {
    if (!chosen) return;
    edit((now) => addReference(now, chosen, view.text.slice(chosen.start, chosen.end)).draft);
    dispatch({ type: "choose", stretch: null });
  };
  return (
    <div
      className={
        chosen && !locked
          ? "sticky top-0 z-10 mb-2 flex flex-wrap items-baseline gap-2 rounded border border-line bg-raised px-3 py-1.5 text-sm shadow"
          : "sr-only"
      }
    >
      <output className="line-clamp-1 min-w-0 flex-1">
        {chosen ? (
          <>
            {say("chosenWords")} <SourceInline text={view.text.slice(chosen.start, chosen.end)} />
          </>
        ) : null}
      </output>
      {chosen && !locked ? (
        <>
          <ActionButton shortcut="n" onClick={make}>
            {say("newStatement")}
          </ActionButton>
          <ActionButton shortcut="p" onClick={point}>
            {say("newReference")}
          </ActionButton>
        </>
      ) : null}
    </div>
  );
}

function SourceInline({ text }: { text: string }) {
  const { view, direction } = useScreen();
  const short = text.length > 80 ? `${text.slice(0, 40)} … ${text.slice(-30)}` : text;
  return (
    <bdi lang={view.report.language} dir={direction}>
      {short}
    </bdi>
  );
}

function Difference({ older }: { older: string }) {
  const { view, direction } = useScreen();
  const { say } = useTexts();
  // Two long texts take their time to compare: only when somebody asks.
  const [asked, setAsked] = useState(false);
  const parts = useMemo(() => (asked ? difference(older, view.text) : []), [asked, older, view.text]);
  const { language } = view.report;
  return (
    <details onToggle={() => setAsked(true)} className="mb-16 rounded border border-line px-3 py-2">
      <summary className="cursor-pointer text-sm">{say("whatChanged")}</summary>
      <div lang={language} dir={direction} className="mt-2 whitespace-pre-wrap text-sm leading-relaxed">
        {parts.map((part, i) => {
          const key = `${i} ${part.kind}`;
          if (part.kind === "same") return <span key={key}>{part.text}</span>;
          return part.kind === "added" ? (
            <ins key={key} className="bg-accent-soft">
              {part.text}
            </ins>
          ) : (
            <del key={key} className="text-muted">
              {part.text}
            </del>
          );
        })}
      </div>
    </details>
  );
}
