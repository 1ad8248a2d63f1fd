import type { KnownPerson } from "@/lib/review/review-view";

/** Known people by name in any spelling; none when the server cannot be asked. */
export async function findPeople(words: string, signal: AbortSignal): Promise<KnownPerson[]> {
  const answer = await fetch(`/api/v1/reviews/people?q=${encodeURIComponent(words)}`, { signal });
  if (!answer.ok) return [];
  return ((await answer.json()) as { people: KnownPerson[] }).people;
}
