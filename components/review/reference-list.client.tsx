"use client";

import type { WorkingReference } from "@/lib/review/working-draft";
import { ActionButton } from "./action-button";
import { knownMeeting } from "./known-meeting";
import { DecisionBadge } from "./mark-badge";
import { NameList } from "./name-list";
import { useScreen } from "./review-context.client";
import { RuleButton } from "./rule-notes.client";
import { SourceText } from "./source-text";
import { changeReference, removeReference } from "./state/edit-reference";
import { edtfInWords, knownMeetingNames, nameOf } from "./state/labels";
import { SelectField, TextField } from "./text-field.client";
import { useTexts } from "./texts-context.client";

/** What the report points to beside its meeting: other meetings, events, documents. */
export function ReferenceList() {
  const { draft } = useScreen();
  const { say } = useTexts();
  return (
    <section aria-labelledby="references-title">
      <h2 id="references-title" className="mb-2 font-semibold">
        {say("references")}
      </h2>
      {draft.references.length === 0 ? <p className="text-muted text-sm">{say("noReferences")}</p> : null}
      <ul className="space-y-2">
        {draft.references.map((reference) => (
          <Pointer key={reference.key} reference={reference} />
        ))}
      </ul>
    </section>
  );
}

function Pointer({ reference }: { reference: WorkingReference }) {
  const { edit, locked, draft, dispatch, view } = useScreen();
  const { texts, say } = useTexts();
  const { key, decision, kind, what, edtf, statement, spans, trace } = reference;
  const n = draft.statements.findIndex((one) => one.key === statement) + 1;
  const [span] = spans;
  const name = what[texts.locale] || what.en || what.ar;
  const left = decision === "rejected";
  const turn = (wanted: "accepted" | "rejected") =>
    edit((now) => changeReference(now, key, { decision: decision === wanted ? "open" : wanted }));
  return (
    <li
      data-reference={key}
      className={`rounded border border-line bg-raised px-3 py-2 ${left ? "border-dashed" : ""}`}
    >
      <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm">
        <span className="text-muted">{say(`reference_${kind}`)}</span>
        <strong className={`font-semibold ${left ? "line-through" : ""}`}>
          <bdi>{name || say("notNamed")}</bdi>
        </strong>
        {edtf ? <bdi className="text-muted">{edtfInWords(texts.tag, edtf)}</bdi> : null}
        {n > 0 ? (
          <button
            type="button"
            className="min-h-6 text-accent text-xs underline"
            onClick={() => statement && dispatch({ type: "select", key: statement })}
          >
            {say("statementN", { n })}
          </button>
        ) : null}
        <span className="ms-auto flex gap-1">
          <DecisionBadge decision={decision} />
        </span>
      </div>
      {span && view.text.slice(span.start, span.end).replace(/\s+/g, " ") !== name ? (
        <div className="text-muted text-sm">
          <SourceText text={view.text.slice(span.start, span.end)} />
        </div>
      ) : null}
      <Meant reference={reference} />
      {trace ? (
        <p className="text-xs">
          <RuleButton name={`reference ${key}`} trace={trace} />
        </p>
      ) : null}
      {locked ? null : (
        <details className="mt-1">
          <summary className="cursor-pointer text-accent text-sm">
            {say("editReference", { name: name || say("notNamed") })}
          </summary>
          <div className="mt-2 flex flex-wrap gap-1.5">
            <ActionButton onClick={() => turn("accepted")}>
              {say(decision === "accepted" ? "unaccept" : "accept")}
            </ActionButton>
            {trace ? (
              <ActionButton onClick={() => turn("rejected")}>{say(left ? "takeBackIn" : "leaveOut")}</ActionButton>
            ) : (
              <ActionButton tone="warn" onClick={() => edit((now) => removeReference(now, key))}>
                {say("remove")}
              </ActionButton>
            )}
          </div>
          <Fields reference={reference} />
        </details>
      )}
    </li>
  );
}

/** The meeting on record, or the event, that is meant. */
function Meant({ reference }: { reference: WorkingReference }) {
  const screen = useScreen();
  const { texts, say } = useTexts();
  const { target, occasion } = reference;
  const event = screen.view.lists.occasions.find(({ id }) => id === occasion);
  const meeting = target === null ? undefined : knownMeeting(screen, target);
  if (target === null && !event) return null;
  return (
    <p className="text-sm">
      {say("means")} {event ? <bdi>{nameOf(texts.locale, event)}</bdi> : null}
      {event && target ? " · " : null}
      {target ? (
        <a
          href={`/${texts.locale}/meetings/${target}`}
          target="_blank"
          rel="noopener"
          className="text-accent underline"
        >
          {meeting ? <NameList locale={texts.locale} names={knownMeetingNames(screen.names, meeting)} /> : target}
        </a>
      ) : null}
    </p>
  );
}

function Fields({ reference }: { reference: WorkingReference }) {
  const { edit, open, view } = useScreen();
  const { texts, say } = useTexts();
  const { key, kind, what, edtf, occasion } = reference;
  const change = (part: Partial<WorkingReference>) => edit((now) => changeReference(now, key, part));
  const events = view.lists.occasions.map((one): [string, string] => [one.id, nameOf(texts.locale, one)]);
  return (
    <div className="mt-2 grid items-end gap-2 sm:grid-cols-2">
      <TextField
        label={say("whatEn")}
        lang="en"
        value={what.en}
        onWritten={(en) => change({ what: { ...what, en } })}
      />
      <TextField
        label={say("whatAr")}
        lang="ar"
        value={what.ar}
        onWritten={(ar) => change({ what: { ...what, ar } })}
      />
      <SelectField
        label={say("referenceKind")}
        value={kind}
        options={texts.lists.reference.map((one) => [one, say(`reference_${one}`)])}
        onChosen={(chosen) => change({ kind: chosen })}
      />
      <TextField
        dir="ltr"
        label={say("dateEdtf")}
        hint="2024-03-05"
        value={edtf ?? ""}
        onWritten={(written) => change({ edtf: written || null })}
      />
      <SelectField
        label={say("eventMeant")}
        value={occasion ?? ""}
        options={[["", say("noneOfThese")], ...events]}
        onChosen={(chosen) => change({ occasion: chosen || null })}
      />
      <div>
        <ActionButton onClick={() => open({ name: "pointsTo", reference: key })}>{say("pointsTo")}</ActionButton>
      </div>
    </div>
  );
}
