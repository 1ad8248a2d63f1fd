"use client";

import { type DragEvent, useId, useState } from "react";
import { type ImportTexts, say, sayProblem } from "./import-texts";

/** What a file may be: told before anything is sent. */
export type FileLimits = { endings: readonly string[]; bytes: number; files: number };

/** Chosen or dropped files, and what is wrong with those that are left out. */
export type ChosenFiles = { taken: File[]; leftOut: { name: string; problem: string }[] };

export const NO_FILES: ChosenFiles = { taken: [], leftOut: [] };

/** A field to choose files or to drop them on. */
export function FileField(props: {
  texts: ImportTexts;
  limits: FileLimits;
  chosen: ChosenFiles;
  onChosen(chosen: ChosenFiles): void;
}) {
  const { texts, limits, chosen } = props;
  const [over, setOver] = useState(false);
  const hint = useId();
  const take = (files: FileList | null) => props.onChosen(sorted([...(files ?? [])], limits));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const size = limits.bytes / 1_000_000;
  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field inside does the same for keys and screen readers */}
      <div
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className="rounded border-2 border-line border-dashed px-4 py-8 text-center data-[over=true]:border-accent data-[over=true]:bg-accent-soft"
      >
        <label className="block">
          <span className="block font-medium">{say(texts, "filesLabel")}</span>
          <input
            type="file"
            multiple
            accept={limits.endings.join(",")}
            aria-describedby={hint}
            onChange={(event) => take(event.currentTarget.files)}
            className="mx-auto mt-3 block max-w-full text-sm"
          />
        </label>
        <p id={hint} className="mt-3 text-muted text-sm">
          <bdi dir="ltr">{limits.endings.join(" ")}</bdi>
          <br />
          {say(texts, "filesHint", { size })}
        </p>
      </div>
      <div role="status" className="mt-2 text-sm">
        {chosen.taken.length > 0 ? <p>{say(texts, "filesChosen", { n: chosen.taken.length })}</p> : null}
        {chosen.leftOut.length > 0 ? (
          <>
            <p className="mt-2 text-warn">{say(texts, "filesLeftOut")}</p>
            <ul>
              {chosen.leftOut.slice(0, 20).map(({ name, problem }) => (
                <li key={name} className="break-words py-1">
                  <bdi>{name}</bdi> <span className="text-warn">{sayProblem(texts, problem)}</span>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </div>
  );
}

// What would be refused is not sent at all: nobody should wait for 50 MB to hear that they are too many.
function sorted(files: readonly File[], limits: FileLimits): ChosenFiles {
  const chosen: ChosenFiles = { taken: [], leftOut: [] };
  for (const file of files) {
    const known = limits.endings.some((ending) => file.name.toLowerCase().endsWith(ending));
    const many = chosen.taken.length >= limits.files;
    const problem = !known ? "unknown_type" : file.size > limits.bytes ? "too_large" : file.size === 0 ? "empty" : null;
    if (problem || many) chosen.leftOut.push({ name: file.name, problem: problem ?? "too_many" });
    else chosen.taken.push(file);
  }
  return chosen;
}
