import {
  AGENCIES,
  type Agency,
  COUNTRIES,
  INSTITUTIONS,
  type Institution,
  MINISTRIES,
  type MinistryPattern,
  OFFICES,
  type Office,
  PEOPLE,
  type Person,
} from "../gazetteer";
import { foldPattern } from "../text/fold";
import { findPhrases, indexPhrases, type Match, type Phrase } from "../text/phrases";
import type { Token } from "../text/tokens";

/** What words of the gazetteer may stand for. */
export type Named =
  | { type: "person"; person: Person }
  | { type: "country"; code: string; capital: boolean }
  | { type: "demonym"; code: string }
  | { type: "office"; office: Office; number: "one" | "two" | "many" }
  | { type: "institution"; institution: Institution }
  | { type: "ministry"; ministry: MinistryPattern }
  | { type: "agency"; agency: Agency };

const bare = (phrase: string): string =>
  phrase
    .split(" ")
    .map((word) => (word.length > 4 ? word.replace(/^ال/, "") : word))
    .join(" ");

const phrasesOf = (spellings: readonly string[], value: Named, strip = false): Phrase<Named>[] =>
  spellings.map((spelling) => ({ phrase: (strip ? bare(spelling) : spelling).replace(/[-/()*~_]/g, " "), value }));

// صيني → صينية, صينيان, صينيين, صينيون; كوري شمالي → كورية شمالية.
function demonymForms(demonym: string): string[] {
  const words = demonym.split(" ");
  const feminine = words.map((word) => (word.endsWith("ي") ? `${word}ة` : word)).join(" ");
  const endings = words.length === 1 && demonym.endsWith("ي") ? ["ان", "ين", "ون", "تان", "تين"] : [];
  return [demonym, feminine, ...endings.map((ending) => demonym + ending)];
}

function* phrases(): Generator<Phrase<Named>> {
  for (const person of PEOPLE) {
    const full = [person.ar, ...person.aliasesAr].filter((name) => name.includes(" "));
    yield* phrasesOf(full, { type: "person", person });
  }
  for (const { code, ar } of COUNTRIES) {
    yield* phrasesOf(ar.names, { type: "country", code, capital: false });
    yield* phrasesOf(ar.capitals, { type: "country", code, capital: true });
    const demonyms = [ar.demonym, ...ar.demonymForms].flatMap(demonymForms);
    yield* phrasesOf([...demonyms, ...ar.demonymPlurals], { type: "demonym", code }, true);
  }
  for (const office of OFFICES) {
    yield* phrasesOf([...office.ar, ...office.arFeminine], { type: "office", office, number: "one" }, true);
    yield* phrasesOf(office.arDual, { type: "office", office, number: "two" }, true);
    yield* phrasesOf(office.arPlural, { type: "office", office, number: "many" }, true);
  }
  for (const institution of INSTITUTIONS) yield* phrasesOf(institution.ar, { type: "institution", institution });
  for (const ministry of MINISTRIES) yield* phrasesOf(ministry.ar, { type: "ministry", ministry });
  for (const agency of AGENCIES) yield* phrasesOf(agency.ar, { type: "agency", agency });
}

const INDEX = indexPhrases(phrases());

/** Known people by the short forms of their names, folded: one word or more. */
export const PEOPLE_BY_SHORT: ReadonlyMap<string, readonly Person[]> = shortForms();

function shortForms(): Map<string, Person[]> {
  const byShort = new Map<string, Person[]>();
  for (const person of PEOPLE) {
    for (const short of person.short.ar.map(foldPattern)) {
      const list = byShort.get(short) ?? [];
      if (!list.includes(person)) list.push(person);
      byShort.set(short, list);
    }
  }
  return byShort;
}

// A name's later words are never written with a particle before them ("سونج لكيم" is two people).
/** Every word of a known name, folded. */
export const KNOWN_NAME_WORDS: ReadonlySet<string> = new Set(
  PEOPLE.flatMap(({ ar, aliasesAr }) => [ar, ...aliasesAr].flatMap((name) => foldPattern(name).split(/[\s-]+/))),
);

function isWhole({ value, first, last }: Match<Named>, tokens: readonly Token[]): boolean {
  if (value.type !== "person")
    return !(value.type === "agency" || value.type === "institution") || !isCommonWord(tokens, first, last);
  for (let at = first + 1; at <= last; at++) if (!KNOWN_NAME_WORDS.has(tokens[at]?.text ?? "")) return false;
  return true;
}

// A paper or a movement whose name is a plain word (الجزيرة, البيان, فتح) is meant only behind its noun.
function isCommonWord(tokens: readonly Token[], first: number, last: number): boolean {
  const word = tokens[first]?.text ?? "";
  const plain = first === last && (/^[وفبل]?ال/.test(word) || word.length <= 3) && /[\u0620-\u06d5]/.test(word);
  return (
    plain &&
    !/^(?:صحيفة|قناة|وكالة|حركة|تلفزيون|موقع|جريدة|مجلة|لصحيفة|لقناة|لوكالة)$/.test(tokens[first - 1]?.text ?? "") &&
    !STRONG.has(word)
  );
}

const STRONG = new Set(
  foldPattern("الكرملين الإليزيه الاليزيه البنتاغون البنتاجون الأناضول الناتو اليونسكو الفاتيكان").split(" "),
);

/** Everything of the gazetteer that is named in a text, by the index of its first token, longest first. */
export function findNamed(tokens: readonly Token[]): Map<number, Match<Named>[]> {
  const byFirst = new Map<number, Match<Named>[]>();
  for (const match of findPhrases(INDEX, tokens)) {
    if (!isWhole(match, tokens)) continue;
    const list = byFirst.get(match.first);
    if (!list) byFirst.set(match.first, [match]);
    else list.push(match);
  }
  for (const list of byFirst.values()) if (list.length > 1) list.sort((a, b) => b.last - a.last);
  return byFirst;
}
