import { NOT_NAMES, THING_WORDS } from "../packs/en/names";
import { NARRATOR_TITLES, PORTFOLIOS, TITLE_MODIFIERS, TITLES } from "../packs/en/titles";
import { countryAt } from "./english-places";
import { isTight, type Lexicon, makeLexicon, matchAt, type Word, wordSet } from "./english-words";

/** A title of office with its complement ("… of Energy of Kazakhstan"). */
export type Title = {
  role: string;
  last: number;
  plural: boolean;
  narrator: boolean;
  country: string | null;
  organisation: string | null;
};

type Entry = { role: string; narrator: boolean; plural: boolean };

function entries(rows: readonly string[], narrator: boolean): [string, Entry][] {
  return rows.flatMap((row) => {
    const [role = "", forms = ""] = row.split(": ");
    return [role, ...forms.split(", ")].flatMap((form): [string, Entry][] => [
      [form, { role, narrator, plural: false }],
      ...plurals(form).map((plural): [string, Entry] => [plural, { role, narrator, plural: true }]),
    ]);
  });
}

// "foreign ministers", and "ministers of foreign affairs".
function plurals(form: string): string[] {
  const [head = "", ...rest] = form.split(/ (?=of |for )/);
  const plural = head.endsWith("man") ? `${head.slice(0, -2)}en` : head.endsWith("chief of staff") ? head : `${head}s`;
  return [[plural, ...rest].join(" ")];
}

const titles: Lexicon<Entry> = makeLexicon([...entries(TITLES, false), ...entries(NARRATOR_TITLES, true)]);
const modifiers = wordSet(TITLE_MODIFIERS);
const portfolios = wordSet(PORTFOLIOS);
const portfolioJoints = wordSet("of the for and");
const things = wordSet(THING_WORDS);
const notNames = wordSet(NOT_NAMES);
const portfolioHeads = wordSet("minister ministers secretary adviser advisor commissioner");
const titleStarts = new Set(titles.keys());

/** Whether a word may open a title: it cannot belong to a name then. */
export function opensTitle(word: Word): boolean {
  return titleStarts.has(word.text) || modifiers.has(word.text);
}

/** The title that begins at a word, or null. */
export function titleAt(words: readonly Word[], at: number, to: number, modifiersLeft = 4): Title | null {
  const word = words[at];
  if (!word) return null;
  const found = matchAt(titles, words, at, to);
  if (found) return withComplement(words, at, found.last, to, found.value);
  const portfolio = portfolioTitle(words, at, to);
  if (portfolio) return portfolio;
  if (modifiersLeft === 0 || !modifiers.has(word.text)) return null;
  const next = words[at + 1];
  if (!next || !isTight(next.gap)) return null;
  const rest = titleAt(words, at + 1, to, modifiersLeft - 1);
  return rest && { ...rest, role: rest.narrator ? rest.role : `${capitalised(word.text)} ${rest.role}` };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const isPart = (word: Word | undefined): boolean => word !== undefined && portfolios.has(word.text);

// "Energy Minister", "Trade and Industry Minister".
function portfolioTitle(words: readonly Word[], at: number, to: number): Title | null {
  let last = at;
  if (!isPart(words[at]) || portfolioJoints.has(words[at]?.text ?? "")) return null;
  while (last - at < 6 && last + 1 < to && isPart(words[last + 1]) && isTight(words[last + 1]?.gap ?? "")) last++;
  const head = words[last + 1];
  if (last + 1 >= to || !head || !portfolioHeads.has(head.text) || !isTight(head.gap)) return null;
  const role = words.slice(at, last + 1).map(({ text }) => capitalised(text));
  const plural = head.text.endsWith("s");
  role.push(capitalised(plural ? head.text.slice(0, -1) : head.text));
  return withComplement(words, at, last + 1, to, { role: role.join(" "), narrator: false, plural });
}

function withComplement(words: readonly Word[], at: number, end: number, to: number, entry: Entry): Title {
  let last = end;
  let { role } = entry;
  if (/minister|secretary$/i.test(role)) {
    const through = portfolioRun(words, last + 1, to);
    if (through > last) {
      if (role === "Minister" || role === "Secretary" || role === "Commissioner") {
        const field = words.slice(last + 2, through + 1).filter(({ text }) => text !== "the");
        const named = field.map(({ text, gap }, i) => {
          const joint = i === 0 ? "" : gap.startsWith(",") ? ", " : " ";
          return joint + (text === "and" ? text : capitalised(text));
        });
        role = `${named.join("")} ${role}`;
      }
      last = through;
    }
  }
  const title: Title = { ...entry, role, last, country: null, organisation: null };
  if (at === end && words[at]?.possessive) return title;
  return addOwner(words, title, to);
}

// "of Trade, Tourism and Civil Aviation": up to the last word that is a field.
function portfolioRun(words: readonly Word[], from: number, to: number): number {
  const first = words[from];
  if (!first || from >= to) return from - 1;
  const opens =
    first.text === "of" ||
    first.text === "for" ||
    ((first.gap === ", " || first.text === "and") && first.text !== "the");
  if (!opens) return from - 1;
  let last = from - 1;
  let sure = from - 1;
  for (let at = from; at < to && at < from + 20; at++) {
    const word = words[at] as Word;
    const adjective =
      word.capital && portfolios.has(words[at + 1]?.text ?? "") && countryAt(words, at, to)?.as === "adjective";
    if (!(portfolios.has(word.text) || adjective) || !(isTight(word.gap) || word.gap === ", " || word.gap === " & "))
      break;
    last = at;
    if (!portfolioJoints.has(word.text) && word.capital) sure = at;
  }
  const after = words[last + 1];
  // What opens another title ("and Defence Minister") is no part of this one; what is in lower case is no ministry.
  if (sure >= from && after && last + 1 < to && portfolioHeads.has(after.text)) return from - 1;
  return sure;
}

// "of the Kingdom of X", "to the United Nations", "of the Y Council".
function addOwner(words: readonly Word[], title: Title, to: number): Title {
  const joint = words[title.last + 1];
  if (!joint || title.last + 1 >= to || joint.gap !== " " || !/^(of|to|for|from|at|in)$/.test(joint.text)) return title;
  let at = title.last + 2;
  if (words[at]?.text === "the") at++;
  const country = at < to ? countryAt(words, at, to) : null;
  if (country && country.as !== "adjective") {
    const { last } = country;
    // "of Russia and China": the office of more than one.
    const other = words[last + 1]?.text === "and" ? countryAt(words, last + 2, to) : null;
    if (other) return { ...title, last: title.plural ? other.last : last, country: null };
    return { ...title, last: postEnd(words, last + 1, to) ?? last, country: country.code };
  }
  const house = country && houseOf(words, country.last, to);
  if (country && house) return { ...title, last: house, country: country.code };
  const end = organisationEnd(words, at, to);
  if (end === null) return isPlaceBeforeName(words, at, to) ? { ...title, last: at } : title;
  const organisation = words.slice(at, end + 1);
  return { ...title, last: end, organisation: organisation.map(({ text }) => capitalised(text)).join(" ") };
}

const HOUSE = /^(mfa|ministry|parliament|government|embassy|presidency|senate|cabinet|office|administration)$/;

// "of the Slovak MFA": the owner of the house is the owner of the office.
function houseOf(words: readonly Word[], country: number, to: number): number | null {
  const house = words.slice(country + 1, Math.min(to, country + 4));
  const found = house.findIndex(({ text }) => HOUSE.test(text));
  const whole = found >= 0 && house.slice(0, found + 1).every(({ gap, capital }) => isTight(gap) && capital);
  return whole ? country + 1 + found : null;
}

// "Ambassador of X to Y": where somebody is posted says nothing of whose he is.
function postEnd(words: readonly Word[], at: number, to: number): number | null {
  if (!/^(to|in|at)$/.test(words[at]?.text ?? "") || words[at]?.gap !== " ") return null;
  const from = words[at + 1]?.text === "the" ? at + 2 : at + 1;
  const country = from < to ? countryAt(words, from, to) : null;
  if (country && country.as !== "adjective") return country.last;
  return from < to ? organisationEnd(words, from, to) : null;
}

// "Mayor of X Name Surname": of three capitals in a row the first is a place of no list.
function isPlaceBeforeName(words: readonly Word[], at: number, to: number): boolean {
  if (at + 2 >= to) return false;
  const [place, ...name] = words.slice(at, at + 3);
  if (!place?.capital || notNames.has(place.text)) return false;
  return name.every(
    ({ capital, gap, text }) => capital && isTight(gap) && !gap.includes(".") && !titleStarts.has(text),
  );
}

/** The last word of an organisation's name that begins at a word: capitals up to a word such as Council; or an abbreviation. */
export function organisationEnd(words: readonly Word[], at: number, to: number): number | null {
  let end: number | null = null;
  for (let i = at; i < to && i < at + 12; i++) {
    const word = words[i] as Word;
    if (i > at && !isTight(word.gap)) break;
    const small = /^(of|for|and|the|on|in)$/.test(word.text);
    if (!word.capital && !small) break;
    if (things.has(word.text) || (word.upper && i === at && !notNames.has(word.text))) {
      end = i;
      if (word.possessive) break;
      const next = words[i + 1]?.text ?? "";
      if (!/^(of|for|on)$/.test(next) && !things.has(next)) break;
    }
  }
  return end;
}
