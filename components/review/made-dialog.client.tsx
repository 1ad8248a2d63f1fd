"use client";

import { useMemo } from "react";
import type { Choice } from "@/lib/review/working-draft";
import { Modal } from "./modal.client";
import { type Opened, useScreen } from "./review-context.client";
import { countriesByName } from "./state/countries";
import { changeMeeting } from "./state/edit-meeting";
import { SelectField, TextField } from "./text-field.client";
import { useTexts } from "./texts-context.client";

type Asked = Extract<Opened, { name: "made" | "madeAgency" }>;
type Made = Extract<Choice, { made: unknown }>["made"];

/** What a new entry of a list is called in both languages, and in which country it is. */
export function MadeDialog({ opened, onClose }: { opened: Asked; onClose: () => void }) {
  const { draft, edit } = useScreen();
  const { texts, say } = useTexts();
  const countries = useMemo(() => countriesByName(texts.locale), [texts.locale]);
  const list = opened.name === "madeAgency" ? "agency" : opened.list;
  const choice =
    opened.name === "madeAgency"
      ? draft.report.agency
      : draft.meetings.find(({ key }) => key === opened.meeting)?.[opened.list];
  if (!choice || !("made" in choice)) return null;
  const { made } = choice;
  const change = (part: Partial<Made>) =>
    edit((now) => {
      const next = { made: { ...made, ...part } };
      return opened.name === "madeAgency"
        ? { ...now, report: { ...now.report, agency: next } }
        : changeMeeting(now, opened.meeting, { [opened.list]: next });
    });
  return (
    <Modal title={say(`made_${list}`)} onClose={onClose}>
      <div className="grid gap-3">
        {(["en", "ar"] as const).map((language) => (
          <TextField
            key={language}
            label={say(language === "en" ? "nameEn" : "nameAr")}
            lang={language}
            value={made.name[language]}
            onWritten={(name) => change({ name: { ...made.name, [language]: name } })}
          />
        ))}
        {list === "occasion" ? null : (
          <SelectField
            label={say("country")}
            value={made.country ?? ""}
            options={[["", say("noCountry")], ...countries]}
            onChosen={(country) => change({ country: country || null })}
          />
        )}
      </div>
    </Modal>
  );
}
