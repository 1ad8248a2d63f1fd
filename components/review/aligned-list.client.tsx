"use client";

import type { JoinedMeeting } from "@/lib/review/review-view";
import { ActionButton } from "./action-button";
import { useScreen } from "./review-context.client";
import { SourceText } from "./source-text";
import { type AlignedRow, align, alignedRows } from "./state/alignment";
import { inARow, nameOf, speakerName } from "./state/labels";
import { useTexts } from "./texts-context.client";

/** The statements of the draft beside those on record: same, only here, only there. */
export function AlignedList({ joined }: { joined: JoinedMeeting }) {
  const { draft } = useScreen();
  const { say } = useTexts();
  const rows = alignedRows(draft, joined);
  const count = (kind: AlignedRow["kind"]) => rows.filter((row) => row.kind === kind).length;
  return (
    <details open>
      <summary className="cursor-pointer font-semibold">
        {say("alignedSummary", { same: count("same"), here: count("here"), there: count("there") })}
      </summary>
      <table aria-label={say("aligned")} className="mt-2 w-full border-collapse text-sm">
        <thead>
          <tr className="text-start text-muted text-xs">
            <th scope="col" className="w-24 py-1 pe-2 text-start font-normal">
              {say("alignedHow")}
            </th>
            <th scope="col" className="w-1/2 py-1 pe-2 text-start font-normal">
              {say("alignedHere")}
            </th>
            <th scope="col" className="py-1 text-start font-normal">
              {say("alignedThere")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.kind} ${row.kind === "there" ? row.there.number : row.here.key}`} row={row} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

const TONES = { same: "text-accent", here: "text-warn", there: "text-muted" };

function Row({ row }: { row: AlignedRow }) {
  const { say } = useTexts();
  return (
    <tr data-aligned={row.kind} className="border-line border-t align-top">
      <th scope="row" className={`py-1.5 pe-2 text-start font-semibold text-xs ${TONES[row.kind]}`}>
        {say(`aligned_${row.kind}`)}
      </th>
      <td className="py-1.5 pe-3">{row.kind === "there" ? <Nothing /> : <Here row={row} />}</td>
      <td className="py-1.5">
        {row.kind === "here" ? <There known={row.proposed} row={row} /> : <There known={row.there} row={row} />}
      </td>
    </tr>
  );
}

/** Silence is data: what only one report has is an empty cell on the other side. */
function Nothing() {
  const { say } = useTexts();
  return (
    <span className="text-muted">
      <span aria-hidden="true">—</span>
      <span className="sr-only">{say("nothing")}</span>
    </span>
  );
}

function Here({ row }: { row: Exclude<AlignedRow, { kind: "there" }> }) {
  const { view, names, dispatch, draft } = useScreen();
  const { texts, say } = useTexts();
  const { here } = row;
  const first = here.spans[0];
  const n = draft.statements.indexOf(here) + 1;
  return (
    <>
      <button
        type="button"
        className="text-accent text-xs underline"
        onClick={() => dispatch({ type: "select", key: here.key })}
      >
        {say("statementN", { n })}
      </button>{" "}
      <bdi className="text-muted text-xs">
        {inARow(
          texts.locale,
          here.speakers.map((one) => speakerName(names, one)),
        ) || say("side_unknown")}
      </bdi>
      {first ? <SourceText text={view.text.slice(first.start, first.end)} /> : null}
    </>
  );
}

function There({ known, row }: { known: JoinedMeeting["statements"][number] | null; row: AlignedRow }) {
  const { edit, locked } = useScreen();
  const { texts, say } = useTexts();
  if (!known) return <Nothing />;
  const key = row.kind === "there" ? null : row.here.key;
  const proposed = row.kind === "here";
  const who = known.speakers.map(
    (one) => (texts.locale === "ar" ? one.shortAr : one.shortEn) || nameOf(texts.locale, one),
  );
  return (
    <>
      <bdi className="text-muted text-xs">{inARow(texts.locale, who) || say("side_unknown")}</bdi>
      <p className={proposed ? "text-muted" : ""}>
        <bdi dir="auto">{texts.locale === "ar" ? known.textAr : known.textEn}</bdi>
      </p>
      {locked || key === null ? null : (
        <ActionButton onClick={() => edit((now) => align(now, key, proposed ? known.number : null))}>
          {say(proposed ? "confirmSame" : "notSame")}
        </ActionButton>
      )}
    </>
  );
}
