import type { ReactNode } from "react";
import type { Reader } from "@/lib/i18n/reader";

/** A form of accounts: posted as it is, without any code in the browser, to the action of that name. */
export function AccountForm(props: {
  reader: Reader;
  action: string;
  hidden?: Record<string, string>;
  children: ReactNode;
  className?: string;
}) {
  const hidden = { ...props.hidden, locale: props.reader.locale };
  return (
    <form method="post" action={`/api/auth/${props.action}`} className={props.className ?? "max-w-md space-y-4"}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.children}
    </form>
  );
}

/** A field with its label and, where it needs one, a hint. */
export function Field(props: {
  label: string;
  name: string;
  type?: "text" | "email" | "password";
  autoComplete: string;
  value?: string;
  hint?: string;
  shortest?: number;
  longest?: number;
}) {
  const hint = props.hint ? `${props.name}-hint` : undefined;
  const id = `field-${props.name}`;
  return (
    <div>
      <label htmlFor={id} className="block text-muted text-sm">
        {props.label}
      </label>
      <input
        id={id}
        name={props.name}
        type={props.type ?? "text"}
        defaultValue={props.value}
        required
        minLength={props.shortest}
        maxLength={props.longest ?? 254}
        autoComplete={props.autoComplete}
        aria-describedby={hint}
        dir={props.type === undefined || props.type === "text" ? "auto" : "ltr"}
        className="mt-1 block w-full rounded border border-muted bg-raised px-3 py-2 text-base text-ink"
      />
      {props.hint ? (
        <p id={hint} className="mt-1 text-muted text-sm">
          {props.hint}
        </p>
      ) : null}
    </div>
  );
}

/** The button that sends a form; the quiet one is for what stands in rows. */
export function SendButton(props: { children: ReactNode; quiet?: boolean; label?: string }) {
  const look = props.quiet
    ? "rounded border border-line bg-raised px-3 py-1.5 text-sm hover:bg-sunken"
    : "rounded bg-accent px-5 py-2 text-base text-paper";
  return (
    <button type="submit" aria-label={props.label} className={look}>
      {props.children}
    </button>
  );
}
