import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { Unit } from "./units";

/** So many begin in a slot and so many end in it: one meeting may reach over several. */
export interface Edge {
  slot: number;
  starts: number;
  ends: number;
}

/** A lane and how many meetings stand in it. */
export interface LaneCount {
  key: string;
  certain: number;
  uncertain: number;
  undated: number;
}

/** Everything that a timeline is drawn from; days are YYYY-MM-DD. */
export interface TimelineFacts {
  total: number;
  uncertain: number;
  /** Of the uncertain: no date at all in the reports, the day known from outside the text. */
  dateless: number;
  undated: number;
  first: string | null;
  last: string | null;
  /** First and last day that meetings or slots are given for. */
  from: string | null;
  to: string | null;
  /** How many meetings are or may be in the window. */
  shown: number;
  lanes: LaneCount[];
  allLanes: number;
  /** The meetings of the window, by date; none where they are more than MOST_MEETINGS. */
  meetings: MeetingSummary[];
  undatedMeetings: MeetingSummary[];
  unit: Unit | null;
  /** Where there are no meetings: by lane, whether the reports fix the day, and slot. */
  edges: (Edge & { lane: string; uncertain: boolean })[];
  overviewUnit: Unit | null;
  overview: (Edge & { uncertain: boolean })[];
}
