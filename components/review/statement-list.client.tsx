"use client";

import { useEffect, useRef } from "react";
import { useScreen } from "./review-context.client";
import { StatementRow } from "./statement-row.client";
import { useTexts } from "./texts-context.client";

/** All statements of the draft in reading order: a grid of one column, whose rows the arrow keys move between. */
export function StatementList() {
  const { draft, state } = useScreen();
  const { say } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(state.selected);

  useEffect(() => {
    if (before.current === state.selected) return;
    before.current = state.selected;
    const row = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    row?.scrollIntoView({ block: "nearest" });
    // The focus follows only where it was in the list: in the text it stays in the text.
    const active = document.activeElement;
    const elsewhere = active instanceof HTMLElement && active !== document.body && !list.current?.contains(active);
    if (!elsewhere) row?.focus({ preventScroll: true });
  }, [state.selected]);

  if (draft.statements.length === 0) return <p className="py-6 text-muted">{say("noStatements")}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no table of data, but rows with what can be done to each
    <div ref={list} role="grid" aria-label={say("statements")} className="space-y-2">
      {draft.statements.map((statement, i) => (
        <StatementRow
          key={statement.key}
          statement={statement}
          n={i + 1}
          selected={statement.key === state.selected}
          first={state.selected === null && i === 0}
        />
      ))}
    </div>
  );
}
