import { inListOrder } from "@/lib/columns/first-in-order";
import type { Selection } from "@/lib/columns/select";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { Filters, View } from "@/lib/filters/address";
import { readPlace, writePlace } from "./list-place";
import { meetingSummaries } from "./meeting-summaries";
import { answerOn, selectionOf } from "./selection-of";

/** A page of meetings: at most `limit`, where the next page begins, and how many there are in all. */
export interface MeetingPage {
  meetings: MeetingSummary[];
  total: number;
  /** The cursor of the next page, or null on the last one. */
  next: string | null;
}

type Asked = Pick<View, "dates" | "order" | "after">;

/**
 * The meetings in view, newest or oldest first. Meetings without a date come last in either order.
 * @param limit Meetings a page.
 */
export function listMeetings(filters: Filters, view: Asked, limit = 50): Promise<MeetingPage> {
  return answerOn("list meetings", filters, view.dates, [view.order, view.after, limit], async (selection) => {
    const { slots, next } = pageOf(selection, view, limit);
    const total = selection.meetings.length;
    const ids = slots.map((slot) => selection.columns.ids[slot] as string);
    return { meetings: await meetingSummaries(ids), total, next };
  });
}

/** The places of the meetings of a page. */
function pageOf(selection: Selection, { order, after, dates }: Asked, limit: number) {
  const slots: number[] = [];
  for (const slot of inListOrder(selection, order === "oldest" ? order : "newest", readPlace(after)?.place)) {
    const last = slots.at(-1);
    if (last !== undefined && slots.length === limit)
      return { slots, next: writePlace(selection.columns, dates, last) };
    slots.push(slot);
  }
  return { slots, next: null };
}

/** How many meetings are in view. */
export async function countMeetings(filters: Filters, dates: View["dates"]): Promise<number> {
  return (await selectionOf(filters, dates)).meetings.length;
}
