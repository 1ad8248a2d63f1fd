"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import { type ReviewTexts, type Say, sayIn } from "./review-texts";

interface Spoken {
  texts: ReviewTexts;
  say: Say;
}

const Texts = createContext<Spoken | null>(null);

/** Gives the screen below it its words. */
export function TextsProvider(props: { texts: ReviewTexts; children: ReactNode }) {
  const spoken = useMemo(() => ({ texts: props.texts, say: sayIn(props.texts) }), [props.texts]);
  return <Texts value={spoken}>{props.children}</Texts>;
}

/** The words of the screen, and the language that they are in. */
export function useTexts(): Spoken {
  const spoken = useContext(Texts);
  if (!spoken) throw new Error("The review screen has no texts");
  return spoken;
}
