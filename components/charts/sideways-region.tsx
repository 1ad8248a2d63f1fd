import type { ReactNode } from "react";
import type { Direction } from "@/lib/i18n/reader";

/** A wide table that scrolls inside its own frame, so that the page does not; reachable by keyboard, as scrolling needs. */
export function SidewaysRegion(props: { label: string; dir?: Direction; className?: string; children: ReactNode }) {
  return (
    // A group and no region: a page of charts would have more landmarks than parts.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      role="group"
      dir={props.dir}
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the arrow keys cannot scroll it
      tabIndex={0}
      className={`relative overflow-x-auto ${props.className ?? ""}`}
    >
      {props.children}
    </div>
  );
}
