import type { PrismaClient, Transaction } from "@/lib/db/client";
import { withdrawMeeting } from "@/lib/db/withdraw-meeting";
import { type RevisionCause, writeMeeting } from "@/lib/db/write-meeting";
import { MeetingRecord } from "@/lib/domain/record";
import { buildRecord } from "./build-record";
import { checkDraft } from "./check-draft";
import { lockMeetings, type MeetingPast, meetingPast } from "./meeting-past";
import { groupTargets, unusedMeetingIds } from "./meeting-targets";
import type { Resolved } from "./record-parts";
import { resolveDraft } from "./resolve-draft";
import { ReviewError } from "./review-error";
import { addStep, decide, lockReview, type ReviewState } from "./review-state";
import type { Accepted } from "./review-view";
import { slugOfMeeting } from "./slug-of-meeting";
import { withoutReport } from "./without-report";
import type { ReviewBase, WorkingDraft, WorkingMeeting } from "./working-draft";
import { loadEntries, writeEntries } from "./write-entries";

/** What is accepted, on which state of the review, and by whom. */
export type Acceptance = { report: string; base: ReviewBase; draft: WorkingDraft; user: { name: string } };

/**
 * Makes a reviewed draft facts, in one transaction or not at all: new people and list entries, the record of every
 * meeting with a revision, the decision. What the report has told before is replaced by what the draft says now: a meeting
 * that is no longer among its targets loses the report, and with the last report it is withdrawn.
 * @returns the meetings that have the report now, in the order of the draft
 * @throws ReviewError "no-such-report"; "stale" when the review has moved on; "not-awaiting" when it is decided already;
 *   "incomplete" with problems; "gone" when something that the draft names is not in the record
 */
export async function acceptReview(prisma: PrismaClient, { report, base, draft, user }: Acceptance): Promise<Accepted> {
  return decide(prisma, async (tx) => {
    const state = await lockReview(tx, report, base);
    if (state.state !== "awaiting") throw new ReviewError("not-awaiting");
    const problems = checkDraft(draft, state.text);
    if (problems.length > 0) throw new ReviewError("incomplete", problems);
    const cause: RevisionCause = { kind: "accepted", report };
    const targets = groupTargets(draft, await unusedMeetingIds(tx, draft.meetings.length));
    const had = await meetingsOf(tx, report);
    await lockMeetings(tx, [...targets.keys(), ...had], knownTargets(draft));
    const row = await tx.report.findUniqueOrThrow({ where: { id: report } });
    const entries = await loadEntries(tx);
    const resolved = resolveDraft(entries, state, draft, row);
    await writeEntries(tx, entries.takeAdded());
    // Before the meetings: they are marked as unreviewed by what their reports say.
    await tx.report.update({
      where: { id: report },
      data: { state: "accepted", unreviewed: false },
      select: { id: true },
    });
    for (const id of had) if (!targets.has(id)) await takeAway(tx, id, report, user.name, cause);
    const numbers = new Map<string, number>();
    for (const [id, meetings] of targets) {
      const built = await writeTarget(tx, { id, meetings, draft, state, resolved }, user.name, cause);
      for (const [key, number] of built) numbers.set(key, number);
    }
    const edited = settled(draft, targets, numbers, resolved);
    const next = await addStep(tx, state, { decision: "accepted", reviewer: user.name, edited });
    return { base: next, meetings: await acceptedMeetings(tx, [...targets.keys()]) };
  });
}

function knownTargets(draft: WorkingDraft): string[] {
  return draft.meetings.flatMap(({ target }) => (target.kind === "known" ? [target.meeting] : []));
}

async function meetingsOf(tx: Transaction, reportId: string): Promise<string[]> {
  const rows = await tx.meetingReport.findMany({ where: { reportId }, select: { meetingId: true } });
  return rows.map(({ meetingId }) => meetingId);
}

type Target = {
  id: string;
  meetings: readonly WorkingMeeting[];
  draft: WorkingDraft;
  state: ReviewState;
  resolved: Resolved;
};

async function writeTarget(
  tx: Transaction,
  target: Target,
  who: string,
  cause: RevisionCause,
): Promise<Map<string, number>> {
  const { id, meetings, draft, state, resolved } = target;
  const past = await meetingPast(tx, id, state.report);
  const base = past.record ? withoutReport(past.record, state.report, past.before) : null;
  const slug = past.record?.slug ?? slugOfMeeting(meetings[0], resolved);
  const { record, numbers } = buildRecord(draft, meetings, resolved, base, { id, slug, used: past.used });
  await writeMeeting(tx, MeetingRecord.parse(record), who, cause);
  return numbers;
}

/** Takes a report out of a meeting, which is withdrawn with its last report. */
export async function takeAway(
  tx: Transaction,
  meetingId: string,
  reportId: string,
  who: string,
  cause: RevisionCause,
): Promise<void> {
  const past: MeetingPast = await meetingPast(tx, meetingId, reportId);
  if (!past.record) throw new ReviewError("gone");
  const { record } = withoutReport(past.record, reportId, past.before);
  if (record.reports.length === 0) await withdrawMeeting(tx, meetingId, who, cause);
  else await writeMeeting(tx, MeetingRecord.parse(record), who, cause);
}

/** The draft as it was accepted, with the ids and numbers that it got: what a review starts from if it is opened again. */
function settled(
  draft: WorkingDraft,
  targets: ReadonlyMap<string, readonly WorkingMeeting[]>,
  numbers: ReadonlyMap<string, number>,
  resolved: Resolved,
): WorkingDraft {
  const ids = new Map([...targets].flatMap(([id, meetings]) => meetings.map(({ key }) => [key, id] as const)));
  const chosen = (id: string | null) => (id === null ? null : { known: id });
  return {
    ...draft,
    report: { ...draft.report, agency: chosen(resolved.report.agency), cites: chosen(resolved.report.cites) },
    people: draft.people.map((person) => ({ ...person, known: resolved.people.get(person.key) ?? person.known })),
    meetings: draft.meetings.map((meeting) => {
      const id = ids.get(meeting.key);
      if (id === undefined) return meeting;
      const place = chosen(resolved.place(meeting.place));
      const occasion = chosen(resolved.occasion(meeting.occasion));
      return { ...meeting, target: { kind: "known", meeting: id }, place, occasion };
    }),
    statements: draft.statements.map((one) => ({ ...one, alignedWith: numbers.get(one.key) ?? one.alignedWith })),
  };
}

async function acceptedMeetings(tx: Transaction, ids: readonly string[]): Promise<Accepted["meetings"]> {
  const meetings = await tx.meeting.findMany({ where: { id: { in: [...ids] } }, select: { id: true, slug: true } });
  const revisions = await tx.revision.groupBy({
    by: ["meetingId"],
    where: { meetingId: { in: [...ids] } },
    _max: { number: true },
  });
  const slugs = new Map(meetings.map(({ id, slug }) => [id, slug]));
  const last = new Map(revisions.map(({ meetingId, _max }) => [meetingId, _max.number ?? 0]));
  return ids.map((id) => ({ id, slug: slugs.get(id) ?? "", revision: last.get(id) ?? 0 }));
}
