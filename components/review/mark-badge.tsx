import type { Decision } from "@/lib/review/working-draft";
import type { Mark } from "./state/marks";
import { useTexts } from "./texts-context.client";

const STYLES = {
  machine: "border-line border-dotted text-muted",
  changed: "border-warn text-warn",
  made: "border-warn text-warn",
};
const SIGNS = { machine: "◌", changed: "✎", made: "+" };

/** Says whether something stands as the machine read it, or a person has changed or made it. */
export function MarkBadge({ mark }: { mark: Mark }) {
  const { say } = useTexts();
  return (
    <span
      className={`inline-flex items-baseline gap-1 whitespace-nowrap rounded border px-1.5 text-xs ${STYLES[mark]}`}
    >
      <span aria-hidden="true">{SIGNS[mark]}</span>
      {say(`mark_${mark}`)}
    </span>
  );
}

/** Says what was decided. */
export function DecisionBadge({ decision }: { decision: Decision }) {
  const { say } = useTexts();
  if (decision === "open") return null;
  const accepted = decision === "accepted";
  return (
    <span
      className={`inline-flex items-baseline gap-1 whitespace-nowrap rounded border px-1.5 text-xs ${accepted ? "border-accent bg-accent-soft text-accent" : "border-line bg-sunken text-muted"}`}
    >
      <span aria-hidden="true">{accepted ? "✓" : "×"}</span>
      {say(`decision_${decision}`)}
    </span>
  );
}
