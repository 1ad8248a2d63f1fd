import type { MeetingSummary } from "@/lib/domain/meeting-summary";

/** Meetings on record by names and dates; none when the server cannot be asked. */
export async function findMeetings(words: string, signal: AbortSignal): Promise<MeetingSummary[]> {
  const answer = await fetch(`/api/v1/reviews/meetings?q=${encodeURIComponent(words)}`, { signal });
  if (!answer.ok) return [];
  return ((await answer.json()) as { meetings: MeetingSummary[] }).meetings;
}
