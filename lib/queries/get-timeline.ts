import { NO_DAY } from "@/lib/columns/columns";
import type { Selection } from "@/lib/columns/select";
import type { Filters, View } from "@/lib/filters/address";
import { MOST_MEETINGS } from "@/lib/timeline/covers";
import { dayNumber, dayString } from "@/lib/timeline/days";
import type { LaneCount, TimelineFacts } from "@/lib/timeline/timeline-facts";
import { meetingSummaries } from "./meeting-summaries";
import { answerOn } from "./selection-of";
import { EdgeCounter, lanesOf, type Seen, seenOf, unitOver } from "./timeline-counts";

const MOST_UNDATED = 60;
const MOST_LANES = 8;
const OVERVIEW_SLOTS = 120;

/** How a timeline is asked for. */
export interface TimelineView {
  dates: View["dates"];
  lanes: View["lanes"];
  /** First and last day; null: the whole period of what is in view. */
  window: readonly [string, string] | null;
  /** At most so many slots in the window (10 to 120). */
  slots: number;
}

/**
 * The meetings in view along time, at most a few hundred of anything: one by one where at most MOST_MEETINGS are in the
 * window, else counted per lane and slot.
 */
export function getTimeline(filters: Filters, view: TimelineView): Promise<TimelineFacts> {
  const asked = [view.lanes, view.window, view.slots];
  return answerOn("timeline", filters, view.dates, asked, async (selection) => {
    const { ids, undatedIds, ...counted } = timelineOf(selection, view);
    const [meetings, undatedMeetings] = await Promise.all([meetingSummaries(ids), meetingSummaries(undatedIds)]);
    return { ...counted, meetings, undatedMeetings };
  });
}

type Counted = Omit<TimelineFacts, "meetings" | "undatedMeetings"> & { ids: string[]; undatedIds: string[] };

function timelineOf(selection: Selection, view: TimelineView): Counted {
  const seen = seenOf(selection);
  const facts = factsOf(selection, seen);
  const { total, first, last } = facts;
  const lanes = countLanes(selection, seen, view);
  const whole = {
    ...facts,
    first: first === null ? null : dayString(first),
    last: last === null ? null : dayString(last),
    allLanes: lanes.length,
    lanes: lanes.slice(0, MOST_LANES),
    undatedIds: facts.undated <= MOST_UNDATED ? idsInOrder(selection, seen, (i) => seen.first[i] === NO_DAY) : [],
  };
  if (first === null || last === null) {
    return {
      ...whole,
      from: null,
      to: null,
      shown: 0,
      ids: [],
      unit: null,
      edges: [],
      overviewUnit: null,
      overview: [],
    };
  }
  // Few meetings are given whole, whatever the window: the reader can then move without asking again.
  const free = total > MOST_MEETINGS && view.window !== null;
  const [from, to] = free && view.window ? [dayNumber(view.window[0]), dayNumber(view.window[1])] : [first, last];
  const isInside = (i: number) =>
    seen.first[i] !== NO_DAY && (seen.drawnFirst[i] as number) <= to && (seen.drawnLast[i] as number) >= from;
  let shown = 0;
  for (let i = 0; i < seen.slots.length; i++) if (isInside(i)) shown++;
  const over = unitOver(from, to, view.slots);
  const overAll = unitOver(first, last, OVERVIEW_SLOTS);
  return {
    ...whole,
    from: dayString(from),
    to: dayString(to),
    shown,
    ids: shown <= MOST_MEETINGS ? idsInOrder(selection, seen, isInside) : [],
    unit: over.unit,
    edges:
      shown > MOST_MEETINGS ? laneEdges(selection, seen, view, new Set(whole.lanes.map(({ key }) => key)), over) : [],
    overviewUnit: overAll.unit,
    overview: overviewOf(seen, overAll),
  };
}

function factsOf({ columns, meetings }: Selection, seen: Seen) {
  const facts = { total: meetings.length, uncertain: 0, dateless: 0, undated: 0 };
  let [first, last] = [Number.POSITIVE_INFINITY, NO_DAY];
  for (let i = 0; i < meetings.length; i++) {
    const slot = meetings[i] as number;
    facts.uncertain += seen.uncertain[i] as number;
    if (seen.first[i] === NO_DAY) {
      facts.undated++;
      continue;
    }
    if (columns.text.earliest[slot] === NO_DAY && columns.knownDay[slot] === 1) facts.dateless++;
    first = Math.min(first, seen.drawnFirst[i] as number);
    last = Math.max(last, seen.drawnLast[i] as number);
  }
  return { ...facts, first: last === NO_DAY ? null : first, last: last === NO_DAY ? null : last };
}

/** All lanes: those of the chosen parties first, then those with most meetings. */
function countLanes(selection: Selection, seen: Seen, view: TimelineView): LaneCount[] {
  const { keys, starts, values } = lanesOf(selection, view.lanes);
  const counts = keys.map((key) => ({ key, certain: 0, uncertain: 0, undated: 0 }));
  for (let i = 0; i < seen.slots.length; i++) {
    const slot = seen.slots[i] as number;
    const end = starts[slot + 1] as number;
    for (let n = starts[slot] as number; n < end; n++) {
      const lane = counts[values[n] as number] as LaneCount;
      if (seen.first[i] === NO_DAY) lane.undated++;
      else if (seen.uncertain[i] === 1) lane.uncertain++;
      else lane.certain++;
    }
  }
  const size = (lane: LaneCount) => lane.certain + lane.uncertain + lane.undated;
  const chosen = ({ key }: LaneCount) => Number(selection.filters.parties.includes(key));
  return counts
    .filter((lane) => size(lane) > 0)
    .sort((a, b) => chosen(b) - chosen(a) || size(b) - size(a) || (a.key < b.key ? -1 : 1));
}

/** The ids of some of the meetings, by first day and id. */
function idsInOrder({ columns }: Selection, seen: Seen, isWanted: (i: number) => boolean): string[] {
  const wanted: number[] = [];
  for (let i = 0; i < seen.slots.length; i++) if (isWanted(i)) wanted.push(i);
  const id = (i: number) => columns.ids[seen.slots[i] as number] as string;
  return wanted
    .sort((a, b) => (seen.first[a] as number) - (seen.first[b] as number) || (id(a) < id(b) ? -1 : 1))
    .map(id);
}

function laneEdges(
  selection: Selection,
  seen: Seen,
  view: TimelineView,
  shown: ReadonlySet<string>,
  over: ReturnType<typeof unitOver>,
): TimelineFacts["edges"] {
  const { keys, starts, values } = lanesOf(selection, view.lanes);
  const counters = keys.map((key) => (shown.has(key) ? [new EdgeCounter(over), new EdgeCounter(over)] : []));
  for (let i = 0; i < seen.slots.length; i++) {
    if (seen.first[i] === NO_DAY) continue;
    const slot = seen.slots[i] as number;
    const end = starts[slot + 1] as number;
    for (let n = starts[slot] as number; n < end; n++) {
      counters[values[n] as number]?.[seen.uncertain[i] as number]?.add(
        seen.first[i] as number,
        seen.last[i] as number,
      );
    }
  }
  return counters.flatMap((pair, place) =>
    pair.flatMap((counter, kind) =>
      [...counter.edges()].map((edge) => ({ lane: keys[place] as string, uncertain: kind === 1, ...edge })),
    ),
  );
}

/** All of time in small; a meeting whose day the reports do not fix reaches over all that its mark does. */
function overviewOf(seen: Seen, over: ReturnType<typeof unitOver>): TimelineFacts["overview"] {
  const [certain, uncertain] = [new EdgeCounter(over), new EdgeCounter(over)];
  for (let i = 0; i < seen.slots.length; i++) {
    if (seen.first[i] === NO_DAY) continue;
    if (seen.uncertain[i] === 1) uncertain.add(seen.drawnFirst[i] as number, seen.drawnLast[i] as number);
    else certain.add(seen.first[i] as number, seen.last[i] as number);
  }
  return [certain, uncertain].flatMap((counter, kind) =>
    [...counter.edges()].map((edge) => ({ uncertain: kind === 1, ...edge })),
  );
}
