import { CITIES, COUNTRIES } from "../gazetteer";
import { SCENE as AR_SCENE } from "../packs/ar/scene";
import { SCENE as EN_SCENE } from "../packs/en/scene";
import { findPhrases, indexPhrases, type Match, type Phrase, type PhraseIndex } from "../text/phrases";
import type { Segmented } from "../text/sentences";
import type { SceneWords } from "./pack";
import { type ReadyPack, wordsOf } from "./words";

/** A place that is named: the English name of a city and its country, or a country alone. */
export type Place = { name: string | null; country: string };

type Row = Place & { venue: boolean };

/** A place where something happens ("in Geneva"), with its words. */
export type PlaceWord = Place & {
  /** Indexes of the first and the last token, both inclusive. */
  first: number;
  last: number;
  /** "in" it, or on the way "to" it. */
  side: "at" | "to" | "bare";
  /** A palace or hall, whose city the text may name beside it. */
  venue: boolean;
};

const VENUE = /palace|palais|hall|house|castle|kremlin|villa|hotel|mansion|ranch|estate|camp |residence|headquarters/i;

type Indexes = { places: PhraseIndex<Row>; states: PhraseIndex<string> };

/** A name of the gazetteer as a phrase: without the marks that have a meaning in phrases. */
export const wordPhrase = (name: string): string =>
  name
    .replace(/[()*_~/]/g, " ")
    .replace(/\./g, "")
    .trim();

function arabic(): Indexes {
  const places: Phrase<Row>[] = housesOf(AR_SCENE.houses);
  const states: Phrase<string>[] = [];
  for (const { code, ar } of COUNTRIES) {
    for (const phrase of ar.names)
      places.push({ phrase: wordPhrase(phrase), value: { name: null, country: code, venue: false } });
    for (const demonym of [ar.demonym, ...ar.demonymForms]) {
      for (const ending of ["", "ة", "ان", "ين", "ون", "تان", "تين"]) {
        states.push({ phrase: wordPhrase(demonym.replace(/(\S+)/g, `$1${ending}`)), value: code });
      }
    }
    for (const phrase of [...ar.names, ...ar.demonymPlurals]) states.push({ phrase: wordPhrase(phrase), value: code });
  }
  for (const { en, ar, country } of CITIES) {
    for (const phrase of ar)
      places.push({ phrase: wordPhrase(phrase), value: { name: en, country, venue: VENUE.test(en) } });
  }
  return { places: indexPhrases(places), states: indexPhrases(states) };
}

function housesOf(houses: SceneWords["houses"]): Phrase<Row>[] {
  return houses.map(({ phrase, city, country }) => ({ phrase, value: { name: city, country, venue: true } }));
}

function english(): Indexes {
  const places: Phrase<Row>[] = housesOf(EN_SCENE.houses);
  const states: Phrase<string>[] = [];
  for (const { code, en } of COUNTRIES) {
    const names = [en.name, ...(en.official ? [en.official] : []), ...en.others];
    for (const phrase of names)
      places.push({ phrase: wordPhrase(phrase), value: { name: null, country: code, venue: false } });
    for (const phrase of [...names, ...en.demonyms]) states.push({ phrase: wordPhrase(phrase), value: code });
  }
  for (const { en, aliasesEn, country } of CITIES) {
    for (const phrase of [en, ...aliasesEn])
      places.push({ phrase: wordPhrase(phrase), value: { name: en, country, venue: VENUE.test(en) } });
  }
  return { places: indexPhrases(places), states: indexPhrases(states) };
}

let arabicIndexes: Indexes | null = null;
let englishIndexes: Indexes | null = null;

function indexesOf(language: string): Indexes {
  if (language === "ar") {
    arabicIndexes ??= arabic();
    return arabicIndexes;
  }
  englishIndexes ??= english();
  return englishIndexes;
}

/**
 * Cities and countries named in a stretch of words, in order, the longest name first where two overlap; a city before a
 * country of the same name.
 * @param from index of the first token
 * @param to index of the last token, exclusive
 */
export function findPlaces(text: Segmented, language: string, from: number, to: number): readonly PlaceWord[] {
  const known = stretches.get(text) ?? new Map<string, readonly PlaceWord[]>();
  stretches.set(text, known);
  const key = `${language} ${from} ${to}`;
  const places = known.get(key) ?? search(text, language, from, to);
  known.set(key, places);
  return places;
}

// The same sentences are asked for again and again: by splitting, by place, by format, for each meeting.
const stretches = new WeakMap<Segmented, Map<string, readonly PlaceWord[]>>();

function search(text: Segmented, language: string, from: number, to: number): PlaceWord[] {
  const matches = findPhrases(indexesOf(language).places, text.tokens, from, to);
  const kept: PlaceWord[] = [];
  for (const { value, first, last } of matches) {
    const other = kept.at(-1);
    const inside = other?.venue && !value.venue && value.name !== null;
    if (other && other.last >= first && !inside) {
      const longer = last - first - (other.last - other.first);
      // One word for a state and its capital names the state; for a state and another's capital (عمان), the city.
      const better = longer === 0 && (value.country === other.country ? value.name === null : value.name !== null);
      if (longer < 0 || (longer === 0 && !better)) continue;
      kept.pop();
    }
    kept.push({ ...value, first, last, side: sideOf(text, language, { first, last }, from, value) });
  }
  return kept;
}

/** The words of a stretch that name a state, by name or demonym, with its code (ISO 3166-1 alpha-2). */
export function findStates(text: Segmented, language: string, from: number, to: number): Match<string>[] {
  return findPhrases(indexesOf(language).states, text.tokens, from, to);
}

/** The states that a stretch of words names, each once. */
export function statesIn(text: Segmented, language: string, from: number, to: number): Set<string> {
  return new Set(findStates(text, language, from, to).map(({ value }) => value));
}

const MOST_FILLERS = 3;

// "في العاصمة الأوزبكية طشقند": back over "the capital" and a demonym to the word of place; "بجدة" has it in itself.
function sideOf(
  text: Segmented,
  language: string,
  { first, last }: { first: number; last: number },
  from: number,
  place: Place,
): PlaceWord["side"] {
  const words = wordsOf(language);
  const { states } = indexesOf(language);
  // "Geneva hosted talks"; in Arabic text the verb may stand in front as well.
  if (words.is.hosting.has(text.tokens[last + 1]?.text ?? "")) return "at";
  if (place.name !== null && language === "ar" && hasPreposition(text, first)) return "at";
  for (let at = first - 1; at >= Math.max(from, first - 1 - MOST_FILLERS); at--) {
    const token = text.tokens[at];
    if (!token) return "bare";
    const word = token.text.replace(/^و(?=.{2})/, "");
    if (word === "الي" || word === "to") return "to";
    if (words.is.at.has(word) || isHost(words, language, word)) return "at";
    const filler = token.forms.some((form) => words.is.filler.has(form));
    if (filler && /^ب/.test(token.text)) return "at";
    if (!filler && findPhrases(states, text.tokens, at, at + 1).length === 0) return "bare";
  }
  return "bare";
}

const isHost = ({ is }: ReadyPack, language: string, word: string): boolean =>
  language === "ar" && is.hosting.has(word);

const hasPreposition = (text: Segmented, at: number): boolean =>
  /^[وف]?ب/.test(text.tokens[at]?.text ?? "") && !isPlain(text, at);

// "بكين" begins with ب of its own.
function isPlain(text: Segmented, at: number): boolean {
  return /^و?(?:بكين|بيجين|برلين|بروكسل|باريس|بغداد|بيروت|بلغراد|براغ|برازيليا|بانكوك|بوخارست|بودابست|بيونغ|بيونج|برن|بوغوتا|باكو|بيشكيك|بوينس|بنوم)/.test(
    text.tokens[at]?.text ?? "",
  );
}
