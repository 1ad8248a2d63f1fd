import type { ReactNode } from "react";

/** A button of the screen; `shortcut` is the key that does the same. */
export function ActionButton(props: {
  children: ReactNode;
  onClick: () => void;
  shortcut?: string;
  tone?: "plain" | "main" | "warn";
  disabled?: boolean;
  pressed?: boolean;
  label?: string;
}) {
  const tone = TONES[props.tone ?? "plain"];
  return (
    <button
      type="button"
      onClick={props.onClick}
      disabled={props.disabled}
      aria-pressed={props.pressed}
      aria-label={props.label}
      aria-keyshortcuts={props.shortcut}
      className={`inline-flex items-baseline gap-1.5 rounded border px-2.5 py-1 text-sm disabled:cursor-not-allowed disabled:opacity-60 ${tone}`}
    >
      <span>{props.children}</span>
      {props.shortcut ? (
        // Told by aria-keyshortcuts already.
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus
        <kbd aria-hidden="true" dir="ltr" className="hidden font-sans text-xs lg:inline">
          {props.shortcut}
        </kbd>
      ) : null}
    </button>
  );
}

const TONES = {
  plain: "border-line bg-raised text-ink hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-soft",
  main: "border-accent bg-accent text-paper hover:opacity-90",
  warn: "border-warn bg-raised text-warn hover:bg-sunken",
};
