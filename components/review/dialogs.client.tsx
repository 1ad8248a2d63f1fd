"use client";

import { type FormEvent, useId } from "react";
import { Modal } from "./modal.client";
import { type Command, SHORTCUTS } from "./state/shortcuts";
import { useTexts } from "./texts-context.client";

/** Asks for a reason before a decision that others will want to understand. */
export function ReasonDialog(props: {
  title: string;
  action: string;
  /** Whether the decision can be taken without one. */
  optional: boolean;
  onReason: (reason: string) => void;
  onClose: () => void;
}) {
  const { say } = useTexts();
  const id = useId();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "").trim();
    if (reason === "" && !props.optional) return;
    props.onClose();
    props.onReason(reason);
  };
  return (
    <Modal title={props.title} onClose={props.onClose}>
      <form onSubmit={onSubmit} className="space-y-3">
        <label htmlFor={id} className="block text-sm">
          {say(props.optional ? "reasonOptional" : "reason")}
        </label>
        <textarea
          id={id}
          name="reason"
          rows={3}
          dir="auto"
          maxLength={2000}
          required={!props.optional}
          className="w-full rounded border border-line bg-paper px-3 py-2"
        />
        <button type="submit" className="rounded border border-accent bg-accent px-3 py-1.5 text-paper text-sm">
          {props.action}
        </button>
      </form>
    </Modal>
  );
}

const GROUPS: { title: "helpMove" | "helpDecide" | "helpEdit" | "helpText" | "helpOther"; commands: Command[] }[] = [
  { title: "helpMove", commands: ["next", "previous", "nextOpen", "match", "findMeeting", "text"] },
  { title: "helpDecide", commands: ["accept", "acceptAll", "acceptAllNext", "reject", "rejectReport"] },
  { title: "helpEdit", commands: ["speaker", "topics", "kind", "attribution", "wording", "meeting", "rule", "remove"] },
  { title: "helpText", commands: ["startBack", "startOn", "endOn", "endBack", "new", "pointer", "span"] },
  { title: "helpOther", commands: ["undo", "redo", "help"] },
];

/** Every key of the screen. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { say } = useTexts();
  return (
    <Modal wide title={say("helpTitle")} onClose={onClose}>
      <p className="mb-3 text-muted text-sm">{say("helpLead")}</p>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {GROUPS.map(({ title, commands }) => (
          <section key={title} aria-label={say(title)}>
            <h3 className="mb-1 font-semibold text-sm">{say(title)}</h3>
            <dl className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-y-1 text-sm">
              {SHORTCUTS.filter(({ command }) => commands.includes(command)).map(({ command, keys }) => (
                <div key={command} className="contents">
                  <dt className="flex items-start gap-1">
                    {keys.map((key) => (
                      <kbd
                        key={key}
                        dir="ltr"
                        className="rounded border border-line bg-sunken px-1.5 font-sans text-xs leading-5"
                      >
                        {key}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{say(`command_${command}` as Parameters<typeof say>[0])}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="mt-4 text-muted text-sm">{say("helpWords")}</p>
    </Modal>
  );
}
