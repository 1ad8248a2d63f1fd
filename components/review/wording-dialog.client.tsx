"use client";

import type { WorkingStatement } from "@/lib/review/working-draft";
import { Modal } from "./modal.client";
import { useScreen } from "./review-context.client";
import { SourceText } from "./source-text";
import { changeStatement } from "./state/edit-statement";
import { TextField } from "./text-field.client";
import { useTexts } from "./texts-context.client";

/** What is written by hand of a statement: its words in the languages that the report is not in, the verb, who passes it on. */
export function WordingDialog({ statement: key, onClose }: { statement: string; onClose: () => void }) {
  const { draft, view, edit } = useScreen();
  const { say } = useTexts();
  const statement = draft.statements.find((one) => one.key === key);
  if (!statement) return null;
  const [span] = statement.spans;
  const change = (part: Partial<WorkingStatement>) => edit((now) => changeStatement(now, key, part));
  const wording = statement.wording ?? { en: "", ar: "" };
  const word = (part: Partial<typeof wording>) => {
    const next = { ...wording, ...part };
    change({ wording: next.en || next.ar ? next : null });
  };
  // The report's own words stand for themselves, unless somebody has worded them anew.
  const asked = (["en", "ar"] as const).filter((one) => one !== draft.language || wording[one] !== "");
  return (
    <Modal wide title={say("wordingOf")} onClose={onClose}>
      {span ? <SourceText text={view.text.slice(span.start, span.end)} /> : null}
      <div className="mt-3 grid gap-3">
        {asked.map((language) => (
          <TextField
            key={language}
            long
            label={say(language === "en" ? "wordingEn" : "wordingAr")}
            lang={language}
            dir={language === "ar" ? "rtl" : "ltr"}
            value={wording[language]}
            onWritten={(words) => word({ [language]: words })}
          />
        ))}
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={say("verbPrinted")}
            lang={draft.language}
            value={statement.verb}
            onWritten={(verb) => change({ verb })}
          />
          <TextField
            label={say("via")}
            hint={say("viaHint")}
            value={statement.via ?? ""}
            onWritten={(via) => change({ via: via || null })}
          />
        </div>
      </div>
    </Modal>
  );
}
