import type { PrismaClient, Transaction } from "@/lib/db/client";
import { joinAligned } from "./align-statements";
import { joinedMeetings } from "./joined-meetings";
import { KnownEntries } from "./known-entries";
import { knownPeople, reviewLists } from "./known-lists";
import { matchMeetings } from "./match-meetings";
import { reportAsTaken } from "./report-as-taken";
import type { ReviewState } from "./review-state";
import type { JoinedMeeting, MeetingProposal, ReviewLists } from "./review-view";
import { soughtInAll } from "./sought-in";
import { startWorkingDraft } from "./start-working-draft";
import type { WorkingDraft } from "./working-draft";

/** A draft as it is opened for review, with what it was compared with. */
export type OpenedDraft = {
  draft: WorkingDraft;
  /** For each meeting of the draft, in its order. */
  proposals: MeetingProposal[][];
  joined: JoinedMeeting[];
  lists: ReviewLists;
};

/**
 * The draft that a review goes on from: what somebody has made of it, else the machine's own, linked to the record,
 * matched to known meetings and aligned with their statements.
 */
export async function openDraft(prisma: PrismaClient | Transaction, state: ReviewState): Promise<OpenedDraft> {
  const { report, text, machine, edited } = state;
  const [lists, people, row] = await Promise.all([
    reviewLists(prisma),
    knownPeople(prisma),
    prisma.report.findUniqueOrThrow({ where: { id: report } }),
  ]);
  if (edited) {
    const [proposals, joined] = await Promise.all([
      matchMeetings(prisma, soughtInAll(edited, report)),
      joinedMeetings(prisma, edited, text, report),
    ]);
    return { draft: edited, proposals, joined, lists };
  }
  const known = { entries: new KnownEntries(lists, people), report: reportAsTaken(row) };
  const unmatched = startWorkingDraft(machine, text, known);
  const proposals = await matchMeetings(prisma, soughtInAll(unmatched, report));
  const matched = startWorkingDraft(machine, text, known, proposals);
  const joined = await joinedMeetings(prisma, matched, text, report);
  const draft = joinAligned(
    matched,
    joined.flatMap(({ alignments }) => alignments),
  );
  return { draft, proposals, joined, lists };
}
