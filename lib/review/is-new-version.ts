import type { ReviewView } from "./review-view";

/** Whether a report waits because its text has changed since it was accepted: its facts are still those of the version before. */
export function isNewVersion({ report, history, base, meetings }: ReviewView): boolean {
  const accepted = history.some(
    ({ decision, extraction }) => decision === "accepted" && extraction === base.extraction,
  );
  return report.state === "awaiting" && report.version > 1 && meetings.length > 0 && !accepted;
}
