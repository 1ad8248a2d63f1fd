"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Batch } from "./batch.client";
import { type Choice, DetailsFields } from "./details-fields";
import { type ChosenFiles, FileField, type FileLimits, NO_FILES } from "./file-field.client";
import { type HandedIn, handInFiles, handInWords } from "./hand-in";
import { type ImportTexts, say, sayProblem } from "./import-texts";

const WAYS = [
  ["paste", "wayPaste"],
  ["files", "wayFiles"],
  ["address", "wayAddress"],
] as const;
type Way = (typeof WAYS)[number][0];

const FIELD = "mt-1 block w-full rounded border border-muted bg-raised px-3 py-2 text-base text-ink";

/** Hands reports in: pasted words, files, an address. What was handed in appears below it with its progress. */
export function ImportForm(props: {
  texts: ImportTexts;
  agencies: readonly Choice[];
  languages: readonly Choice[];
  limits: FileLimits;
}) {
  const { texts } = props;
  const [way, setWay] = useState<Way>("paste");
  const [chosen, setChosen] = useState<ChosenFiles>(NO_FILES);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [batches, setBatches] = useState<string[]>([]);

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    setSending(true);
    setError(null);
    const result = await handIn(way, new FormData(form), chosen);
    setSending(false);
    if ("id" in result) {
      setBatches((before) => [result.id, ...before]);
      form.reset();
      setChosen({ ...NO_FILES, leftOut: chosen.leftOut });
    } else setError("problem" in result ? sayProblem(texts, result.problem) : say(texts, result.failed));
  }

  return (
    <>
      <fieldset className="flex flex-wrap gap-2" aria-label={say(texts, "ways")}>
        {WAYS.map(([name, message]) => (
          <button
            key={name}
            type="button"
            aria-pressed={way === name}
            onClick={() => setWay(name)}
            className="rounded border border-line px-4 py-2 hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-soft"
          >
            {say(texts, message)}
          </button>
        ))}
      </fieldset>
      <form method="post" onSubmit={send} className="mt-4 max-w-3xl space-y-4">
        {way === "paste" ? <PasteField texts={texts} /> : null}
        {way === "files" ? (
          <FileField texts={texts} limits={props.limits} chosen={chosen} onChosen={setChosen} />
        ) : null}
        {way === "address" ? <AddressField texts={texts} /> : null}
        <DetailsFields key={way} {...props} withAddress={way === "paste"} />
        {error ? (
          <p role="alert" className="text-warn">
            {error}
          </p>
        ) : null}
        <Submit disabled={sending || (way === "files" && chosen.taken.length === 0)}>
          {sending ? say(texts, "sending") : buttonWords(texts, way, chosen)}
        </Submit>
      </form>
      <div className="mt-6 max-w-3xl space-y-3">
        {batches.map((id) => (
          <Batch key={id} texts={texts} id={id} known={null} onward={batches[0] === id} />
        ))}
      </div>
    </>
  );
}

function handIn(way: Way, form: FormData, chosen: ChosenFiles): Promise<HandedIn> {
  const text = form.get("text");
  const said = ["agency", "language", "published", "address"].flatMap((name) => {
    const value = form.get(name);
    return typeof value === "string" && value !== "" ? [[name, value] as const] : [];
  });
  const details = Object.fromEntries(said);
  if (way === "files") return handInFiles(chosen.taken, details);
  return handInWords(way === "paste" && typeof text === "string" ? text : undefined, details);
}

function buttonWords(texts: ImportTexts, way: Way, chosen: ChosenFiles): string {
  if (way === "files") return say(texts, "filesButton", { n: chosen.taken.length });
  return say(texts, way === "paste" ? "pasteButton" : "addressButton");
}

function PasteField({ texts }: { texts: ImportTexts }) {
  return (
    <label className="block text-muted text-sm">
      {say(texts, "pasteLabel")}
      <textarea name="text" required rows={12} dir="auto" spellCheck={false} className={`${FIELD} leading-relaxed`} />
    </label>
  );
}

function AddressField({ texts }: { texts: ImportTexts }) {
  return (
    <div>
      <label className="block text-muted text-sm">
        {say(texts, "addressLabel")}
        <input
          type="url"
          name="address"
          required
          dir="ltr"
          maxLength={2000}
          autoComplete="off"
          placeholder="https://"
          aria-describedby="address-hint"
          className={FIELD}
        />
      </label>
      <p id="address-hint" className="mt-1 text-muted text-sm">
        {say(texts, "addressHint")}
      </p>
    </div>
  );
}

function Submit(props: { disabled: boolean; children: ReactNode }) {
  return (
    <button
      type="submit"
      disabled={props.disabled}
      className="rounded bg-accent px-5 py-2 text-base text-paper disabled:opacity-50"
    >
      {props.children}
    </button>
  );
}
