import { sideColour } from "@/lib/domain/colours";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import { Channel, Rank } from "@/lib/domain/words";
import { type Address, carriedView, type Filters, pageHref } from "@/lib/filters/address";
import type { Reader } from "@/lib/i18n/reader";
import { dayNumber } from "./days";
import { describeMeeting } from "./describe-meeting";
import { levelsOf, MOST_LEVELS } from "./lay-out-lane";
import type { Cell, Lane, TimelineData } from "./timeline-data";
import type { Edge, TimelineFacts } from "./timeline-facts";
import { slotOf, slotStart, type Unit } from "./units";
import { wholeSpan } from "./window";

interface Party {
  code: string;
  colour: number;
  nameEn: string;
  nameAr: string;
}

/** A timeline in the reader's words, as page and API hand it to the browser. */
export function describeTimeline(
  reader: Reader,
  address: Address,
  filters: Filters,
  parties: Party[],
  facts: TimelineFacts,
): TimelineData {
  const describe = (meeting: MeetingSummary) => describeMeeting(reader, address, meeting);
  const { unit, overviewUnit } = facts;
  const counted = unit !== null && facts.shown > facts.meetings.length;
  const items = facts.meetings.filter((meeting) => drawable(meeting, address)).map(describe);
  const extent = daysOf(facts.first, facts.last);
  // Where not every meeting is here, other windows may need more levels than this one.
  const levels = (lane: Pick<Lane, "key" | "uncertain">) =>
    extent && facts.total - facts.undated === items.length
      ? levelsOf(items, lane.key, wholeSpan(...extent))
      : Math.min(lane.uncertain, MOST_LEVELS);
  return {
    total: facts.total,
    uncertain: facts.uncertain,
    dateless: facts.dateless,
    undated: facts.undated,
    extent,
    covers: coveredBy(facts, counted),
    lanes: lanesOf(reader, address, filters, parties, facts).map((lane) => ({ ...lane, levels: levels(lane) })),
    moreLanes: facts.allLanes - facts.lanes.length,
    items,
    undatedItems: facts.undatedMeetings.map(describe),
    counts: counted ? { unit, cells: cellsOf(facts.edges, unit) } : null,
    overview: overviewUnit ? overviewOf(facts.overview, overviewUnit) : [],
  };
}

function drawable(meeting: MeetingSummary, address: Address): boolean {
  return (address.dates === "text" ? meeting.textDate : meeting.date).earliest !== null;
}

function daysOf(first: string | null, last: string | null): [number, number] | null {
  return first && last ? [dayNumber(first), dayNumber(last)] : null;
}

/** Slots are whole: counts reach to the ends of the first and the last of them. */
function coveredBy(facts: TimelineFacts, counted: boolean): [number, number] | null {
  const days = daysOf(facts.from, facts.to);
  if (!days || !counted || !facts.unit) return days;
  const [first, last] = days.map((day) => slotDays(slotOf(day, facts.unit as Unit), facts.unit as Unit));
  return first && last ? [first.from, last.to] : days;
}

function slotDays(slot: number, unit: Unit): { from: number; to: number } {
  return { from: slotStart(slot, unit), to: slotStart(slot + 1, unit) - 1 };
}

/**
 * How many meetings are or may be in each slot, from how many begin and end in it.
 * @returns Slots with at least one, in order.
 */
export function spread(edges: Edge[]): { slot: number; n: number }[] {
  const bySlot = new Map<number, { starts: number; ends: number }>();
  for (const { slot, starts, ends } of edges) {
    const known = bySlot.get(slot) ?? { starts: 0, ends: 0 };
    bySlot.set(slot, { starts: known.starts + starts, ends: known.ends + ends });
  }
  const slots = [...bySlot.keys()].sort((a, b) => a - b);
  const result: { slot: number; n: number }[] = [];
  let open = 0;
  for (let slot = slots[0] ?? 0; slot <= (slots.at(-1) ?? -1); slot += 1) {
    const { starts = 0, ends = 0 } = bySlot.get(slot) ?? {};
    open += starts;
    if (open > 0) result.push({ slot, n: open });
    open -= ends;
  }
  return result;
}

/** One meeting that may have been in many slots is one stretch: drawn slot by slot it would look like many meetings. */
export function overviewOf(edges: TimelineFacts["overview"], unit: Unit): TimelineData["overview"] {
  const fixed = spread(edges.filter((edge) => !edge.uncertain));
  const stretches: { from: number; to: number; n: number }[] = [];
  for (const { slot, n } of spread(edges.filter((edge) => edge.uncertain))) {
    const last = stretches.at(-1);
    if (last?.n === n && last.to === slot - 1) last.to = slot;
    else stretches.push({ from: slot, to: slot, n });
  }
  const days = (from: number, to: number) => ({ from: slotDays(from, unit).from, to: slotDays(to, unit).to });
  return [
    ...stretches.map(({ from, to, n }) => ({ ...days(from, to), n, uncertain: true })),
    ...fixed.map(({ slot, n }) => ({ ...days(slot, slot), n, uncertain: false })),
  ];
}

function cellsOf(edges: TimelineFacts["edges"], unit: Unit): Cell[] {
  const cells = new Map<string, Cell>();
  for (const lane of new Set(edges.map((edge) => edge.lane))) {
    for (const uncertain of [false, true]) {
      const mine = edges.filter((edge) => edge.lane === lane && edge.uncertain === uncertain);
      for (const { slot, n } of spread(mine)) {
        const id = `${lane} ${slot}`;
        const cell = cells.get(id) ?? { lane, ...slotDays(slot, unit), certain: 0, uncertain: 0 };
        cells.set(id, { ...cell, [uncertain ? "uncertain" : "certain"]: n });
      }
    }
  }
  return [...cells.values()].sort((a, b) => a.from - b.from);
}

const ORDER: readonly string[] = [...Channel.options, ...Rank.options];

function lanesOf(
  reader: Reader,
  address: Address,
  filters: Filters,
  parties: Party[],
  facts: TimelineFacts,
): Omit<Lane, "levels">[] {
  const base = { ...carriedView(address), ...filters, from: null, to: null, certainty: null };
  const href = (changes: Partial<Address>) =>
    pageHref(reader.locale, "/meetings", { ...base, ...changes } as Partial<Address>);
  const lanes = facts.lanes.map((lane): Omit<Lane, "levels"> => {
    const { key } = lane;
    if (address.lanes === "channel") {
      const label = reader.t(`words.channel_${key as Channel}`);
      return { ...lane, label, colour: "--accent", href: href({ channel: [key as Channel] }) };
    }
    if (address.lanes === "level") {
      const label = reader.t(`words.level_${key as Rank}`);
      return { ...lane, label, colour: "--accent", href: href({ level: [key as Rank] }) };
    }
    const party = parties.find(({ code }) => code === key);
    const all = [...new Set([...filters.parties, key])];
    return {
      ...lane,
      label: party ? reader.name(party) : key,
      colour: sideColour(key, parties),
      href: href({ parties: all }),
    };
  });
  return address.lanes === "party" ? lanes : lanes.sort((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key));
}
