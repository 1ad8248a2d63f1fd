import type { Filters } from "@/lib/filters/address";
import type { Profile } from "./profile";
import { ProfileCount } from "./profile-count";

/** A line of a count: a name, a bar, and the number that opens what it counts. */
export interface CountBar {
  key: string;
  label: string;
  /** The page of what is counted, where it has one. */
  href?: string;
  /** The CSS custom property of its colour. */
  colour: string;
  count: number;
  filters: Filters;
}

/** Counts under each other, drawn against the same whole. The bars run with the text and say nothing that is not printed. */
export function CountBars(props: {
  profile: Profile;
  list: "meetings" | "statements";
  bars: CountBar[];
  whole: number;
  /** In two columns where there is room. */
  wide?: boolean;
}) {
  return (
    <ul className={props.wide ? "gap-x-12 md:columns-2" : undefined}>
      {props.bars.map((bar) => (
        <li key={bar.key} className="break-inside-avoid pb-2.5">
          <div className="flex items-baseline justify-between gap-x-4 text-sm">
            <span className="min-w-0">
              {bar.href ? (
                <a href={bar.href} className="hover:underline">
                  {bar.label}
                </a>
              ) : (
                bar.label
              )}
            </span>
            <span className="shrink-0">
              <ProfileCount profile={props.profile} list={props.list} filters={bar.filters} count={bar.count} />
            </span>
          </div>
          <Bar share={bar.count / Math.max(1, props.whole)} colour={bar.colour} />
        </li>
      ))}
    </ul>
  );
}

function Bar({ share, colour }: { share: number; colour: string }) {
  return (
    <svg aria-hidden className="mt-1 block h-1.5 w-full rtl:-scale-x-100" preserveAspectRatio="none">
      <rect width="100%" height="100%" rx="2" fill="var(--sunken)" />
      <rect width={`${Math.round(share * 1000) / 10}%`} height="100%" rx="2" fill={`var(${colour})`} />
    </svg>
  );
}

/** A dot in the colour of a group of topics. The group is always named beside it. */
export function GroupMark({ colour }: { colour: string }) {
  return (
    <svg aria-hidden viewBox="0 0 10 10" className="inline-block size-2.5 shrink-0">
      <circle cx="5" cy="5" r="5" fill={`var(${colour})`} />
    </svg>
  );
}
