import { slugOf } from "./new-ids";
import type { WorkingDraft, WorkingMeeting } from "./working-draft";

const PEOPLE = 2;

/**
 * The readable part of a new meeting's address: who, where or how, which year ("xi-putin-astana-2017").
 * @param meeting of the draft; a meeting of which nothing can be said in Latin letters is a "meeting"
 */
export function slugOfMeeting(meeting: WorkingMeeting | undefined, draft: WorkingDraft): string {
  if (!meeting) return "meeting";
  const people = new Map(draft.people.map((person) => [person.key, person]));
  const who = meeting.participations
    .filter(({ part }) => part === "participant")
    .slice(0, PEOPLE)
    .map(({ person }) => people.get(person)?.name.en.split(" ").at(-1) ?? "");
  const { place, channel } = meeting;
  const where = place && "known" in place ? place.known : (place?.made.name.en ?? "");
  const year = /^\d{4}/.exec(meeting.date.edtf ?? "")?.[0] ?? "";
  const how = channel === "phone" ? "call" : channel === "video" ? "video" : "";
  return slugOf([...who, where || how, year].join(" ")) || "meeting";
}
