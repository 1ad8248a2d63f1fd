import { useEffect, useRef, useState } from "react";
import { covers, slotsToAsk, windowToAsk } from "@/lib/timeline/covers";
import { dayString } from "@/lib/timeline/days";
import { withParameter } from "@/lib/timeline/mark";
import type { TimelineData } from "@/lib/timeline/timeline-data";
import type { Span } from "@/lib/timeline/window";

const PAUSE = 120;

/** Asks the server for a window. Our own server answers in the shape that the page has; it is not checked again here. */
export async function fetchTimeline(api: string, from: number, to: number, slots: number, signal: AbortSignal) {
  const dated = withParameter(api, "window", `${dayString(from)}..${dayString(Math.max(to, from + 1))}`);
  const answer = await fetch(withParameter(dated, "slots", String(slots)), { signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as TimelineData;
}

/**
 * The finest data there is for the part of time in view: what the page came with, and what the server gives when the
 * reader leaves it or looks closer. The old stays until the new is there.
 */
export function useDetail(first: TimelineData, api: string, span: Span, whole: Span, width: number) {
  const [data, setData] = useState(first);
  const [state, setState] = useState<"fresh" | "waiting" | "failed">("fresh");
  const asked = useRef("");

  useEffect(() => {
    if (covers(data, span, whole, width)) return setState("fresh");
    const [from, to] = windowToAsk(span, whole);
    const slots = slotsToAsk(span, whole, width);
    const question = `${from} ${to} ${slots}`;
    if (asked.current === question) return setState("fresh");
    setState("waiting");
    const stop = new AbortController();
    const timer = setTimeout(() => {
      fetchTimeline(api, from, to, slots, stop.signal)
        .then((answer) => {
          asked.current = question;
          setData(answer);
          setState("fresh");
        })
        .catch(() => stop.signal.aborted || setState("failed"));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [data, api, span, whole, width]);

  return { data, state };
}
