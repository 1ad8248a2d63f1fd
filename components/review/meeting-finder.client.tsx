"use client";

import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import { findMeetings } from "./find-meetings";
import { type Choice, type ChoiceGroup, Picker } from "./picker.client";
import { type Opened, useScreen } from "./review-context.client";
import { setTarget } from "./state/edit-meeting";
import { changeReference } from "./state/edit-reference";
import { edtfInWords, inARow, knownMeetingNames, nameOf } from "./state/labels";
import { useTexts } from "./texts-context.client";

type Asked = Extract<Opened, { name: "findMeeting" | "pointsTo" }>;

/** Looks a meeting on record up: the one that the draft joins, or the one that a pointer means. */
export function MeetingFinder({ opened, onClose }: { opened: Asked; onClose: () => void }) {
  const { view, draft, edit, names, learnMeetings } = useScreen();
  const { texts, say } = useTexts();
  const chosen = chosenIn(draft, opened);
  const choice = (meeting: MeetingSummary): Choice => ({
    value: meeting.id,
    label: inARow(texts.locale, knownMeetingNames(names, meeting)),
    note: [
      edtfInWords(texts.tag, meeting.date.edtf) ?? say("noDate"),
      meeting.place ? nameOf(texts.locale, meeting.place) : say(`by_${meeting.channel}`),
    ].join(" · "),
    also: meeting.people.flatMap((one) => [one.nameEn, one.nameAr]),
    chosen: meeting.id === chosen,
  });
  const find = async (words: string, signal: AbortSignal): Promise<ChoiceGroup> => {
    const meetings = await findMeetings(words, signal);
    learnMeetings(meetings);
    // The server has understood dates and spellings that the list cannot: its answer is taken as it is.
    return {
      heading: say("meetingsOnRecord"),
      choices: meetings.map((one) => ({ ...choice(one), also: [words, ...(choice(one).also ?? [])] })),
    };
  };
  const own = opened.name === "findMeeting" ? opened.meeting : draft.meetings[0]?.key;
  const proposed = view.proposals.find(({ key }) => key === own)?.proposals ?? [];
  const groups: ChoiceGroup[] =
    opened.name === "findMeeting"
      ? [{ heading: say("proposedMeetings"), choices: proposed.map(({ meeting }) => choice(meeting)) }]
      : [{ heading: say("meetingsOnRecord"), choices: [{ value: "none", label: say("noneOfThese") }] }];
  return (
    <Picker
      title={say(opened.name === "findMeeting" ? "findMeeting" : "pointsTo")}
      groups={groups}
      find={find}
      hint={say("findMeetingHint")}
      onPick={(id) =>
        edit((now) =>
          opened.name === "findMeeting"
            ? setTarget(now, opened.meeting, { kind: "known", meeting: id })
            : changeReference(now, opened.reference, { target: id === "none" ? null : id }),
        )
      }
      onClose={onClose}
    />
  );
}

function chosenIn(draft: ReturnType<typeof useScreen>["draft"], opened: Asked): string | null {
  if (opened.name === "pointsTo") return draft.references.find(({ key }) => key === opened.reference)?.target ?? null;
  const target = draft.meetings.find(({ key }) => key === opened.meeting)?.target;
  return target?.kind === "known" ? target.meeting : null;
}
