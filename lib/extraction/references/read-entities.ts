import { AGENCIES, INSTITUTIONS, type InstitutionKind } from "../gazetteer";
import { sourceSpan } from "../text/fold";
import { findPhrases, indexPhrases, type Match, type Phrase, type PhraseIndex } from "../text/phrases";
import type { Segmented } from "../text/sentences";
import { isArabic } from "../text/tokens";

type Entity = { slug: string; short: boolean };

/** Offices and ministries speak; they are no entities. */
const NAMED: ReadonlySet<InstitutionKind> = new Set(["organisation", "company", "movement", "agreement", "forum"]);

// A name with a mark of the phrase language inside is written without it.
const plain = (name: string): string =>
  name
    .replace(/[/()*~"«»“”_.,&'’-]+/g, " ")
    .trim()
    .replace(/^the /i, "");

function phrasesOf(slug: string, names: readonly string[], agency: boolean): Phrase<Entity>[] {
  return names.map(plain).flatMap((phrase) => {
    const short = agency && !phrase.includes(" ");
    return phrase === "" ? [] : [{ phrase, value: { slug, short } }];
  });
}

const INDEX: PhraseIndex<Entity> = indexPhrases([
  ...INSTITUTIONS.filter(({ kind }) => NAMED.has(kind)).flatMap(({ slug, en, aliasesEn, ar }) =>
    phrasesOf(slug, [en, ...aliasesEn, ...ar], false),
  ),
  ...AGENCIES.flatMap(({ id, en, aliasesEn, ar }) => phrasesOf(id, [en, ...aliasesEn, ...ar], true)),
]);

/**
 * Slugs of the organisations, agreements, movements, companies and agencies that a text names, in the order of their first mention.
 * The longest name wins: the Security Council is not also the United Nations. Linear in the number of words.
 */
export function readEntities(text: Segmented): string[] {
  const found = new Set<string>();
  let reach = -1;
  let reachFirst = -1;
  const matches = findPhrases(INDEX, text.tokens).sort((a, b) => a.first - b.first || b.last - a.last);
  for (const match of matches) {
    const inside = match.last < reach || (match.last === reach && match.first > reachFirst);
    if (inside || !isName(text, match)) continue;
    if (match.last > reach) {
      reach = match.last;
      reachFirst = match.first;
    }
    found.add(match.value.slug);
  }
  return [...found];
}

// Latin names have a capital ("who", "rt" are words); an agency's one-word Arabic name may be a word too ("with us", "Persian"): it
// counts in quotation marks, in brackets, or behind the word for an agency.
function isName(text: Segmented, match: Match<Entity>): boolean {
  const token = text.tokens[match.first];
  const last = text.tokens[match.last];
  if (!token || !last) return false;
  if (!isArabic(token.text)) {
    const span = sourceSpan(text.folded, token.start, last.end);
    const source = text.folded.source.slice(span.start, span.end);
    return match.first === match.last && token.text.length <= 5
      ? /^[A-Z].*[A-Z]/.test(source)
      : /^[A-Z0-9]/.test(source);
  }
  if (!match.value.short) return true;
  const before = text.folded.text.slice(Math.max(0, token.start - 2), token.start);
  return /["(]/.test(before) || AGENCY_NOUNS.has(text.tokens[match.first - 1]?.text ?? "") || DISTINCT.has(token.text);
}

const AGENCY_NOUNS = new Set([
  "وكالة",
  "لوكالة",
  "بوكالة",
  "وكالتي",
  "وكالتا",
  "قناة",
  "لقناة",
  "صحيفة",
  "لصحيفة",
  "انباء",
]);
const DISTINCT = new Set([
  "شينخوا",
  "سبوتنيك",
  "تسنيم",
  "نوفوستي",
  "انترفاكس",
  "رويترز",
  "تاس",
  "ارنا",
  "كونا",
  "سانا",
]);
