import type { WorkingDraft, WorkingMeeting } from "./working-draft";

const NOT_HELD = new Set(["announced", "not-held", "non-meeting"]);

/** Whether the text does not tell that the meeting was held, and no reviewer has said that it was. */
export function isNotHeld({ format, tookPlace }: Pick<WorkingMeeting, "format" | "tookPlace">): boolean {
  return NOT_HELD.has(format) && tookPlace !== true;
}

/** Whether a draft tells of no meeting at all: of none that was held, as far as anybody has said. */
export function tellsOfNone(draft: Pick<WorkingDraft, "meetings">): boolean {
  return draft.meetings.every((meeting) => isNotHeld(meeting));
}
