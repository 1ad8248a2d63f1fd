"use client";

import { useEffect, useRef } from "react";
import { commandsOf, type Surroundings } from "./commands";
import { commandOf } from "./state/shortcuts";

const WRITING = "input, textarea, select, [contenteditable], dialog";
/** What takes the arrow keys for itself: a region that scrolls. */
const SCROLLING = "summary, [role=region]";

/** Listens to the keys of the screen, but not while somebody writes or chooses from a list. */
export function useCommands(around: Surroundings): void {
  const latest = useRef(around);
  latest.current = around;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || target?.closest(WRITING) || document.querySelector("dialog[open]")) return;
      const command = commandOf(event);
      if (!command || (event.key.startsWith("Arrow") && target?.matches(SCROLLING))) return;
      const act = commandsOf(latest.current)[command];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
