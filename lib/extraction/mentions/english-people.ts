import { isHonorific, type NameMatch, nameAt } from "./english-names";
import { countryAt } from "./english-places";
import { type Title, titleAt } from "./english-titles";
import type { Word } from "./english-words";

/** The words that name one person: titles, country, name, in whatever order; the name may be missing. */
export type PersonPhrase = {
  first: number;
  last: number;
  name: NameMatch | null;
  titles: Title[];
  /** What the words before or after say of the person's country. */
  country: string | null;
  organisation: string | null;
  honorific: boolean;
  /** More than one: "the Foreign Ministers of Russia and China". */
  plural: boolean;
  /** "his counterpart". */
  counterpart: boolean;
  /** Ends with an apposition, which a comma closes. */
  apposed: boolean;
};

const DETERMINERS = /^(the|a|an|his|her|their|its|our|my)$/;
const MOST_OWNERS = 3;
const LOWER_HONORIFIC = /^(excellency|highness|majesty|holiness|royal|eminence)$/;

/** The person who is named at a word, or null. */
export function personAt(words: readonly Word[], at: number, to: number): PersonPhrase | null {
  const { country, next: politeFrom } = ownerAt(words, at, to);
  let p = politeFrom;
  p = skipHonorifics(words, p, to);
  const honorific = p > politeFrom;
  const titles = titlesAt(words, p, to);
  if (titles.length > 0) p = (titles.at(-1) as Title).last + 1;
  const closed = titles.length > 0 && (words[p - 1]?.possessive ?? false);
  const beforeName = p;
  if (!closed) p = skipHonorifics(words, p, to);
  const name = closed || p >= to ? null : nameAfter(words, p, to, titles.length > 0 || honorific, at);
  if (!name && p > beforeName) p = beforeName;
  if (titles.length === 0 && !name) return honour(words, at, politeFrom, to);
  const phrase: PersonPhrase = {
    first: at,
    last: name?.last ?? (titles.at(-1) as Title).last,
    name,
    titles,
    country: country ?? titles.find((title) => title.country)?.country ?? null,
    organisation: titles.find((title) => title.organisation)?.organisation ?? null,
    honorific,
    plural: titles.some(({ plural }) => plural) && !name,
    counterpart: titles.some(({ role }) => role === "Counterpart"),
    apposed: false,
  };
  return name ? withTail(words, phrase, to) : phrase;
}

// "Russia's", "the Chinese", "U.S.": the country before a title, and the word after it.
function ownerAt(words: readonly Word[], at: number, to: number): { country: string | null; next: number } {
  let next = at;
  if (DETERMINERS.test(words[next]?.text ?? "") && !isHighness(words, next)) next++;
  let country: string | null = null;
  for (let steps = 0; steps < MOST_OWNERS && next < to; steps++) {
    const found = countryAt(words, next, to);
    if (!found) break;
    const possessive = words[found.last]?.possessive ?? false;
    if (found.as !== "adjective" && !possessive && !isShortName(words, found.last)) break;
    country ??= found.code;
    next = found.last + 1;
  }
  return { country, next };
}

/** The role of a form of address that stands for a person: "His Highness". */
export const HONOUR = "Honour";

function honour(words: readonly Word[], at: number, from: number, to: number): PersonPhrase | null {
  if (at !== from || !isHighness(words, at)) return null;
  const last = words[at + 1]?.text === "royal" ? at + 2 : at + 1;
  if (last >= to || words[last]?.possessive) return null;
  const title: Title = { role: HONOUR, last, plural: false, narrator: false, country: null, organisation: null };
  const none = { name: null, country: null, organisation: null, plural: false, counterpart: false, apposed: false };
  return { first: at, last, titles: [title], honorific: true, ...none };
}

function isHighness(words: readonly Word[], at: number): boolean {
  return LOWER_HONORIFIC.test(words[at + 1]?.text ?? "");
}

// "U.S. President", "EU Commissioner", "UK Foreign Secretary": a short name stands before a title like an adjective.
function isShortName(words: readonly Word[], last: number): boolean {
  return titleAt(words, last + 1, Math.min(words.length, last + 8)) !== null && words[last + 1]?.gap === " ";
}

function skipHonorifics(words: readonly Word[], at: number, to: number): number {
  let p = at;
  while (p < to - 1 && isHonorific(words[p]) && (p === at || /^\.? ?$/.test(words[p]?.gap ?? ""))) {
    const word = words[p] as Word;
    const own = /^(his|her|their)$/.test(word.text);
    if (own ? !isHighness(words, p) : !word.capital && !LOWER_HONORIFIC.test(word.text)) break;
    // "Crown Prince", "Prince of": a title, and read as one.
    if (/^(prince|princess|sheikh|shaikh|sayyid)$/.test(word.text) && words[p + 1]?.text === "of") break;
    p++;
  }
  return p;
}

function titlesAt(words: readonly Word[], at: number, to: number): Title[] {
  const titles: Title[] = [];
  let p = at;
  while (p < to && titles.length < 4) {
    if (titles.length > 0) {
      const next = nextTitleStart(words, p, to);
      if (next === null) break;
      p = next;
    }
    const title = p < to ? titleAt(words, p, to) : null;
    if (!title || (titles.length > 0 && title.plural !== titles[0]?.plural)) break;
    titles.push(title);
    p = title.last + 1;
  }
  return titles;
}

// Past "and", a comma and a nationality between two titles of one person.
function nextTitleStart(words: readonly Word[], at: number, to: number): number | null {
  const joint = words[at] as Word;
  if (words[at - 1]?.possessive) return null;
  const joined = joint.text === "and" && joint.gap === " ";
  if (!joined && !/^(, ?| |\/)$/.test(joint.gap)) return null;
  let p = joined ? at + 1 : at;
  // "the Prime Minister and the President": two people.
  if ((joined || joint.gap.includes(",")) && words[p]?.text === "the") return null;
  while (/^(the|concurrently)$/.test(words[p]?.text ?? "")) p++;
  const owner = countryAt(words, p, to);
  return owner?.as === "adjective" ? owner.last + 1 : p;
}

// After a title a comma may stand before the name where another closes it: "his counterpart, Name Surname, and".
function nameAfter(words: readonly Word[], at: number, to: number, titled: boolean, first: number): NameMatch | null {
  const gap = words[at]?.gap ?? "";
  const name = nameAt(words, at, to, titled);
  if (!name || at === first) return name;
  if (!titled || /^\.? ?#?$/.test(gap.replace(/\n/g, " ").replace(/ +/g, " "))) return name;
  if (gap !== ", " || (name.last === name.first && !name.person)) return null;
  const after = words[name.last + 1]?.gap ?? ".";
  return /^[,.;:)]|^$/.test(after.trim()) || name.person ? name : null;
}

// "of the People's Republic of China"; ", the Secretary-General of the League,".
function withTail(words: readonly Word[], phrase: PersonPhrase, to: number): PersonPhrase {
  let { last, country, organisation, titles } = phrase;
  let apposed = false;
  const next = words[last + 1];
  if (next && last + 1 < to && next.gap === " " && /^(of|from)$/.test(next.text) && !words[last]?.possessive) {
    const from = words[last + 2]?.text === "the" ? last + 3 : last + 2;
    const owner = from < to ? countryAt(words, from, to) : null;
    if (owner && owner.as !== "adjective" && !words[owner.last]?.possessive) {
      country ??= owner.code;
      last = owner.last;
    }
  }
  const comma = words[last + 1];
  if (comma && last + 1 < to && comma.gap === ", ") {
    const after = appositionAt(words, last + 1, to);
    if (after) {
      titles = [...titles, ...after.titles];
      country ??= after.country ?? after.titles.find((title) => title.country)?.country ?? null;
      organisation ??= after.titles.find((title) => title.organisation)?.organisation ?? null;
      last = after.last;
      apposed = true;
    }
  }
  return { ...phrase, last, country, organisation, titles, apposed };
}

function appositionAt(
  words: readonly Word[],
  at: number,
  to: number,
): { titles: Title[]; country: string | null; last: number } | null {
  let p = at;
  if (DETERMINERS.test(words[p]?.text ?? "")) p++;
  const found = countryAt(words, p, to);
  if (found && (found.as === "adjective" || words[found.last]?.possessive || isShortName(words, found.last)))
    p = found.last + 1;
  const titles = titlesAt(words, p, to).filter(({ plural }) => !plural);
  const last = titles.at(-1)?.last;
  // ", the minister's spokesman": somebody else.
  if (last === undefined || words[last]?.possessive) return null;
  // ", Foreign Minister Other Name": the next in a list of people.
  const next = words[last + 1];
  if (next && last + 1 < to && /^\.? ?$/.test(next.gap) && nameAt(words, last + 1, to)) return null;
  return { titles, country: found?.code ?? null, last };
}
