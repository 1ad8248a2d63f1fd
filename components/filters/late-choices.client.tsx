"use client";

import { lazy, type ReactNode, Suspense, useRef } from "react";
import { useOpened } from "@/components/ui/use-opened";
import type { ChoiceTexts } from "./all-choices.client";

const AllChoices = lazy(async () => ({ default: (await import("./all-choices.client")).AllChoices }));

/** All choices of a long menu, once it is opened; until then, and without code, what is given: the way to a page with them. */
export function LateChoices(props: { name: string; api: string; texts: ChoiceTexts; children: ReactNode }) {
  const { children, ...rest } = props;
  const place = useRef<HTMLDivElement>(null);
  const open = useOpened(place);
  return (
    <div ref={place}>
      {open ? (
        <Suspense fallback={children}>
          <AllChoices {...rest} />
        </Suspense>
      ) : (
        children
      )}
    </div>
  );
}
