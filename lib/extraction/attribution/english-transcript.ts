import type { Word } from "../mentions/english-words";
import { wordSet } from "../mentions/english-words";
import type { Cast } from "../mentions/mention";
import { NO_SPEAKER } from "../packs/en/meetings";
import type { Segmented } from "../text/sentences";
import { isTail, linesOf } from "./english-lines";
import type { Scene } from "./english-subjects";

/** A paragraph of somebody's turn. */
export type Turn = { first: number; to: number; actor: number; label: [first: number, last: number] | null };

const noSpeaker = wordSet(NO_SPEAKER);
const LONGEST_LABEL = 9;

/**
 * The turns of a transcript ("Name: …") and their further paragraphs, and the words that they take up (`to` exclusive), those of
 * unknown speakers included.
 * @param body the first word after the headline
 */
export function readTurns(
  text: Segmented,
  scene: Scene,
  cast: Cast,
  body: number,
): { turns: Turn[]; taken: { from: number; to: number }[] } {
  const turns: Turn[] = [];
  const taken: { from: number; to: number }[] = [];
  /** undefined: outside a transcript; null: somebody unknown speaks. */
  let speaker: number | null | undefined;
  for (const { from, to } of linesOf(text)) {
    if (to <= body) continue;
    const label = labelOf(scene, cast, from, to);
    if (label) speaker = label.actor;
    else if (speaker === undefined || endsTranscript(text, scene.words, from, to)) {
      speaker = undefined;
      continue;
    }
    taken.push({ from, to });
    if (speaker === null || isTail(text, scene.words, from, to) || (label && label.colon + 1 >= to)) continue;
    const bare = label && /\n/.test(scene.words[label.colon + 1]?.gap ?? "");
    turns.push({ first: bare ? label.colon + 1 : from, to, actor: speaker, label: label ? [from, label.colon] : null });
  }
  return { turns, taken };
}

function labelOf(scene: Scene, cast: Cast, from: number, to: number): { actor: number | null; colon: number } | null {
  const { words } = scene;
  const most = Math.min(to, from + LONGEST_LABEL);
  const mention = scene.startsAt.get(from);
  for (let at = from; at < most; at++) {
    const gap = words[at + 1]?.gap ?? "";
    const colon = at + 1 < words.length && /^\s*(\([^)]*\))?\s*:/.test(gap);
    if (colon) {
      if (noSpeaker.has(words[from]?.text ?? "")) return { actor: null, colon: at };
      const actor = mention && mention.last === at ? mention.actor : null;
      if (actor === null || cast.actors[actor]?.kind !== "person") return null;
      return { actor, colon: at };
    }
    if (/[.!?"]/.test(gap.replace(/^\. ?/, "")) || /[;,]/.test(gap)) return null;
    if (!words[at]?.capital && !/^(of|the|bin|al|de|van|von|and)$/.test(words[at]?.text ?? "")) return null;
  }
  return null;
}

// A line that closes with a colon introduces something else; so does a rule of stars.
function endsTranscript(text: Segmented, words: readonly Word[], from: number, to: number): boolean {
  const end = words[to - 1]?.end ?? 0;
  const before = text.folded.text.slice(Math.max(0, (words[from]?.start ?? 0) - 12), words[from]?.start ?? 0);
  return (
    text.folded.text
      .slice(end, end + 2)
      .trim()
      .startsWith(":") || /\*\*\*|###|---/.test(before)
  );
}
