import type { ReactNode } from "react";

/**
 * A number that opens what it counts. `data-count` and `data-unit` let a test follow every number of a page and
 * compare it with the list behind it.
 */
export function CountLink(props: {
  href: string;
  count: number;
  unit: "meetings" | "statements";
  children: ReactNode;
  label?: string;
  className?: string;
}) {
  return (
    <a
      href={props.href}
      data-count={props.count}
      data-unit={props.unit}
      aria-label={props.label}
      className={props.className ?? "underline decoration-line hover:decoration-current"}
    >
      {props.children}
    </a>
  );
}
