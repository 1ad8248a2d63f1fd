import type { Actor } from "./mention";

/** Somebody who is named for the first time; what is left out is not known of him, and he is no narrator. */
export type NewActor = Pick<Actor, "kind" | "name" | "printed" | "first" | "last"> & Partial<Actor>;

/** Adds an actor to those of a report. @returns his index */
export function addActor(actors: Actor[], actor: NewActor): number {
  return actors.push({ known: null, country: null, role: null, narrator: false, ...actor }) - 1;
}
