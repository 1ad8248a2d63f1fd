"use client";

import { memo } from "react";
import type { WorkingStatement } from "@/lib/review/working-draft";
import { DecisionBadge, MarkBadge } from "./mark-badge";
import { NameList } from "./name-list";
import { useScreen } from "./review-context.client";
import { SourceText } from "./source-text";
import { inARow, nameOf, speakerName } from "./state/labels";
import { markOf } from "./state/marks";
import { StatementTools } from "./statement-tools.client";
import { useTexts } from "./texts-context.client";

interface Props {
  statement: WorkingStatement;
  n: number;
  selected: boolean;
  /** The row that takes the focus where none is selected. */
  first: boolean;
}

/** One statement: who, how, the words, about what; in hand, with all that can be done to it. */
export const StatementRow = memo(function StatementRow({ statement, n, selected, first }: Props) {
  const { dispatch, origin } = useScreen();
  const { texts, say } = useTexts();
  const { decision } = statement;
  const mark = markOf(statement, origin);
  const edge = decision === "accepted" ? EDGES.accepted : decision === "rejected" ? EDGES.rejected : EDGES[mark];
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    // biome-ignore lint/a11y/useKeyWithClickEvents: the screen listens to the keys
    <div
      role="row"
      tabIndex={selected || first ? 0 : -1}
      aria-selected={selected}
      data-statement={statement.key}
      onClick={() => !selected && dispatch({ type: "select", key: statement.key })}
      onFocus={(event) =>
        event.target === event.currentTarget && !selected && dispatch({ type: "select", key: statement.key })
      }
      className={`scroll-my-4 rounded border border-line border-s-4 bg-raised ${edge} ${selected ? "shadow-md ring-2 ring-accent" : "cursor-pointer hover:bg-sunken"}`}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
      <div role="gridcell" className="px-3 py-2.5">
        <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm">
          <span className="text-muted">
            <span className="sr-only">{say("statementN", { n })}</span>
            <span aria-hidden="true">{new Intl.NumberFormat(texts.tag).format(n)}</span>
          </span>
          <Who statement={statement} />
          <span className="text-muted">
            {say(`kind_${statement.kind}`)} · {say(`attribution_${statement.attribution}`)}
          </span>
          <span className="ms-auto flex flex-wrap gap-1">
            <OnRecord statement={statement} />
            <Repeats statement={statement} />
            <MarkBadge mark={mark} />
            <DecisionBadge decision={decision} />
          </span>
        </div>
        <Words statement={statement} whole={selected} />
        <Worded statement={statement} />
        <Topics statement={statement} />
        {selected ? <StatementTools statement={statement} /> : null}
      </div>
    </div>
  );
});

const EDGES = {
  machine: "border-s-line [border-inline-start-style:dotted]",
  changed: "border-s-warn",
  made: "border-s-warn",
  accepted: "border-s-accent",
  rejected: "border-s-line border-dashed [&_[data-words]]:line-through",
};

function Who({ statement }: { statement: WorkingStatement }) {
  const { names } = useScreen();
  const { texts, say } = useTexts();
  const { speakers } = statement;
  if (speakers.length === 0) return <strong className="font-semibold text-warn">{say("side_unknown")}</strong>;
  return (
    <strong className="font-semibold">
      <NameList locale={texts.locale} names={speakers.map((one) => speakerName(names, one))} />
    </strong>
  );
}

function Words({ statement, whole }: { statement: WorkingStatement; whole: boolean }) {
  const { view } = useScreen();
  const first = statement.spans[0];
  if (!first) return null;
  return (
    <p data-words="" className={`mt-1 ${whole ? "" : "line-clamp-2"}`}>
      <SourceText text={view.text.slice(first.start, first.end)} />
    </p>
  );
}

/** What somebody has worded, and who passes the statement on. */
function Worded({ statement: { wording, via } }: { statement: WorkingStatement }) {
  const { view, names } = useScreen();
  const { texts, say } = useTexts();
  const known = [...view.lists.agencies, ...names.people].find(({ id }) => id === via);
  return (
    <>
      {(["en", "ar"] as const).map((language) =>
        wording?.[language] ? (
          <p key={language} lang={language} dir={language === "ar" ? "rtl" : "ltr"} className="mt-1 text-muted text-sm">
            {wording[language]}
          </p>
        ) : null,
      )}
      {via ? (
        <p className="mt-1 text-muted text-xs">
          {say("via")}: <bdi dir="auto">{known ? nameOf(texts.locale, known) : via}</bdi>
        </p>
      ) : null}
    </>
  );
}

function Topics({ statement }: { statement: WorkingStatement }) {
  const { view } = useScreen();
  const { texts, say } = useTexts();
  const { topics } = view.lists;
  if (statement.topics.length === 0) return null;
  return (
    <ul aria-label={say("topics")} className="mt-1.5 flex flex-wrap gap-1 text-xs">
      {statement.topics.map((slug) => {
        const topic = topics.find((one) => one.slug === slug);
        return (
          <li key={slug} className="rounded bg-sunken px-1.5 py-0.5">
            <bdi>{topic ? nameOf(texts.locale, topic) : slug}</bdi>
          </li>
        );
      })}
    </ul>
  );
}

/** Whether the known meeting that is joined has the same statement. */
function OnRecord({ statement }: { statement: WorkingStatement }) {
  const { state, draft } = useScreen();
  const { say } = useTexts();
  const target = draft.meetings.find((one) => one.key === statement.meeting)?.target;
  if (target?.kind !== "known" || !state.joined.some((one) => one.key === statement.meeting)) return null;
  const { alignedWith } = statement;
  return (
    <span className="rounded border border-line bg-sunken px-1.5 text-xs">
      {alignedWith === null ? say("aligned_here") : say("sameOnRecord", { n: alignedWith })}
    </span>
  );
}

/** Where else the report says nearly the same: further passages of this statement, or other statements. */
function Repeats({ statement }: { statement: WorkingStatement }) {
  const { view, draft } = useScreen();
  const { texts, say } = useTexts();
  const read = view.machine.duplicates.flatMap((pair) => {
    const keys = pair.map((n) => `s${n}`);
    return keys.includes(statement.key) ? keys.filter((key) => key !== statement.key) : [];
  });
  const others = [...new Set(read)]
    .map((key) => draft.statements.findIndex((one) => one.key === key) + 1)
    .filter(Boolean);
  const times = statement.spans.length;
  if (others.length === 0 && times < 2) return null;
  const numbers = others.map((n) => new Intl.NumberFormat(texts.tag).format(n));
  return (
    <span className="rounded border border-line px-1.5 text-muted text-xs">
      {others.length ? say("repeats", { which: inARow(texts.locale, numbers) }) : say("repeatedTimes", { n: times })}
    </span>
  );
}
