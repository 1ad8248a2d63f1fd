import type { ReactNode } from "react";

/** A wide table that scrolls inside its own frame, so that the page does not; reachable by keyboard, as scrolling needs. */
export function SidewaysRegion(props: { label: string; className?: string; children: ReactNode }) {
  return (
    <section
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the arrow keys cannot scroll it
      tabIndex={0}
      className={`overflow-x-auto ${props.className ?? ""}`}
    >
      {props.children}
    </section>
  );
}
