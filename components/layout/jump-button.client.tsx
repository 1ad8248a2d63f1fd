"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import type { JumpWords } from "./jump-box.client";

// The list and its search are loaded when they are first wanted: most visits never open them.
const JumpBox = dynamic(() => import("./jump-box.client").then((module) => module.JumpBox), { ssr: false });

/** Opens the jump box, by the button or by Ctrl/⌘ K. */
export function JumpButton(props: { locale: string; words: JumpWords }) {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setWanted(true);
      setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    <>
      <button
        type="button"
        onClick={() => {
          setWanted(true);
          setOpen(true);
        }}
        className="rounded px-3 py-2 text-muted text-sm hover:bg-sunken hover:text-ink"
      >
        {props.words.open} <kbd className="hidden font-sans text-xs sm:inline">Ctrl K</kbd>
      </button>
      {wanted ? <JumpBox {...props} open={open} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
