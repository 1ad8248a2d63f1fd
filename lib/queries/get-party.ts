import { z } from "zod";
import { countBy } from "@/lib/columns/count-facets";
import { firstAndLast } from "@/lib/columns/first-and-last";
import { JOINT_INDEX } from "@/lib/columns/lists";
import type { Selection } from "@/lib/columns/select";
import { Prisma } from "@/lib/db/generated/client";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import { Channel, JOINT, PartyKind } from "@/lib/domain/words";
import type { Filters, View } from "@/lib/filters/address";
import { askOne } from "./ask";
import { firstAndLastSummaries } from "./meeting-summaries";
import { answerOn, selectionOf } from "./selection-of";

/** Another party and what passed between the two. */
export interface Counterpart {
  code: string;
  meetings: number;
  /** Statements in the meetings in common: by the party alone, by the counterpart alone, and joint ones. */
  own: number;
  theirs: number;
  joint: number;
}

export interface PartyProfile {
  kind: PartyKind;
  meetings: number;
  /** Statements by this party alone, wherever they were made. */
  own: number;
  /** Joint statements in its meetings. */
  joint: number;
  channels: { channel: Channel; meetings: number }[];
  counterparts: Counterpart[];
  first: MeetingSummary | null;
  last: MeetingSummary | null;
}

/**
 * What a party's page says beside its people and its lists.
 * @param code Of a party that exists.
 * @param filters Without parties and sides, which the page fixes, and without who raised a topic.
 */
export function getParty(code: string, filters: Filters, dates: View["dates"]): Promise<PartyProfile> {
  return answerOn("party", filters, dates, code, async (whatever) => {
    const own = saidBy(whatever, code);
    const selection = await selectionOf({ ...filters, parties: [code] }, dates);
    const counted = {
      meetings: selection.meetings.length,
      own,
      joint: saidBy(selection, JOINT),
      channels: channelsOf(selection),
      counterparts: counterpartsOf(selection, code),
    };
    const [{ kind }, summaries] = await Promise.all([
      askOne(z.object({ kind: PartyKind }), Prisma.sql`select kind::text as kind from party where code = ${code}`),
      firstAndLastSummaries(firstAndLast(selection)),
    ]);
    return { kind, ...counted, ...summaries };
  });
}

function saidBy(selection: Selection, side: string): number {
  return countBy(selection, "side")[selection.columns.lists.sides.find(side) ?? -1] ?? 0;
}

function channelsOf({ columns, meetings }: Selection): PartyProfile["channels"] {
  const counts = new Int32Array(columns.channels.words.length);
  for (const slot of meetings) {
    const channel = columns.channel[slot] as number;
    counts[channel] = (counts[channel] as number) + 1;
  }
  return Channel.options
    .map((channel) => ({ channel, meetings: counts[columns.channels.place(channel)] as number }))
    .filter((one) => one.meetings > 0)
    .sort((a, b) => b.meetings - a.meetings);
}

/** The other parties of the meetings, those met most often first. */
function counterpartsOf({ columns, meetings, mask }: Selection, code: string): Counterpart[] {
  const { words } = columns.lists.sides;
  const { starts, values } = columns.parties;
  const itself = columns.lists.sides.find(code) ?? -1;
  const found = words.map((word) => ({ code: word, meetings: 0, own: 0, theirs: 0, joint: 0 }));
  // Statements of the meeting at hand, by side.
  const here = new Int32Array(words.length);
  for (const slot of meetings) {
    here.fill(0);
    const first = columns.first[slot] as number;
    const last = first + (columns.count[slot] as number);
    for (let at = first; at < last; at++) {
      const side = columns.side[at] as number;
      if (mask === null || mask[at] === 1) here[side] = (here[side] as number) + 1;
    }
    const end = starts[slot + 1] as number;
    for (let i = starts[slot] as number; i < end; i++) {
      const party = values[i] as number;
      if (party !== itself) add(found[party] as Counterpart, here, party, itself);
    }
  }
  return found
    .filter((other) => other.meetings > 0)
    .sort((a, b) => b.meetings - a.meetings || (a.code < b.code ? -1 : 1));
}

function add(other: Counterpart, here: Int32Array, party: number, itself: number): void {
  other.meetings++;
  other.own += here[itself] ?? 0;
  other.theirs += here[party] as number;
  other.joint += here[JOINT_INDEX] as number;
}
