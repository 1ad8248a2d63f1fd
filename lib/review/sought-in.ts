import { isEdtf } from "./is-edtf";
import type { Wanted } from "./match-meetings";
import type { Choice, WorkingDraft, WorkingMeeting } from "./working-draft";

/**
 * What is known of each meeting of a draft, as far as it is linked to the record, in the order of the draft.
 * @param report the one that the draft was read in
 */
export function soughtInAll(draft: Pick<WorkingDraft, "people" | "meetings">, report: string): Wanted[] {
  return draft.meetings.map((meeting) => soughtIn(draft, meeting, report));
}

function soughtIn({ people: all }: Pick<WorkingDraft, "people">, meeting: WorkingMeeting, report: string): Wanted {
  const people = new Map(all.map((person) => [person.key, person.known]));
  const took = meeting.participations.filter(({ part }) => part === "participant");
  const links = took.map(({ person }) => people.get(person) ?? null);
  const known = links.filter((id) => id !== null);
  const { edtf } = meeting.date;
  return {
    report,
    people: [...new Set(known)],
    strangers: links.length - known.length,
    parties: [...new Set(took.flatMap(({ party }) => (party ? [party] : [])))],
    // What a reviewer has typed so far is kept, be it a date or not.
    edtf: isEdtf(edtf) ? edtf : null,
    channel: meeting.channel,
    place: idOf(meeting.place),
    occasion: idOf(meeting.occasion),
  };
}

function idOf(choice: Choice | null): string | null {
  return choice && "known" in choice ? choice.known : null;
}
