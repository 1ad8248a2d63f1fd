"use client";

import { useScreen } from "./review-context.client";
import { useTexts } from "./texts-context.client";
import type { Outcome } from "./use-decisions";

/** Says how the draft stands to the stored one, also to whoever hears the screen. */
export function SaveNote() {
  const { state, locked } = useScreen();
  const { say } = useTexts();
  const quiet = state.status === "saved" || state.status === "saving" || state.status === "waiting";
  if (locked) return null;
  return (
    <output className={`text-sm ${quiet ? "text-muted" : "text-warn"}`} data-save={state.status}>
      {say(`save_${state.status.replaceAll("-", "_")}` as "save_saved")}
    </output>
  );
}

/** What keeps a draft from being saved or decided, with the way on. */
export function Obstacle({ outcome }: { outcome: Outcome | null }) {
  const { state } = useScreen();
  const { texts, say } = useTexts();
  const { status } = state;
  if (status === "conflict" || outcome === "conflict") {
    return (
      <Alert text={say("conflict")}>
        <button type="button" className="underline" onClick={() => location.reload()}>
          {say("reload")}
        </button>
      </Alert>
    );
  }
  if (status === "signed-out" || outcome === "signed-out") {
    return (
      <Alert text={say("signedOut")}>
        <a href={`/${texts.locale}/sign-in`} target="_blank" rel="noopener" className="underline">
          {say("signInAgain")}
        </a>
      </Alert>
    );
  }
  if (outcome === "problems") return <Alert text={say("notAccepted")} />;
  if (status === "refused" || outcome === "failed") return <Alert text={say("refused")} />;
  return null;
}

function Alert(props: { text: string; children?: React.ReactNode }) {
  return (
    <p role="alert" className="rounded border border-warn bg-raised px-4 py-2 text-sm text-warn">
      {props.text} {props.children}
    </p>
  );
}
