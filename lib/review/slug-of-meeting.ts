import { slugOf } from "./new-ids";
import type { Resolved } from "./record-parts";
import type { WorkingMeeting } from "./working-draft";

const PEOPLE = 2;

/**
 * The readable part of a new meeting's address: who, where or how, which year ("xi-putin-astana-2017").
 * @returns "meeting" where nothing can be said in Latin letters
 */
export function slugOfMeeting(meeting: WorkingMeeting | undefined, resolved: Resolved): string {
  if (!meeting) return "meeting";
  const who = meeting.participations
    .filter(({ part }) => part === "participant")
    .slice(0, PEOPLE)
    .map(({ person }) => resolved.shorts.get(person) ?? "");
  const how = meeting.channel === "phone" ? "call" : meeting.channel === "video" ? "video" : "";
  const year = /^\d{4}/.exec(meeting.date.edtf ?? "")?.[0] ?? "";
  return slugOf([...who, resolved.place(meeting.place) ?? how, year].join(" ")) || "meeting";
}
