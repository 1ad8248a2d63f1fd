import { lazy, memo, Suspense, useEffect, useRef, useState } from "react";
import { useOpened } from "@/components/ui/use-opened";
import type { TimelineData } from "@/lib/timeline/timeline-data";
import type { ListProps } from "./timeline-rows";
import { say } from "./timeline-texts";

const TimelineRows = lazy(async () => ({ default: (await import("./timeline-rows")).TimelineRows }));

/** On paper nobody can open it. */
const PRINTED = "print:[&::details-content]:[content-visibility:visible]";
/** Longer lists are made when somebody opens or prints them. */
const SHORT = 30;

/** The same as the drawing says, in words. */
export const TimelineList = memo(function TimelineList(props: ListProps) {
  const { data, texts } = props;
  const place = useRef<HTMLDivElement>(null);
  const opened = useOpened(place);
  const printed = usePrinted();
  const shown = opened || printed || rowsOf(data) <= SHORT;
  return (
    <details className={`mt-3 text-sm ${PRINTED}`}>
      <summary className="min-h-6 w-fit cursor-pointer text-accent">{say(texts, "list")}</summary>
      <div ref={place} className="mt-2 overflow-x-auto">
        {shown ? (
          <Suspense>
            <TimelineRows {...props} />
          </Suspense>
        ) : null}
      </div>
    </details>
  );
});

function rowsOf({ counts, items, undatedItems }: TimelineData): number {
  return (counts?.cells.length ?? items.length) + undatedItems.length;
}

/** Whether the page is being printed, or has been. */
function usePrinted(): boolean {
  const [printed, setPrinted] = useState(false);
  useEffect(() => {
    const print = () => setPrinted(true);
    addEventListener("beforeprint", print, { once: true });
    return () => removeEventListener("beforeprint", print);
  }, []);
  return printed;
}
