import type { ReactNode } from "react";
import type { Mark } from "@/lib/timeline/mark";

/**
 * A mark as a link: to its meeting, or to the list of the meetings that it counts. A count says how many, so that a
 * test can compare it with the list. The plot finds the mark of an event by its key.
 */
export function MarkLink({ mark, label, children }: { mark: Mark; label: string; children: ReactNode }) {
  const counts = mark.exact && (mark.n > 1 || mark.items.length === 0);
  return (
    <a
      href={mark.href}
      aria-label={label}
      data-mark={mark.key}
      data-count={counts ? mark.n : undefined}
      data-unit={counts ? "meetings" : undefined}
      suppressHydrationWarning
    >
      {children}
    </a>
  );
}
