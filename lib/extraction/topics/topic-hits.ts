import { sourceSpan } from "../text/fold";
import { findPhrases, type PhraseIndex } from "../text/phrases";
import type { Segmented } from "../text/sentences";
import type { Sign, TopicSign } from "./topic-pack";

/** A phrase of the topic pack in a clause: words from first to last, both inclusive. */
export type Hit = { first: number; last: number; sign: TopicSign };

/** The phrases of a clause, hidden ones left out, by what they stand for. */
export type Hits = {
  topics: Hit[];
  places: Hit[];
  countries: Hit[];
  sign: (name: Sign) => readonly Hit[];
};

const NONE: readonly Hit[] = [];

/** Bodies that are a venue also behind "the second session of the". */
const VENUES = new Set(["un", "sco", "brics", "other-forums", "arab-gulf-cooperation"]);

/** Rules compare phrases of a clause with each other; no real clause has so many of one kind. */
const MOST_OF_A_KIND = 100;

/** Looks up the words of a clause. Linear in the number of words. */
export function findHits(text: Segmented, index: PhraseIndex<TopicSign>, from: number, to: number): Hits {
  const found = findPhrases(index, text.tokens, from, to)
    .map(({ value, first, last }) => ({ first, last, sign: value }))
    .filter((hit) => hit.sign.written === null || isWritten(text, hit, hit.sign.written));
  const open = unhidden(found);
  const signs = new Map<string, Hit[]>();
  const of = (kind: TopicSign["kind"]) => open.filter((hit) => hit.sign.kind === kind).slice(0, MOST_OF_A_KIND);
  for (const hit of open) {
    if (hit.sign.kind !== "sign") continue;
    const list = signs.get(hit.sign.name);
    if (!list) signs.set(hit.sign.name, [hit]);
    else if (list.length < MOST_OF_A_KIND) list.push(hit);
  }
  const margins = signs.get("margins") ?? NONE;
  const isVenue = (hit: Hit) =>
    margins.some((margin) => hit.first > margin.last && gapBetween(margin, hit) <= (VENUES.has(hit.sign.name) ? 6 : 2));
  return {
    topics: of("topic").filter((hit) => !isVenue(hit)),
    places: of("place"),
    countries: of("country"),
    sign: (name) => signs.get(name) ?? NONE,
  };
}

function isWritten(text: Segmented, hit: Hit, written: string): boolean {
  const span = sourceSpan(text.folded, text.tokens[hit.first]?.start ?? 0, text.tokens[hit.last]?.end ?? 1);
  return text.folded.source
    .slice(span.start, span.end)
    .replace(/[\u064b-\u0652\u0640]/g, "")
    .includes(written);
}

// A phrase inside a longer one says nothing of its own: "cooperation" in the name of an organisation. Words that take no part
// hide a topic of the same length too.
function unhidden(hits: Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.first - b.first || b.last - a.last || muteness(b) - muteness(a));
  const kept: Hit[] = [];
  let reach = -1;
  let reachFirst = -1;
  let mute = false;
  for (const hit of sorted) {
    const same = hit.last === reach && hit.first === reachFirst;
    const hidden = same ? mute && hit.sign.kind !== "sign" : hit.last <= reach;
    if (!hidden) kept.push(hit);
    const last = hit.sign.hides === "first" ? hit.first : hit.last;
    if (hit.sign.hides === "nothing" || last <= reach) continue;
    reach = last;
    reachFirst = hit.first;
    mute = muteness(hit) === 1;
  }
  return kept;
}

const muteness = (hit: Hit): number => (hit.sign.name === "nothing" ? 1 : 0);

/** How many words stand between two phrases; 0 when they touch or overlap. */
export function gapBetween(a: Hit, b: Hit): number {
  if (a.last < b.first) return b.first - a.last - 1;
  return b.last < a.first ? a.first - b.last - 1 : 0;
}
