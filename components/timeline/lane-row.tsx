import type { ReactNode } from "react";
import { CountLink } from "@/components/ui/count-link";
import { withParameter } from "@/lib/timeline/mark";
import type { Lane } from "@/lib/timeline/timeline-data";
import { say, type TimelineTexts } from "./timeline-texts";

interface Props {
  label?: ReactNode;
  lane?: Lane;
  /** Whether any lane has meetings without a date: then all rows leave room for them. */
  tray: boolean;
  texts: TimelineTexts;
  children: ReactNode;
}

/** A row of the timeline: its name (beside the drawing, on a phone above it), the drawing, what has no date. */
export function LaneRow({ label, lane, tray, texts, children }: Props) {
  const columns = tray ? "md:grid-cols-[8rem_minmax(0,1fr)_7rem]" : "md:grid-cols-[8rem_minmax(0,1fr)]";
  return (
    <div className={`grid grid-cols-[1fr_auto] ${columns} ${lane ? "border-line border-t" : ""}`}>
      <div className="self-center pt-1.5 pe-3 font-medium text-sm md:pt-0">{label}</div>
      <div dir="ltr" className="col-span-2 row-start-2 min-w-0 md:col-span-1 md:col-start-2 md:row-start-1">
        {children}
      </div>
      {tray ? (
        <div className="col-start-2 row-start-1 self-center ps-3 text-end text-sm md:col-start-3 md:text-start">
          {lane && lane.undated > 0 ? (
            <CountLink
              href={withParameter(lane.href, "certainty", "undated")}
              count={lane.undated}
              unit="meetings"
              className="my-1 inline-block min-h-6 whitespace-nowrap rounded border border-line border-dashed px-2 text-muted hover:text-ink"
            >
              {say(texts, "undated", { n: lane.undated })}
            </CountLink>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
