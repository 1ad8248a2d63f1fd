import { isTail, linesOf } from "../mentions/english-lines";
import { wordSet } from "../mentions/english-words";
import type { Cast, Mention } from "../mentions/mention";
import { NO_SPEAKER } from "../packs/en/meetings";
import { quotesIn } from "../text/quotes";
import type { Segmented } from "../text/sentences";
import type { Scene } from "./english-subjects";
import { verbAt } from "./english-verbs";

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
  /** Whose remarks a line announces, until the first of them. */
  let announced: number | null = body > 0 ? announcedBy(scene, cast, 0, body) : null;
  /** undefined: outside a transcript; null: somebody unknown speaks. */
  let speaker: number | null | undefined;
  /** The turn stands in quotation marks: what follows without them is the report's own. */
  let quoted = false;
  for (const { from, to } of linesOf(text)) {
    if (to <= body) continue;
    const label = labelOf(scene, cast, from, to);
    if (label) {
      speaker = label.actor;
      quoted = isQuotation(text, scene, label.colon + 1, to);
    } else if (
      speaker === undefined ||
      (quoted && !isQuotation(text, scene, from, to)) ||
      endsTranscript(text, scene, from, to)
    ) {
      speaker = undefined;
      announced = announcedBy(scene, cast, from, to) ?? announced;
      if (announced === null || !isFirstPerson(scene, from, to)) continue;
      speaker = announced;
    }
    taken.push({ from, to });
    const turn =
      speaker === null || isTail(text, scene.words, from, to) ? null : turnOf(scene, from, to, speaker, label);
    if (turn) turns.push(turn);
  }
  return { turns, taken };
}

function isQuotation(text: Segmented, { words }: Scene, from: number, to: number): boolean {
  const start = words[from]?.start ?? 0;
  return from < to && quotesIn(text.quotes, start, words[to - 1]?.end ?? start).some((quote) => quote.start === start);
}

// A label that stands on a line of its own belongs to no paragraph.
function turnOf(scene: Scene, from: number, to: number, actor: number, label: { colon: number } | null): Turn | null {
  if (!label) return { first: from, to, actor, label: null };
  if (label.colon + 1 >= to) return null;
  const alone = /\n/.test(scene.words[label.colon + 1]?.gap ?? "");
  return { first: alone ? label.colon + 1 : from, to, actor, label: [from, label.colon] };
}

// "Opening remarks by X", "X's statement at …": not a sentence of its own.
function announcedBy(scene: Scene, cast: Cast, from: number, to: number): number | null {
  const { words } = scene;
  if (to - from > 40) return null;
  for (let at = from; at < to; at++) {
    if (!/^(remarks|speech|address|statement|answers|comments)$/.test(words[at]?.text ?? "")) continue;
    const owner =
      scene.endsAt.get(at - 1) ??
      scene.endsAt.get(at - 2) ??
      (words[at + 1]?.text === "by" ? scene.startsAt.get(at + 2) : undefined);
    if (owner?.kind === "person" && owner.actor !== null && !cast.actors[owner.actor]?.narrator) return owner.actor;
  }
  return null;
}

function isFirstPerson(scene: Scene, from: number, to: number): boolean {
  if (scene.startsAt.has(from) && !/^(mr|ms|mrs|madam|madame|your|dear)$/.test(scene.words[from]?.text ?? ""))
    return false;
  return scene.words
    .slice(from, to)
    .some(({ text }) => /^(i|we|our|my|us|i'm|we're|i'd|we've|i've|colleagues)$/.test(text));
}

function labelOf(scene: Scene, cast: Cast, from: number, to: number): { actor: number | null; colon: number } | null {
  const { words } = scene;
  const most = Math.min(to, from + LONGEST_LABEL);
  const mention = scene.startsAt.get(from);
  for (let at = from; at < most; at++) {
    const gap = words[at + 1]?.gap ?? "";
    const colon = at + 1 < words.length && /^\s*\)?\s*:/.test(gap);
    if (colon && noSpeaker.has(words[from]?.text ?? "")) return { actor: null, colon: at };
    if (colon) return namedLabel(scene, cast, mention, at);
    if (/[.!?"]/.test(gap.replace(/^\. ?/, "")) || /[;,]/.test(gap)) return null;
    if (mention && at > mention.last) continue;
    if (!words[at]?.capital && !/^(of|the|bin|al|de|van|von|and)$/.test(words[at]?.text ?? "")) return null;
  }
  return null;
}

// The mention is the whole label, or a note in brackets follows it.
function namedLabel(
  scene: Scene,
  cast: Cast,
  mention: Mention | undefined,
  colon: number,
): { actor: number; colon: number } | null {
  if (!mention || mention.actor === null || cast.actors[mention.actor]?.kind !== "person") return null;
  const noted = /\(/.test(scene.words[mention.last + 1]?.gap ?? "");
  return mention.last === colon || noted ? { actor: mention.actor, colon } : null;
}

// A line that closes with a colon introduces something else; so does a rule of stars.
function endsTranscript(text: Segmented, scene: Scene, from: number, to: number): boolean {
  const { words } = scene;
  // "The parties confirmed": the report itself speaks again.
  const mention = scene.startsAt.get(from);
  if (mention && mention.kind !== "state" && verbAt(words, mention.last + 1, to)?.form.past) return true;
  const end = words[to - 1]?.end ?? 0;
  const before = text.folded.text.slice(Math.max(0, (words[from]?.start ?? 0) - 12), words[from]?.start ?? 0);
  return (
    text.folded.text
      .slice(end, end + 2)
      .trim()
      .startsWith(":") || /\*\*\*|###|---/.test(before)
  );
}
