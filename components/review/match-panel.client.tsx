"use client";

import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import { isNotHeld } from "@/lib/review/not-held";
import type { MatchReason, MeetingProposal } from "@/lib/review/review-view";
import type { TakenFact, WorkingMeeting } from "@/lib/review/working-draft";
import { ActionButton } from "./action-button";
import { knownMeeting } from "./known-meeting";
import { NameList } from "./name-list";
import { useScreen } from "./review-context.client";
import type { TextKey } from "./review-texts";
import { changeMeeting, sayItTookPlace, setTarget } from "./state/edit-meeting";
import { edtfInWords, inARow, knownMeetingNames, nameOf, partyName } from "./state/labels";
import { notHeldText } from "./state/not-held-text";
import { useTexts } from "./texts-context.client";

/** Which meeting it is: a new one, one on record (with the reasons for thinking so), or none. */
export function MatchPanel({ meeting }: { meeting: WorkingMeeting }) {
  const { say } = useTexts();
  const { key, target } = meeting;
  return (
    <div data-match={key} className="space-y-2 rounded bg-sunken px-3 py-2.5">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1.5">
        <h4 className="font-semibold text-sm">{say("whichMeeting")}</h4>
        <p className={`text-sm ${target.kind === "open" ? "text-warn" : ""}`}>{say(`target_${target.kind}`)}</p>
      </div>
      {isNotHeld(meeting) ? <NotHeld meeting={meeting} /> : <Choices meeting={meeting} />}
    </div>
  );
}

/** A meeting that the text does not tell of as held: it is none, unless a person says otherwise. */
function NotHeld({ meeting }: { meeting: WorkingMeeting }) {
  const { edit, locked } = useScreen();
  const { say } = useTexts();
  return (
    <>
      <p className="text-sm text-warn">{say(notHeldText(meeting))}</p>
      {locked ? null : (
        <ActionButton onClick={() => edit((now) => sayItTookPlace(now, meeting.key))}>{say("tookPlace")}</ActionButton>
      )}
    </>
  );
}

function Choices({ meeting }: { meeting: WorkingMeeting }) {
  const screen = useScreen();
  const { view, edit, open, locked } = screen;
  const { say } = useTexts();
  const { key, target } = meeting;
  // A meeting that was split off may be any of those that its report was thought to tell of.
  const proposals = (view.proposals.find((one) => one.key === key) ?? view.proposals[0])?.proposals ?? [];
  const joins = target.kind === "known" ? target.meeting : null;
  const lookedUp =
    joins === null || proposals.some((one) => one.meeting.id === joins) ? undefined : knownMeeting(screen, joins);
  return (
    <>
      {meeting.tookPlace ? <p className="text-sm text-warn">{say("saidTookPlace")}</p> : null}
      {proposals.length === 0 && !lookedUp ? <p className="text-muted text-sm">{say("noProposals")}</p> : null}
      <ul className="space-y-2">
        {lookedUp ? <OnRecord known={lookedUp} meeting={meeting} /> : null}
        {proposals.map((one) => (
          <OnRecord key={one.meeting.id} known={one.meeting} proposal={one} meeting={meeting} />
        ))}
      </ul>
      {locked ? null : (
        <div className="flex flex-wrap gap-1.5">
          <ActionButton shortcut="f" onClick={() => open({ name: "findMeeting", meeting: key })}>
            {say("findMeeting")}
          </ActionButton>
          <ActionButton
            pressed={target.kind === "new"}
            onClick={() => edit((now) => setTarget(now, key, { kind: "new" }))}
          >
            {say("newMeeting")}
          </ActionButton>
          <ActionButton
            pressed={target.kind === "none"}
            onClick={() => edit((now) => setTarget(now, key, { kind: "none" }))}
          >
            {say("noMeeting")}
          </ActionButton>
        </div>
      )}
      {target.kind === "known" ? <Takes meeting={meeting} /> : null}
    </>
  );
}

/** A meeting on record that may be it; one that somebody has looked up has no reasons but theirs. */
function OnRecord(props: { known: MeetingSummary; proposal?: MeetingProposal; meeting: WorkingMeeting }) {
  const { edit, locked, names } = useScreen();
  const { texts, say } = useTexts();
  const { known, proposal, meeting } = props;
  const chosen = meeting.target.kind === "known" && meeting.target.meeting === known.id;
  const where = known.place ? nameOf(texts.locale, known.place) : say(`by_${known.channel}`);
  const who = knownMeetingNames(names, known);
  return (
    <li className={`rounded border bg-raised px-3 py-2 ${chosen ? "border-accent" : "border-line"}`}>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <a
          href={`/${texts.locale}/meetings/${known.id}`}
          target="_blank"
          rel="noopener"
          className="underline decoration-line"
        >
          <NameList locale={texts.locale} names={who} />
        </a>
        <span className="text-muted text-sm">
          <bdi>{edtfInWords(texts.tag, known.date.edtf) ?? say("noDate")}</bdi>
          {" · "}
          <bdi>{where}</bdi>
          {" · "}
          {say("statementsHere", { n: known.statements })}
        </span>
        {locked ? null : (
          <span className="ms-auto">
            <ActionButton
              tone={chosen ? "plain" : "main"}
              pressed={chosen}
              label={say("sameMeetingAs", { meeting: inARow(texts.locale, who) })}
              onClick={() => edit((now) => setTarget(now, meeting.key, { kind: "known", meeting: known.id }))}
            >
              {say("sameMeeting")}
            </ActionButton>
          </span>
        )}
      </div>
      <p className="mt-1 text-muted text-xs">{proposal ? say(`verdict_${proposal.verdict}`) : say("lookedUp")}</p>
      {proposal ? (
        <ul className="mt-1 flex flex-wrap gap-1 text-xs">
          {proposal.reasons.map((reason) => (
            <Reason key={reason.code} reason={reason} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function Reason({ reason }: { reason: MatchReason }) {
  const { names, view } = useScreen();
  const { texts, say } = useTexts();
  const { code, values, weight } = reason;
  const shown = code.endsWith("parties")
    ? values.map((one) => partyName(names, one))
    : code === "same-people"
      ? values.map((id) => {
          const known =
            names.people.find((one) => one.id === id) ?? peopleOf(view.proposals).find((one) => one.id === id);
          return known ? nameOf(texts.locale, known) : id;
        })
      : code.startsWith("date") || code === "same-day"
        ? [...new Set(values)].map((one) => edtfInWords(texts.tag, one) ?? one)
        : [];
  const words = say(`reason_${code.replaceAll("-", "_")}` as TextKey);
  return (
    <li
      className={`rounded border px-1.5 ${weight < 0 ? "border-warn text-warn" : weight === 0 ? "border-line text-muted" : "border-line"}`}
    >
      {weight === 0 ? null : (
        <>
          <span aria-hidden="true">{weight < 0 ? "− " : "+ "}</span>
          <span className="sr-only">{say(weight < 0 ? "speaksAgainst" : "speaksFor")} </span>
        </>
      )}
      {words}
      {shown.length ? (
        <>
          {": "}
          <NameList locale={texts.locale} names={shown} />
        </>
      ) : null}
    </li>
  );
}

const peopleOf = (proposals: { proposals: MeetingProposal[] }[]) =>
  proposals.flatMap((one) => one.proposals.flatMap(({ meeting }) => meeting.people));

const FACTS: readonly TakenFact[] = ["date", "place", "channel", "setting", "occasion"];

/** Which facts of this report replace those on record. */
function Takes({ meeting }: { meeting: WorkingMeeting }) {
  const { edit, locked } = useScreen();
  const { say } = useTexts();
  const toggle = (fact: TakenFact) => {
    const takes = meeting.takes.includes(fact) ? meeting.takes.filter((one) => one !== fact) : [...meeting.takes, fact];
    edit((now) => changeMeeting(now, meeting.key, { takes }));
  };
  return (
    <fieldset className="text-sm">
      <legend className="text-muted text-xs">{say("takes")}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {FACTS.map((fact) => (
          <label key={fact} className="inline-flex items-baseline gap-1.5">
            <input
              type="checkbox"
              checked={meeting.takes.includes(fact)}
              disabled={locked}
              onChange={() => toggle(fact)}
            />
            {say(fact)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
