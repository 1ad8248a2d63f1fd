import { withParameter } from "@/lib/timeline/mark";

/** What the lanes stand for, as links, so that the choice is in the address; the window goes along. */
export function LanesSwitch(props: {
  lanes: { key: string; label: string; href: string; current: boolean }[];
  label: string;
  window: string | null;
}) {
  return (
    <nav aria-label={props.label} className="flex items-center gap-1 text-sm">
      <span className="pe-1 text-muted">{props.label}</span>
      {props.lanes.map(({ key, label, href, current }) => (
        <a
          key={key}
          data-keep-scroll=""
          href={withParameter(href, "window", props.window)}
          aria-current={current ? "true" : undefined}
          className="rounded border border-transparent px-2 py-1 hover:border-line aria-[current]:border-line aria-[current]:bg-raised aria-[current]:font-semibold"
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
