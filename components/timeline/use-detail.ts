import { type RefObject, useEffect, useRef, useState } from "react";
import { chooseDetail, likelyNext } from "@/lib/timeline/choose-detail";
import { covers, slotsToAsk, windowToAsk } from "@/lib/timeline/covers";
import { dayString } from "@/lib/timeline/days";
import { withParameter } from "@/lib/timeline/mark";
import type { TimelineData } from "@/lib/timeline/timeline-data";
import type { Span } from "@/lib/timeline/window";

/** So long a move may go on before the server is asked for what it lacks, in milliseconds. */
const PAUSE = 60;
/** So long the view has to rest before what may come next is asked for. */
const REST = 250;
/** So many answers are kept: some windows to either side and some levels, whatever the size of the record. */
const KEPT = 12;
/** How long the former drawing takes to go, in milliseconds. */
export const BLEND = 180;

type State = "fresh" | "waiting" | "failed";

interface Known {
  question: string;
  data: TimelineData;
}

/** Asks the server for a window. Our own server answers in the shape that the page has; it is not checked again here. */
export async function fetchTimeline(api: string, from: number, to: number, slots: number, signal: AbortSignal) {
  const dated = withParameter(api, "window", `${dayString(from)}..${dayString(Math.max(to, from + 1))}`);
  const answer = await fetch(withParameter(dated, "slots", String(slots)), { signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as TimelineData;
}

/**
 * The finest data there is for the part of time in view: what the page came with, and what the server gives when the
 * reader leaves it or looks closer. What is there is drawn at once, stretched or moved, until the finer is there; then
 * the former goes while the new comes. When the view rests, what may be looked at next is asked for ahead.
 * @param near Whether the reader is at the timeline: nothing is asked ahead for those who only pass.
 */
export function useDetail(first: TimelineData, api: string, span: Span, whole: Span, width: number, near: boolean) {
  const [known, setKnown] = useState<readonly Known[]>([]);
  const [drawn, setDrawn] = useState(first);
  const [former, setFormer] = useState<TimelineData | null>(null);
  const [failed, setFailed] = useState("");
  const lanes = first.lanes.length;
  const question = questionOf(span, whole, width, lanes);
  // What the server gave for this very view is the best there is, even where a finer unit would have fitted.
  const exact = known.find((one) => one.question === question)?.data;
  const all = [first, ...known.map((one) => one.data)];
  const data = covers(drawn, span, whole, width) ? drawn : (exact ?? chooseDetail(drawn, all, span, whole, width));
  if (data !== drawn) {
    setDrawn(data);
    setFormer(movesLittle() ? null : drawn);
  }
  const enough = data === exact || covers(data, span, whole, width);
  const state: State = enough ? "fresh" : failed === question ? "failed" : "waiting";

  const ask = async (part: Span, signal: AbortSignal) => {
    const asked = questionOf(part, whole, width, lanes);
    const [from, to] = windowToAsk(part, whole);
    const answer = await fetchTimeline(api, from, to, slotsToAsk(part, whole, width, lanes), signal);
    setKnown((before) =>
      [...before.filter((one) => one.question !== asked), { question: asked, data: answer }].slice(-KEPT),
    );
  };
  const isKnown = (part: Span) =>
    all.some((one) => covers(one, part, whole, width)) ||
    known.some((one) => one.question === questionOf(part, whole, width, lanes));
  const now = useRef<Now>({ span, whole, ask, isKnown });
  useEffect(() => {
    now.current = { span, whole, ask, isKnown };
  });
  useNeeded(state === "waiting" ? question : null, now, setFailed);
  useAhead(enough && near ? question : null, now);

  useEffect(() => {
    if (former === null) return;
    const timer = setTimeout(() => setFormer(null), BLEND);
    return () => clearTimeout(timer);
  }, [former]);
  return { data, former, state };
}

/** What a question that is asked later finds: the view of then, not of when it was planned. */
interface Now {
  span: Span;
  whole: Span;
  ask(part: Span, signal: AbortSignal): Promise<void>;
  isKnown(part: Span): boolean;
}

/** Asks for what the view lacks, one question at a time: while an answer is on its way the reader moves on. */
function useNeeded(question: string | null, now: RefObject<Now>, fail: (question: string) => void) {
  const flight = useRef<AbortController | null>(null);
  const since = useRef(0);
  const [landed, setLanded] = useState(0);
  useEffect(() => () => flight.current?.abort(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when an answer has landed, what is lacking now is asked for
  useEffect(() => {
    if (question === null) since.current = 0;
    if (question === null || flight.current) return;
    since.current ||= performance.now();
    const send = () => {
      const stop = new AbortController();
      flight.current = stop;
      now.current
        .ask(now.current.span, stop.signal)
        .catch(() => stop.signal.aborted || fail(question))
        .finally(() => {
          flight.current = null;
          since.current = 0;
          if (!stop.signal.aborted) setLanded((n) => n + 1);
        });
    };
    const timer = setTimeout(send, Math.max(0, since.current + PAUSE - performance.now()));
    return () => clearTimeout(timer);
  }, [question, landed, now, fail]);
}

/** Asks for what may be looked at next, one after the other, once the view has rested; a move ends it. */
function useAhead(question: string | null, now: RefObject<Now>) {
  useEffect(() => {
    if (question === null) return;
    const stop = new AbortController();
    const send = async () => {
      const { span, whole } = now.current;
      for (const part of likelyNext(span, whole)) {
        if (now.current.isKnown(part)) continue;
        await now.current.ask(part, stop.signal).catch(() => stop.abort());
        if (stop.signal.aborted) return;
      }
    };
    const timer = setTimeout(send, REST);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [question, now]);
}

function movesLittle(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function questionOf(span: Span, whole: Span, width: number, lanes: number): string {
  return `${windowToAsk(span, whole).join(" ")} ${slotsToAsk(span, whole, width, lanes)}`;
}
