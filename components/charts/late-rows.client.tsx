"use client";

import { lazy, type ReactNode, Suspense, useRef } from "react";
import { useOpened } from "@/components/ui/use-opened";
import type { FigureRowsProps } from "./figure-rows";

const FigureRows = lazy(async () => ({ default: (await import("./figure-rows")).FigureRows }));

/** A long table, once it is opened; until then, and without code, what is given: the file with the same in it. */
export function LateRows({ children, ...table }: FigureRowsProps & { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const open = useOpened(place);
  return (
    <div ref={place}>
      {open ? (
        <Suspense fallback={children}>
          <FigureRows {...table} />
        </Suspense>
      ) : (
        children
      )}
    </div>
  );
}
