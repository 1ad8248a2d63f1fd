"use client";

import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { type VisiblePart, visibleControls } from "@/components/statements/visible-controls";
import { useScreen } from "./review-context.client";
import { selectedOffsets } from "./selection-offsets";
import { markOf } from "./state/marks";
import { type Layer, type Segment, segmentsOf } from "./state/segments";
import { shownWords } from "./state/traces";
import { firstChosen, moveChosen, statementAround } from "./state/word-cursor";
import { type Stretch, snapToWords } from "./state/words";
import { useTexts } from "./texts-context.client";

/** The words of the report as text, with the statements that were read in them. */
export function ReportText() {
  const { view, draft, state, dispatch, words, direction } = useScreen();
  const { say } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const { text, report } = view;
  const fired = useMemo(() => shownWords(draft, state.selected, state.shown), [draft, state.selected, state.shown]);
  const segments = useMemo(() => {
    const layers = draft.statements
      .filter((one) => one.decision !== "rejected" || one.key === state.selected)
      .flatMap((one): Layer[] => one.spans.map((span) => ({ key: one.key, ...span })));
    return segmentsOf(text.length, layers, fired, state.chosen);
  }, [draft.statements, fired, state.chosen, state.selected, text]);
  const onKeyDown = useWordKeys(direction === "rtl");

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn follows from these two
  useEffect(() => {
    const mark = box.current?.querySelector("[data-fired]") ?? box.current?.querySelector("[data-in-hand]");
    mark?.scrollIntoView({ block: "nearest" });
  }, [state.selected, state.shown]);

  function onMouseUp() {
    const at = box.current && selectedOffsets(box.current);
    if (!at) return;
    if (at.from !== at.to) return dispatch({ type: "choose", stretch: snapToWords(at.from, at.to, words) });
    const under = segments.find((one) => one.start <= at.from && at.from < one.end)?.keys ?? [];
    dispatch({ type: "choose", stretch: null });
    // The innermost statement; on another click in the same place the one around it.
    const inHand = under.indexOf(state.selected ?? "");
    const key = under[inHand > 0 ? inHand - 1 : under.length - 1];
    if (key !== undefined) dispatch({ type: "select", key });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the section around it is the landmark
    <div
      ref={box}
      id="report-text"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: words are chosen here by arrow keys
      tabIndex={0}
      aria-label={say("textLabel")}
      aria-describedby="text-help"
      lang={report.language}
      dir={direction}
      onMouseUp={onMouseUp}
      onKeyDown={onKeyDown}
      className="whitespace-pre-wrap break-words px-1 pb-24 focus-visible:-outline-offset-2 font-sans text-lg leading-loose lg:text-xl lg:leading-loose"
    >
      {segments.map((segment) => (
        <Run key={segment.start} segment={segment} />
      ))}
    </div>
  );
}

function Run({ segment }: { segment: Segment }) {
  const { view, draft, state, origin } = useScreen();
  const { start, end, keys } = segment;
  const inHand = state.selected !== null && keys.includes(state.selected);
  const innermost = draft.statements.find((one) => one.key === keys.at(-1));
  const mark = innermost ? (innermost.decision === "accepted" ? "accepted" : markOf(innermost, origin)) : null;
  const style = [
    innermost ? UNDER[mark ?? "machine"] : "",
    keys.length > 1 ? "decoration-double" : "",
    inHand ? "bg-accent/25" : innermost ? "bg-accent-soft/60" : "",
    segment.fired ? "rounded-xs bg-warn/30 outline-2 outline-warn" : "",
    segment.chosen ? "bg-ink/20 outline-2 outline-ink/60 outline-dashed" : "",
  ].join(" ");
  // A number stays on the line of the word that it stands before.
  const first = segment.begins.length ? (/^\S+/.exec(view.text.slice(start, end))?.[0].length ?? 0) : 0;
  const piece = (from: number, to: number) => (
    <span
      data-in-hand={inHand || undefined}
      data-fired={segment.fired || undefined}
      className={`box-decoration-clone scroll-my-16 ${keys.length ? "cursor-pointer" : ""} ${style}`}
    >
      {withOffsets(visibleControls(view.text.slice(from, to)), from).map((part) => (
        <Part key={part.at} {...part} />
      ))}
    </span>
  );
  if (segment.begins.length === 0) return piece(start, end);
  return (
    <>
      <span className="whitespace-nowrap">
        {segment.begins.map((key) => (
          <Badge key={key} statement={key} />
        ))}
        {piece(start, start + first)}
      </span>
      {start + first < end ? piece(start + first, end) : null}
    </>
  );
}

const UNDER = {
  machine: "underline decoration-muted decoration-dotted decoration-1 underline-offset-[0.35em]",
  changed: "underline decoration-warn decoration-2 underline-offset-[0.35em]",
  made: "underline decoration-warn decoration-2 underline-offset-[0.35em]",
  accepted: "underline decoration-accent decoration-2 underline-offset-[0.35em]",
};

/** The number at the beginning of a statement. It is no part of the text: it can be neither selected nor copied. */
function Badge({ statement }: { statement: string }) {
  const { draft, state, dispatch } = useScreen();
  const { texts, say } = useTexts();
  const n = draft.statements.findIndex((one) => one.key === statement) + 1;
  const inHand = statement === state.selected;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={say("statementN", { n })}
      onClick={() => dispatch({ type: "select", key: statement })}
      className={`mx-0.5 inline-block min-w-5 select-none rounded-full border px-1 align-super text-xs leading-4 ${inHand ? "border-accent bg-accent text-paper" : "border-line bg-raised text-muted hover:border-accent"}`}
    >
      {new Intl.NumberFormat(texts.tag).format(n)}
    </button>
  );
}

interface Placed {
  part: VisiblePart;
  at: number;
  length: number;
}

function withOffsets(parts: VisiblePart[], start: number): Placed[] {
  let at = start;
  return parts.map((part) => {
    const code = "control" in part ? Number.parseInt(part.control.slice(2), 16) : 0;
    const length = "text" in part ? part.text.length : String.fromCodePoint(code).length;
    at += length;
    return { part, at: at - length, length };
  });
}

function Part({ part, at, length }: Placed) {
  const { say } = useTexts();
  if ("text" in part) return <span data-at={at}>{part.text}</span>;
  return (
    <bdi
      dir="ltr"
      data-at={at}
      data-length={length}
      title={say("hiddenCharacter", { code: part.control })}
      className="mx-0.5 rounded border border-warn px-1 font-mono text-warn text-xs"
    >
      {part.control}
    </bdi>
  );
}

/** Chooses words by the arrow keys: one word, with Shift more; Enter takes the statement there in hand. */
function useWordKeys(rightToLeft: boolean) {
  const { state, dispatch, words, draft } = useScreen();
  const anchor = useRef<Stretch | null>(null);
  return (event: KeyboardEvent) => {
    const { chosen } = state;
    if (event.key === "Enter" && chosen) {
      const key = statementAround(draft, chosen);
      if (key !== null) dispatch({ type: "select", key });
      return event.preventDefault();
    }
    const sideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
    if (!sideways || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const on = (event.key === "ArrowLeft") === rightToLeft;
    const inHand = draft.statements.find((one) => one.key === state.selected)?.spans[0];
    const next = chosen
      ? moveChosen(words, { chosen, anchor: anchor.current ?? chosen }, on, event.shiftKey)
      : firstChosen(words, inHand?.start ?? 0);
    if (!next) return;
    anchor.current = next.anchor;
    dispatch({ type: "choose", stretch: next.chosen });
  };
}
