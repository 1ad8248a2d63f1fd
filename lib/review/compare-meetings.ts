import { dateBounds } from "@/lib/domain/date-bounds";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { Channel } from "@/lib/domain/words";
import type { MatchReason, MeetingProposal } from "./review-view";

/** What a draft says of a meeting, as far as it is linked to the record. */
export type Sought = {
  /** Ids of known people who met. */
  people: readonly string[];
  parties: readonly string[];
  /** How many participants are not known: they cannot be the same as anybody. */
  strangers: number;
  edtf: string | null;
  channel: Channel;
  place: string | null;
  occasion: string | null;
};

/** What is compared of a known meeting. */
export type Comparable = Pick<MeetingSummary, "id" | "channel" | "parties" | "date" | "textDate"> & {
  people: readonly { id: string }[];
};

/** A known meeting, with what its summary leaves out. */
export type Candidate<M extends Comparable = MeetingSummary> = {
  meeting: M;
  placeId: string | null;
  occasionId: string | null;
  sameReport: boolean;
};

/** From these scores on a known meeting is taken for the same, or may be it. */
const SAME = 9;
const MAYBE = 5;
const DAY = 86_400_000;
/** Nothing is compared with a meeting of others. */
const SIDES = new Set<MatchReason["code"]>(["same-people", "same-parties", "some-parties"]);

/**
 * Weighs what speaks for and against a known meeting being that of the draft. A date that is not known on either side
 * neither helps nor excludes. Without a date that fits, nothing is surely the same: the same two people meet again.
 * @returns null when it is not worth proposing
 */
export function compareMeetings<M extends Comparable>(
  sought: Sought,
  candidate: Candidate<M>,
): (Omit<MeetingProposal, "meeting"> & { meeting: M }) | null {
  const { meeting, sameReport } = candidate;
  const date = compareDates(sought.edtf, meeting);
  const reasons = [
    ...(sameReport ? [reason("same-report", 20)] : []),
    ...compareSides(sought, meeting),
    date,
    ...compareForm(sought, candidate),
  ];
  if (!sameReport && !reasons.some(({ code }) => SIDES.has(code))) return null;
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  const sameEvent = date.code === "dates-overlap" && reasons.some(({ code }) => code === "same-occasion");
  const sure = sameReport || date.code === "same-day" || sameEvent;
  if (score < MAYBE) return null;
  return { meeting, score, verdict: score >= SAME && sure ? "same" : "maybe", reasons };
}

function reason(code: MatchReason["code"], weight: number, values: string[] = []): MatchReason {
  return { code, values, weight };
}

function compareSides(sought: Sought, meeting: Comparable): MatchReason[] {
  const reasons: MatchReason[] = [];
  const people = meeting.people.map(({ id }) => id).filter((id) => sought.people.includes(id));
  if (people.length > 0) {
    const all = people.length === Math.max(sought.people.length + sought.strangers, 1);
    reasons.push(reason("same-people", all && people.length > 1 ? 4 : 2, people));
  }
  // On a visit the ministers meet as well as the leaders.
  const allKnown = sought.people.length > 0 && sought.strangers === 0 && meeting.people.length > 0;
  if (people.length === 0 && allKnown) reasons.push(reason("other-people", -4));
  const parties = meeting.parties.filter((code) => sought.parties.includes(code));
  const same = parties.length === meeting.parties.length && parties.length === sought.parties.length;
  if (parties.length > 0) reasons.push(same ? reason("same-parties", 2, parties) : reason("some-parties", 0, parties));
  return reasons;
}

function compareDates(edtf: string | null, { date, textDate }: Comparable): MatchReason {
  const ours = dateBounds(edtf);
  const known = date.earliest && date.latest ? date : textDate;
  if (!ours.earliest || !ours.latest || !known.earliest || !known.latest) return reason("date-unknown", 0);
  const [from, to] = [Date.parse(known.earliest), Date.parse(known.latest)];
  const values = [edtf ?? "", known.edtf ?? ""];
  const [earliest, latest] = [ours.earliest.getTime(), ours.latest.getTime()];
  if (earliest <= to && latest >= from) {
    const days = earliest === latest && from === to;
    return days ? reason("same-day", 4, values) : reason("dates-overlap", 2, values);
  }
  const gap = Math.max(earliest - to, from - latest) / DAY;
  return gap <= 1 ? reason("dates-near", 1, values) : reason("dates-differ", -6, values);
}

function compareForm(sought: Sought, { meeting, placeId, occasionId }: Candidate<Comparable>): MatchReason[] {
  const reasons: MatchReason[] = [];
  if (sought.channel !== "unspecified" && meeting.channel !== "unspecified") {
    const same = sought.channel === meeting.channel;
    reasons.push(same ? reason("same-channel", 1, [meeting.channel]) : reason("other-channel", -4, [meeting.channel]));
  }
  if (sought.place !== null && sought.place === placeId) reasons.push(reason("same-place", 2, [sought.place]));
  if (sought.occasion !== null && sought.occasion === occasionId) {
    reasons.push(reason("same-occasion", 3, [sought.occasion]));
  }
  return reasons;
}
