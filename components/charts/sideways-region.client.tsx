"use client";

import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import type { Direction } from "@/lib/i18n/reader";

/**
 * A wide table that scrolls inside its own frame, so that the page does not; reachable by keyboard, as scrolling needs.
 * Where it goes on beyond the edge, it fades out there: a column that is cut could as well be the last.
 */
export function SidewaysRegion(props: { label: string; dir?: Direction; className?: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const more = useMore(box);
  return (
    <div dir={props.dir} className={`relative ${props.className ?? ""}`}>
      {/* A group and no region: a page of charts would have more landmarks than parts. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div
        ref={box}
        role="group"
        aria-label={props.label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the arrow keys cannot scroll it
        tabIndex={0}
        className="relative overflow-x-auto"
      >
        {props.children}
      </div>
      {more ? (
        <div
          data-more=""
          className="pointer-events-none absolute inset-y-0 end-0 z-20 grid w-14 items-center justify-end bg-linear-to-l from-30% from-paper to-transparent print:hidden [&:dir(rtl)]:bg-linear-to-r"
        >
          <svg
            aria-hidden="true"
            width="16"
            height="16"
            viewBox="0 0 16 16"
            className="text-muted [&:dir(rtl)]:-scale-x-100"
          >
            <path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
          </svg>
        </div>
      ) : null}
    </div>
  );
}

/** Whether a box that scrolls has more beyond its end. Scrolled positions count below zero from right to left. */
function useMore(box: RefObject<HTMLElement | null>): boolean {
  const [more, setMore] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setMore(Math.abs(element.scrollLeft) + element.clientWidth < element.scrollWidth - 2);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [box]);
  return more;
}
