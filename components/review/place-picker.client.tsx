"use client";

import { useRef } from "react";
import type { WorkingMeeting } from "@/lib/review/working-draft";
import { type Choice, Picker } from "./picker.client";
import { type Opened, useScreen } from "./review-context.client";
import { changeMeeting } from "./state/edit-meeting";
import { countryName, nameOf } from "./state/labels";
import { useTexts } from "./texts-context.client";

type Asked = Extract<Opened, { name: "place" | "occasion" | "agency" }>;
type Picked = WorkingMeeting["place"];

/** Chooses a place, an occasion or an agency from the list, or makes one. */
export function PlacePicker({ opened, onClose }: { opened: Asked; onClose: () => void }) {
  const { view, draft, edit, open } = useScreen();
  const { texts, say } = useTexts();
  const { name } = opened;
  const list = { place: view.lists.places, occasion: view.lists.occasions, agency: view.lists.agencies }[name];
  const now =
    name === "agency" ? draft.report.agency : draft.meetings.find((one) => one.key === opened.meeting)?.[name];
  const choices = list.map((one): Choice => {
    const country = "country" in one ? one.country : null;
    return {
      value: one.id,
      label: nameOf(texts.locale, one),
      also: [one.nameEn, one.nameAr, ...(country ? [countryName("en", country), countryName("ar", country)] : [])],
      note: country ? countryName(texts.locale, country) : undefined,
      chosen: now != null && "known" in now && now.known === one.id,
    };
  });
  const put = (picked: Picked) =>
    edit((before) =>
      name === "agency"
        ? { ...before, report: { ...before.report, agency: picked } }
        : changeMeeting(before, opened.meeting, { [name]: picked }),
    );
  const made = (words: string): Picked => {
    const both = /\p{Script=Arabic}/u.test(words) ? { en: "", ar: words } : { en: words, ar: "" };
    return { made: { name: both, country: null } };
  };
  const isMade = useRef(false);
  const make = (words: string) => {
    put(made(words));
    isMade.current = true;
  };
  // What it is called in the other language, and where it is, is asked next.
  const next: Opened =
    name === "agency" ? { name: "madeAgency" } : { name: "made", list: name, meeting: opened.meeting };
  return (
    <Picker
      title={say(`pick_${name}`)}
      groups={[{ heading: say(`list_${name}`), choices: [{ value: "none", label: say("noneOfThese") }, ...choices] }]}
      make={{ label: (words) => say("makeNew", { name: words }), onMake: make }}
      onPick={(value) => put(value === "none" ? null : { known: value })}
      onClose={() => (isMade.current ? open(next) : onClose())}
    />
  );
}
