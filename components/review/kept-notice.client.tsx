"use client";

import { useEffect, useState } from "react";
import type { WorkingDraft } from "@/lib/review/working-draft";
import { ActionButton } from "./action-button";
import { dropKept, keptDraft } from "./kept-draft";
import { useScreen } from "./review-context.client";
import { useTexts } from "./texts-context.client";

/** Offers the changes that this browser still holds from before a crash or a lost connection. */
export function KeptNotice() {
  const { view, edit, locked } = useScreen();
  const { say } = useTexts();
  const [kept, setKept] = useState<WorkingDraft | null>(null);
  useEffect(() => {
    if (!locked) setKept(keptDraft(view.report.id, view.base));
  }, [view.report.id, view.base, locked]);
  if (!kept) return null;
  return (
    <div
      role="status"
      className="flex flex-wrap items-baseline gap-3 rounded border border-warn bg-raised px-4 py-2 text-sm"
    >
      <p>{say("keptHere")}</p>
      <ActionButton
        onClick={() => {
          edit(() => kept);
          setKept(null);
        }}
      >
        {say("keptRestore")}
      </ActionButton>
      <ActionButton
        onClick={() => {
          dropKept(view.report.id);
          setKept(null);
        }}
      >
        {say("keptDrop")}
      </ActionButton>
    </div>
  );
}
