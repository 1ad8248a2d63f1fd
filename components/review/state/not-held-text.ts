import type { WorkingMeeting } from "@/lib/review/working-draft";

const TEXTS = { announced: "announced", "not-held": "notHeld", "non-meeting": "noMeetingTold" } as const;

/** The message that says why a meeting counts as not held. */
export function notHeldText({ format }: Pick<WorkingMeeting, "format">): (typeof TEXTS)[keyof typeof TEXTS] {
  return TEXTS[format as keyof typeof TEXTS] ?? "noMeetingTold";
}
