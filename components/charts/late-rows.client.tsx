"use client";

import { lazy, type ReactNode, useEffect, useRef, useState } from "react";
import { useOpened } from "@/components/ui/use-opened";
import type { Figure } from "@/lib/figures/figure";

const FigureRows = lazy(async () => ({ default: (await import("./figure-rows")).FigureRows }));

/**
 * A long table, once it is opened; until then, and without code, what is given: the way to the file with the same in it.
 * @param from The address that gives the figure as JSON.
 */
export function LateRows(props: { from: string; caption: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const open = useOpened(place);
  const figure = useFigure(props.from, open);
  if (!open || !figure) return <div ref={place}>{props.children}</div>;
  return (
    <div ref={place}>
      <FigureRows {...figure.table} unit={figure.countUnit} caption={props.caption} />
    </div>
  );
}

/** The figure of an address, as soon as it is wanted and there. Another address is another figure. */
function useFigure(from: string, wanted: boolean): Figure | null {
  const [known, setKnown] = useState<{ from: string; figure: Figure } | null>(null);
  const here = known?.from === from;
  useEffect(() => {
    if (!wanted || here) return;
    const stop = new AbortController();
    fetch(from, { signal: stop.signal })
      .then(async (answer) => answer.ok && setKnown({ from, figure: await answer.json() }))
      .catch((error: unknown) => error);
    return () => stop.abort();
  }, [from, wanted, here]);
  // While the next one is on its way the last one stays, as all of the page does.
  return known?.figure ?? null;
}
