import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { ReviewScreen } from "./review-context.client";

/** A meeting on record that the screen knows by now: proposed, joined, looked up, or one that has this report. */
export function knownMeeting(screen: ReviewScreen, id: string): MeetingSummary | undefined {
  const { view, state, found } = screen;
  return [
    ...view.proposals.flatMap(({ proposals }) => proposals.map(({ meeting }) => meeting)),
    ...state.joined.map(({ meeting }) => meeting),
    ...found,
    ...view.meetings,
  ].find((one) => one.id === id);
}
