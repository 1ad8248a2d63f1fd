"use client";

import { useEffect, useId, useRef, useState } from "react";

const PAUSE = 600;

/** A line to write in. What is written counts after a short pause, and when the field is left. */
export function TextField(props: {
  label: string;
  value: string;
  onWritten: (value: string) => void;
  lang?: string;
  dir?: "auto" | "ltr" | "rtl";
  disabled?: boolean;
  hideLabel?: boolean;
  hint?: string;
  className?: string;
  /** For a sentence or more. */
  long?: boolean;
}) {
  const { value, onWritten } = props;
  const id = useId();
  const Field = props.long ? "textarea" : "input";
  const [written, setWritten] = useState(value);
  const latest = useRef({ written, value, onWritten });
  latest.current = { written, value, onWritten };
  // What comes from outside (undo, another choice) replaces what stands there.
  useEffect(() => setWritten(value), [value]);
  const settle = () => {
    const now = latest.current;
    if (now.written.trim() !== now.value) now.onWritten(now.written.trim());
  };
  // A dialog that is left takes its fields along: what they hold counts.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is latest is read when the field goes
  useEffect(() => settle, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pause begins anew with every letter
  useEffect(() => {
    const timer = setTimeout(settle, PAUSE);
    return () => clearTimeout(timer);
  }, [written]);
  return (
    <span className={`flex min-w-0 flex-col gap-1 ${props.className ?? ""}`}>
      <label htmlFor={id} className={props.hideLabel ? "sr-only" : "text-muted text-xs"}>
        {props.label}
      </label>
      <Field
        id={id}
        rows={props.long ? 3 : undefined}
        value={written}
        lang={props.lang}
        dir={props.dir ?? "auto"}
        disabled={props.disabled}
        placeholder={props.hint}
        onChange={(event: { target: { value: string } }) => setWritten(event.target.value)}
        onBlur={settle}
        className="w-full min-w-0 rounded border border-line bg-paper px-2 py-1 text-sm disabled:opacity-70"
      />
    </span>
  );
}

/** One of a closed list. */
export function SelectField<T extends string>(props: {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChosen: (value: T) => void;
  disabled?: boolean;
  hideLabel?: boolean;
}) {
  const id = useId();
  return (
    <span className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={props.hideLabel ? "sr-only" : "text-muted text-xs"}>
        {props.label}
      </label>
      <select
        id={id}
        value={props.value}
        disabled={props.disabled}
        onChange={(event) => props.onChosen(event.target.value as T)}
        className="w-full min-w-0 rounded border border-line bg-paper px-2 py-1 text-sm disabled:opacity-70"
      >
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
}
