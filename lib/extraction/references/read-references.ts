import { REFERENCES_AR } from "../packs/ar/references";
import { REFERENCES_EN } from "../packs/en/references";
import { foldedSet } from "../text/fold";
import { findPhrases, indexPhrases, type Match, type PhraseIndex } from "../text/phrases";
import type { Segmented, Sentence } from "../text/sentences";
import { splitPhrases } from "../topics/topic-pack";
import { type PhraseWords, phraseEnd, phraseStart } from "./noun-phrase";
import { type ReferenceContext, referenceDate } from "./reference-date";
import type { ReferenceKind, ReferencePack } from "./reference-pack";

/** A reference: its words from first to last token (inclusive), its kind, and the head noun and mark that made it one. */
export type FoundReference = {
  kind: ReferenceKind;
  first: number;
  last: number;
  /** EDTF, where the words give one. */
  date?: string;
  rule: string;
  tokens: [first: number, last: number][];
};

type Sign = { kind: ReferenceKind | "mark" | "nothing" };
type Ready = { pack: ReferencePack; index: PhraseIndex<Sign>; words: PhraseWords };

function ready(pack: ReferencePack): Ready {
  const of = (kind: Sign["kind"], list: string) => splitPhrases(list).map((phrase) => ({ phrase, value: { kind } }));
  const heads = Object.entries(pack.heads) as [ReferenceKind, string][];
  return {
    pack,
    index: indexPhrases([
      ...heads.flatMap(([kind, list]) => of(kind, list)),
      ...of("nothing", pack.nothing),
      ...of("mark", pack.marks),
    ]),
    words: {
      prepositions: foldedSet(pack.prepositions),
      relatives: foldedSet(pack.relatives),
      adverbs: foldedSet(pack.adverbs),
      linking: foldedSet(pack.linking),
      stops: foldedSet(pack.stops),
      determiners: foldedSet(pack.determiners),
    },
  };
}

const READY = { ar: ready(REFERENCES_AR), en: ready(REFERENCES_EN) };

/**
 * Other meetings, visits, events, documents, anniversaries and projects that a text points to, in its order. A head noun opens
 * each; the phrase around it is followed by the class of its words. A meeting or a visit needs a mark of time or number, since
 * without one it is the report's own; the others need a name. One inside another is left out.
 */
export function readReferences(text: Segmented, context: ReferenceContext): FoundReference[] {
  const { pack, index, words } = READY[context.language];
  const found: FoundReference[] = [];
  for (const sentence of text.sentences) {
    let reach = -1;
    const signs = findPhrases(index, text.tokens, sentence.from, sentence.to);
    const marks = new Map(signs.filter(({ value }) => value.kind === "mark").map((mark) => [mark.first, mark]));
    const heads = headsOf(signs);
    for (const head of heads) {
      const inside = head.first <= reach;
      // A treaty inside the name of its anniversary is a reference of its own where it has its own year.
      if (inside && !(head.value.kind === "document" && found.at(-1)?.kind === "anniversary")) continue;
      const made = referenceAt(text, words, head, marks, sentence, reach + 1);
      if (!made) continue;
      const date = referenceDate(text, pack, made, context);
      if (inside && !/^\d{4}/.test(date ?? "")) continue;
      found.push(date === undefined ? made : { ...made, date });
      reach = Math.max(reach, made.last);
    }
  }
  return found;
}

// In their order, longer ones first; those inside a phrase that is no reference are left out.
function headsOf(signs: readonly Match<Sign>[]): Match<Sign>[] {
  const sorted = signs
    .filter(({ value }) => value.kind !== "mark")
    .sort((a, b) => a.first - b.first || b.last - a.last);
  let reach = -1;
  return sorted.filter((head) => {
    if (head.value.kind === "nothing") reach = Math.max(reach, head.last);
    return head.first > reach;
  });
}

function referenceAt(
  text: Segmented,
  words: PhraseWords,
  head: Match<Sign>,
  marks: ReadonlyMap<number, Match<Sign>>,
  sentence: Sentence,
  from: number,
): FoundReference | null {
  const kind = head.value.kind as ReferenceKind;
  const last = phraseEnd(text, words, head.last, sentence.to);
  const first =
    words.determiners.size > 0 ? phraseStart(text, words, head.first, Math.max(from, sentence.from)) : head.first;
  const tokens: [number, number][] = [[head.first, head.last]];
  if (kind === "meeting" || kind === "visit") {
    const mark = markWithin(marks, first, last, head.first);
    if (!mark) return null;
    tokens.push([mark.first, mark.last]);
    return { kind, first, last, rule: "reference-other-time", tokens };
  }
  const extra =
    last - first - (head.last - head.first) - (words.determiners.has(text.tokens[first]?.text ?? "") ? 1 : 0);
  // "Resolution 1701" is a name as it stands.
  const numbered = /[0-9]/.test(text.tokens[head.last]?.text ?? "");
  if (extra < 1 && !numbered) return null;
  return { kind, first, last, rule: "reference-named", tokens };
}

function markWithin(
  marks: ReadonlyMap<number, Match<Sign>>,
  first: number,
  last: number,
  head: number,
): Match<Sign> | null {
  for (let at = first; at <= last; at++) {
    const mark = marks.get(at);
    if (mark && at !== head && mark.last <= last) return mark;
  }
  return null;
}
