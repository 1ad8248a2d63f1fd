import type { ReactNode } from "react";

/** A part of a page with its heading; the id makes it linkable. */
export function Section(props: {
  id: string;
  title: ReactNode;
  aside?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={`${props.id}-title`} id={props.id} className="border-line border-t pt-5">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={`${props.id}-title`} className="font-semibold text-lg">
          {props.title}
        </h2>
        {props.aside}
        {props.lead ? (
          <div className="w-full">
            <p className="max-w-prose text-muted text-sm">{props.lead}</p>
          </div>
        ) : null}
      </div>
      {props.children}
    </section>
  );
}
