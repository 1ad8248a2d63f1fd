import type { ReactNode } from "react";

/** Says that there is nothing to show, and offers the way out where there is one. */
export function EmptyState(props: { children: ReactNode; way?: { href: string; label: string } }) {
  return (
    <div className="rounded border border-line border-dashed px-5 py-8 text-center text-muted">
      <p>{props.children}</p>
      {props.way ? (
        <p className="mt-2">
          <a className="text-accent underline" href={props.way.href}>
            {props.way.label}
          </a>
        </p>
      ) : null}
    </div>
  );
}
