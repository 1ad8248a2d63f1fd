import { countBy, countByChannel, countByYear, counted, countInMeetings } from "@/lib/columns/count-facets";
import { countPeople } from "@/lib/columns/count-people";
import { countTopics } from "@/lib/columns/count-topics";
import { inListOrder } from "@/lib/columns/first-in-order";
import { comparing } from "@/lib/columns/order";
import type { Selection } from "@/lib/columns/select";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { Filters, View } from "@/lib/filters/address";
import { meetingSummaries } from "./meeting-summaries";
import { answerOn, selectionOf } from "./selection-of";

/** A value of a facet and how many statements have it. */
interface Counted {
  value: string;
  count: number;
}

/** What the statements in view can be narrowed by; most frequent first, meetings newest first. */
export interface StatementFacets {
  side: Counted[];
  kind: Counted[];
  attribution: Counted[];
  /** Groups of topics and topics alike, by slug: a statement counts once in each. */
  topics: Counted[];
  /** The people who speak; the filter wants them present in the meeting too. */
  people: Counted[];
  channel: Counted[];
  /** Every year that the date of a statement's meeting allows. */
  year: Counted[];
  meetings: (Counted & { meeting: MeetingSummary })[];
}

type Facet = keyof StatementFacets;
type Counts = Record<Facet, Counted[]>;

/** The facets, each with the filters that it sets. */
const sets = {
  side: ["side"],
  kind: ["kind"],
  attribution: ["attribution"],
  topics: ["topics"],
  people: ["people"],
  channel: ["channel"],
  year: ["from", "to"],
  meetings: ["meetings"],
} as const satisfies Record<Facet, readonly (keyof Filters)[]>;
const FACETS = Object.keys(sets) as Facet[];

/** Meetings in the facet, beside the chosen ones. */
const MEETINGS = 8;

/**
 * Counts the statements in view by each facet. A facet counts over the other filters and ignores its own, so that each
 * value says what choosing it alone would show.
 */
export function getStatementFacets(filters: Filters, dates: View["dates"]): Promise<StatementFacets> {
  return answerOn("statement facets", filters, dates, null, async (selection) => {
    const chosen = FACETS.filter((facet) => sets[facet].some((name) => (filters[name]?.length ?? 0) > 0));
    // Facets without a choice of their own share the statements in view; only the others count over their own.
    const found = countFacets(
      selection,
      FACETS.filter((facet) => !chosen.includes(facet)),
    );
    for (const facet of chosen) {
      const others = await selectionOf(without(filters, sets[facet]), dates);
      Object.assign(found, countFacets(others, [facet], filters.meetings));
    }
    const { meetings, ...rest } = found as Counts;
    return { ...rest, meetings: await withSummaries(meetings) };
  });
}

function without(filters: Filters, names: readonly (keyof Filters)[]): Filters {
  const none = names.map((name) => [name, Array.isArray(filters[name]) ? [] : null]);
  return { ...filters, ...Object.fromEntries(none) };
}

function countFacets(selection: Selection, facets: readonly Facet[], chosen: readonly string[] = []): Partial<Counts> {
  const { columns } = selection;
  const { sides, people } = columns.lists;
  const said = countInMeetings(selection);
  const counters: Record<Facet, () => Counted[]> = {
    side: () => counted(sides.words, countBy(selection, "side")),
    kind: () => counted(columns.kinds.words, countBy(selection, "kind")),
    attribution: () => counted(columns.attributions.words, countBy(selection, "attribution")),
    topics: () => byTopic(selection),
    people: () => counted(people.words, countPeople(selection).statements),
    channel: () => counted(columns.channels.words, countByChannel(selection, said)),
    year: () => [...countByYear(selection, said)].map(([year, count]) => ({ value: String(year), count })),
    meetings: () => byMeeting(selection, said, chosen),
  };
  return Object.fromEntries(
    facets.map((facet) => [facet, facet === "meetings" ? counters[facet]() : counters[facet]().sort(byCount)]),
  );
}

function byCount(a: Counted, b: Counted): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

function byTopic(selection: Selection): Counted[] {
  const { topics, groups } = countTopics(selection);
  const { lists } = selection.columns;
  return [...counted(lists.topics.words, topics.statements), ...counted(lists.groups.words, groups.statements)];
}

/** The chosen meetings of which something is in view, and the newest of the others. */
function byMeeting(selection: Selection, said: Int32Array, chosen: readonly string[]): Counted[] {
  const { columns, meetings, dates } = selection;
  const counts = new Int32Array(columns.size);
  meetings.forEach((slot, n) => {
    counts[slot] = said[n] as number;
  });
  const named = chosen.map((id) => columns.slots.get(id) ?? -1);
  const shown = new Set(named.filter((slot) => (counts[slot] ?? 0) > 0));
  const most = MEETINGS + chosen.length;
  for (const slot of inListOrder(selection, "newest")) {
    if (shown.size >= most) break;
    if ((counts[slot] as number) > 0) shown.add(slot);
  }
  return [...shown]
    .sort(comparing(columns, dates, "newest"))
    .map((slot) => ({ value: columns.ids[slot] as string, count: counts[slot] as number }));
}

async function withSummaries(counts: readonly Counted[]): Promise<StatementFacets["meetings"]> {
  const summaries = await meetingSummaries(counts.map(({ value }) => value));
  const byId = new Map(summaries.map((meeting) => [meeting.id, meeting]));
  return counts.flatMap(({ value, count }) => {
    const meeting = byId.get(value);
    return meeting ? [{ value, count, meeting }] : [];
  });
}
