"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTexts } from "./texts-context.client";

/** A dialog over the screen, with a heading; Escape leaves it and the focus goes back. */
export function Modal(props: { title: string; onClose: () => void; children: ReactNode; wide?: boolean }) {
  const { say } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current?.showModal();
    // What is asked for comes before the way out.
    dialog.current?.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      onClose={props.onClose}
      aria-labelledby={title}
      className={`m-auto max-h-[85vh] overflow-y-auto rounded-lg border border-line bg-raised p-5 text-ink shadow-xl backdrop:bg-black/40 ${props.wide ? "w-[min(48rem,94vw)]" : "w-[min(32rem,94vw)]"}`}
    >
      <div className="mb-3 flex items-baseline justify-between gap-4">
        <h2 id={title} className="font-semibold text-lg">
          {props.title}
        </h2>
        <button
          type="button"
          onClick={() => dialog.current?.close()}
          className="rounded px-2 py-1 text-muted text-sm hover:bg-sunken"
        >
          {say("close")}
        </button>
      </div>
      {props.children}
    </dialog>
  );
}
