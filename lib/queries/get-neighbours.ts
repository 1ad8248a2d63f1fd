import { type Columns, NO_DAY } from "@/lib/columns/columns";
import type { Selection } from "@/lib/columns/select";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import { noFilters, type View } from "@/lib/filters/address";
import { meetingSummaries } from "./meeting-summaries";
import { answerOn } from "./selection-of";

/** The meetings of the same parties just before and just after one. */
export interface Neighbours {
  previous: MeetingSummary | null;
  next: MeetingSummary | null;
}

/**
 * The meetings before and after a meeting, of exactly the same parties. A meeting without a date has no neighbours
 * and is nobody's neighbour: where it stands is not known.
 */
export function getNeighbours(id: string, dates: View["dates"]): Promise<Neighbours> {
  return answerOn("neighbours", noFilters, dates, id, async (selection) => {
    const { previous, next } = besides(selection, id);
    const summaries = await meetingSummaries([previous, next].filter((one) => one !== null));
    const summary = (sought: string | null) => summaries.find((one) => one.id === sought) ?? null;
    return { previous: summary(previous), next: summary(next) };
  });
}

function besides(
  { columns, meetings, dates }: Selection,
  id: string,
): { previous: string | null; next: string | null } {
  const here = columns.slots.get(id) ?? -1;
  const { earliest } = columns.days(dates);
  const { ids } = columns;
  if ((earliest[here] ?? NO_DAY) === NO_DAY) return { previous: null, next: null };
  const precedes = (a: number, b: number) => {
    const difference = (earliest[a] as number) - (earliest[b] as number);
    return difference < 0 || (difference === 0 && (ids[a] as string) < (ids[b] as string));
  };
  const same = sameParties(columns, here);
  let [previous, next] = [-1, -1];
  for (const slot of meetings) {
    if (slot === here || earliest[slot] === NO_DAY || !same(slot)) continue;
    if (precedes(slot, here)) {
      if (previous === -1 || precedes(previous, slot)) previous = slot;
    } else if (next === -1 || precedes(slot, next)) next = slot;
  }
  return { previous: ids[previous] ?? null, next: ids[next] ?? null };
}

/** Whether a meeting is of exactly the parties of another, in whatever order. */
function sameParties({ parties, lists }: Columns, here: number): (slot: number) => boolean {
  const { starts, values } = parties;
  const wanted = new Uint8Array(lists.sides.words.length);
  for (const party of parties.of(here)) wanted[party] = 1;
  const size = parties.of(here).length;
  return (slot) => {
    const end = starts[slot + 1] as number;
    const begin = starts[slot] as number;
    if (end - begin !== size) return false;
    for (let i = begin; i < end; i++) if (wanted[values[i] as number] === 0) return false;
    return true;
  };
}
