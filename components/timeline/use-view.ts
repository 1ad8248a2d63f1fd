import { useCallback, useEffect, useRef, useState } from "react";
import { withParameter } from "@/lib/timeline/mark";
import { clampSpan, readWindow, type Span, spanOfWindow, windowOfSpan } from "@/lib/timeline/window";

/** Turns one view into another. */
export type Move = (span: Span) => Span;

const SETTLED = 250;

/**
 * The part of time in view. It goes into the address once the reader rests, without asking for the page again, and
 * follows the address when the reader goes back or forward.
 */
export function useView(whole: Span, window: readonly [string, string] | null) {
  const [span, setSpan] = useState<Span>(() => (window ? spanOfWindow(window, whole) : whole));
  const moved = useRef(false);
  const move = useCallback(
    (change: Move) => {
      moved.current = true;
      setSpan((now) => clampSpan(change(now), whole));
    },
    [whole],
  );

  // Only what the reader moved is written: the page may be an older one than its address.
  useEffect(() => {
    if (!moved.current) return;
    const timer = setTimeout(() => {
      const here = location.pathname + location.search;
      const wanted = withParameter(here, "window", windowOfSpan(span, whole));
      if (wanted !== here) history.replaceState(null, "", wanted + location.hash);
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [span, whole]);

  useEffect(() => {
    const follow = () => {
      moved.current = false;
      const asked = readWindow(new URLSearchParams(location.search).get("window"));
      setSpan(asked ? spanOfWindow(asked, whole) : whole);
    };
    // After going back, the page comes from memory, as it was before the reader moved.
    follow();
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [whole]);

  return { span, move };
}
