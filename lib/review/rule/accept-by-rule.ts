import type { MeetingChange } from "@/lib/db/write-meeting";
import { MeetingRecord } from "@/lib/domain/record";
import type { Draft } from "@/lib/extraction/draft";
import { alignStatements, joinAligned } from "../align-statements";
import { buildRecord } from "../build-record";
import { acceptAll, checkDraft, type DraftProblemCode, keptMeetings } from "../check-draft";
import type { KnownEntries } from "../known-entries";
import { groupTargets } from "../meeting-targets";
import { newMeetingId } from "../new-ids";
import { type ReportRow, reportAsTaken } from "../report-as-taken";
import { type ReportFacts, resolveDraft } from "../resolve-draft";
import { slugOfMeeting } from "../slug-of-meeting";
import { soughtInAll } from "../sought-in";
import { startWorkingDraft } from "../start-working-draft";
import { withoutReport } from "../without-report";
import type { WorkingDraft } from "../working-draft";
import { indexedOf } from "./load-meetings";
import type { MeetingIndex } from "./meeting-index";
import { alignable, type CurrentMeeting, textKey } from "./meeting-pasts";
import { RULE } from "./rule-name";

/** A report that nobody knew, with what the machine read in it. */
export type UnreviewedReport = { report: string; text: string; machine: Draft; facts: ReportFacts & ReportRow };

/** What has to be known to accept drafts one after the other; each accepted one adds to it. */
export type World = {
  entries: KnownEntries;
  meetings: MeetingIndex;
  /** A known meeting as it is now, with what has been accepted but is not written yet. */
  current(id: string, report: string): Promise<CurrentMeeting>;
  /** Keeps what a meeting has become. */
  changed(meeting: CurrentMeeting): void;
};

/** Why a draft waits for a person: its first problem, or that it tells of nothing that was said. */
export type WaitingReason = DraftProblemCode | "no-statements";

export type RuleOutcome =
  | { accepted: true; changes: MeetingChange[]; report: MeetingRecord["reports"][number] }
  | { accepted: false; reason: WaitingReason };

/**
 * Accepts a draft as it stands where a review would find nothing to decide: as it is opened for review, joined to known meetings
 * only where that is sure, and with every statement in. Whatever leaves a question open waits for a person.
 * @throws what accepting throws; `world` may then hold what was not accepted, and has to be made anew
 */
export async function acceptByRule(world: World, one: UnreviewedReport): Promise<RuleOutcome> {
  const { report, text, machine, facts } = one;
  if (machine.statements.length === 0) return { accepted: false, reason: "no-statements" };
  const draft = await openByRule(world, one);
  const [problem] = checkDraft(draft, text);
  if (problem) return { accepted: false, reason: problem.code };
  const kept = new Set(keptMeetings(draft).map(({ key }) => key));
  if (!draft.statements.some(({ meeting }) => kept.has(meeting))) return { accepted: false, reason: "no-statements" };
  const resolved = resolveDraft(world.entries, { report, version: 1, text, machine }, draft, facts);
  const changes: MeetingChange[] = [];
  for (const [id, meetings] of groupTargets(draft, unusedIds(world.meetings))) {
    const known = world.meetings.has(id) ? await world.current(id, report) : null;
    const base = known ? withoutReport(known.record, report, known.record) : null;
    const slug = known?.record.slug ?? slugOfMeeting(meetings[0], resolved);
    const used = known?.used ?? { statements: 0, references: 0 };
    const record = MeetingRecord.parse(buildRecord(draft, meetings, resolved, base, { id, slug, used }).record);
    changes.push({ record, who: RULE, cause: { kind: "accepted", report, unreviewed: true } });
    world.meetings.put(id, indexedOf(record));
    world.changed({
      record,
      used: {
        statements: highest(record.statements, used.statements),
        references: highest(record.references, used.references),
      },
      texts: new Map([...(known?.texts ?? []), [textKey(report), text]]),
    });
  }
  return { accepted: true, changes, report: resolved.report };
}

// As openDraft, with every question answered from memory.
async function openByRule(world: World, { report, text, machine, facts }: UnreviewedReport): Promise<WorkingDraft> {
  const known = { entries: world.entries, report: reportAsTaken(facts) };
  const unmatched = startWorkingDraft(machine, text, known);
  const proposals = soughtInAll(unmatched, report).map((sought) => world.meetings.match(sought));
  if (proposals.every((list) => list.length === 0)) return acceptAll(unmatched);
  let draft = startWorkingDraft(machine, text, known, proposals);
  for (const { key, target } of draft.meetings) {
    if (target.kind !== "known") continue;
    const said = draft.statements.filter(({ meeting }) => meeting === key);
    const there = alignable(await world.current(target.meeting, report));
    draft = joinAligned(draft, alignStatements(text, draft, said, there, report));
  }
  return acceptAll(draft);
}

function* unusedIds(meetings: MeetingIndex): Generator<string> {
  for (;;) {
    const id = newMeetingId();
    if (!meetings.has(id)) yield id;
  }
}

const highest = (list: readonly { number: number }[], least: number): number =>
  list.reduce((most, { number }) => Math.max(most, number), least);
