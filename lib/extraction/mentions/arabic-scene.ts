import type { Person } from "../gazetteer";
import type { Match } from "../text/phrases";
import type { Segmented } from "../text/sentences";
import type { Named } from "./arabic-index";

/** What the readers of titles look at. */
export type Scene = {
  text: Segmented;
  named: Map<number, Match<Named>[]>;
  /** Index of the sentence of each token. */
  sentenceOf: Uint32Array;
  /** Words of the names that have been read so far: they are no part of a title. */
  nameWords: Set<string>;
};

/** A name, known or not. */
export type NameRun = { first: number; last: number; person: Person | null };

/** What stands between two tokens. */
export function between({ text }: Scene, left: number): string {
  const a = text.tokens[left];
  const b = text.tokens[left + 1];
  return a && b ? text.folded.text.slice(a.end, b.start) : "\n";
}

/** Whether only spaces (or the mark of a hashtag) stand between a token and the next, in one sentence. */
export function touches(scene: Scene, left: number): boolean {
  const { sentenceOf } = scene;
  return sentenceOf[left] === sentenceOf[left + 1] && /^\s*#?$/.test(between(scene, left));
}

export const namedAt = (scene: Scene, at: number, type: Named["type"]): Match<Named> | undefined =>
  scene.named.get(at)?.find(({ value }) => value.type === type);

/** A country or a demonym at a token (not a capital). */
export function countryAt(scene: Scene, at: number): { code: string; last: number } | null {
  for (const { value, last } of scene.named.get(at) ?? []) {
    if (value.type === "demonym" || (value.type === "country" && !value.capital)) return { code: value.code, last };
  }
  return null;
}
