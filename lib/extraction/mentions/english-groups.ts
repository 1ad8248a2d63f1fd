import { AGENCIES, GROUP_ADJECTIVES, GROUP_NOUNS, HOUSE_ADJECTIVES, HOUSES, INSTITUTIONS } from "../packs/en/names";
import { PORTFOLIOS } from "../packs/en/titles";
import { countryAt, countryName } from "./english-places";
import { organisationEnd } from "./english-titles";
import { isTight, type Lexicon, makeLexicon, matchAt, type Word, wordSet } from "./english-words";

/** Words that name no person: both sides together, a state, an institution, an agency. */
export type OtherPhrase =
  | { kind: "group"; last: number }
  | { kind: "state"; last: number; country: string }
  | { kind: "institution" | "agency"; last: number; name: string; country: string | null };

const groupNouns = wordSet(GROUP_NOUNS);
const groupAdjectives = wordSet(GROUP_ADJECTIVES);
const portfolios = wordSet(PORTFOLIOS);
const houses = wordSet(HOUSES);
const houseAdjectives = wordSet(HOUSE_ADJECTIVES);
const agencies: Lexicon<true> = makeLexicon(AGENCIES.split("; ").map((name): [string, true] => [name, true]));
const institutions: Lexicon<{ name: string; country: string | null }> = makeLexicon(
  INSTITUTIONS.flatMap((row) => {
    const [name = "", country = "", forms = ""] = row.split(" | ").map((cell) => cell.trim());
    return forms
      .split("; ")
      .map((form): [string, { name: string; country: string | null }] => [form, { name, country: country || null }]);
  }),
);
const STATE_NOUNS =
  /^(side|delegation|government|authorities|leadership|party|administration|cabinet|interlocutors|officials|representatives|diplomats|colleagues|hosts|guests|negotiators|partners|counterparts)$/;

/**
 * Both sides together ("the two ministers", "both leaders", "the Russian and Chinese presidents"), at a word.
 * @param opens the word opens its sentence, so that "Ministers agreed" counts without an article
 */
export function groupAt(
  words: readonly Word[],
  at: number,
  to: number,
  opens: boolean,
): { kind: "group"; last: number } | null {
  const word = words[at] as Word;
  const definite = /^(the|both|these|all|each)$/.test(word.text);
  if (!definite && !(opens && (groupNouns.has(word.text) || groupAdjectives.has(word.text)))) return null;
  if (word.text === "each" && words[at + 1]?.text === "side") return { kind: "group", last: at + 1 };
  const from = definite ? at + 1 : at;
  const found = nounOfGroup(words, word.text === "both" && words[from]?.text === "of" ? from + 2 : from, to);
  return found && endOfGroup(words, found.noun, to, word.text, found.countries);
}

// The last noun of the group, past adjectives and nationalities, and how many nationalities stand before it.
function nounOfGroup(words: readonly Word[], from: number, to: number): { noun: number; countries: number } | null {
  let p = from;
  let countries = 0;
  let noun: number | null = null;
  for (let steps = 0; p < to && steps < 10; steps++) {
    const here = words[p] as Word;
    if (p > from && !/^ ?-?$/.test(here.gap.replace(/\s+/g, " "))) break;
    const country = noun === null ? countryAt(words, p, to) : null;
    if (groupNouns.has(here.text)) noun = p++;
    else if (country?.as === "adjective") {
      countries++;
      p = country.last + 1;
      if (words[p]?.text === "and") p++;
    } else if (groupAdjectives.has(here.text)) p++;
    else break;
  }
  return noun === null ? null : { noun, countries };
}

// "the heads of state", "the foreign ministers of Russia and China"; "the officials" of one country only are no group.
function endOfGroup(
  words: readonly Word[],
  at: number,
  to: number,
  opened: string,
  countries: number,
): { kind: "group"; last: number } | null {
  let last = at;
  const word = words[at] as Word;
  if (word.possessive) return null;
  // "Presidents X and Y": a title before names.
  const next = words[at + 1];
  if (word.capital && next?.capital && next.gap === " " && at + 1 < to) return null;
  if (countries === 1 && opened !== "both") return null;
  if (word.text === "heads" && words[at + 1]?.text === "of") {
    while (last + 1 < to && OF_HEADS.test(words[last + 1]?.text ?? "")) last++;
  }
  if (/^(two|both)$/.test(word.text) && opened === "both") return { kind: "group", last };
  if (!/^(of|from)$/.test(words[last + 1]?.text ?? "")) return { kind: "group", last };
  const end = endOfOwners(words, last + 2, to);
  return end === null ? null : { kind: "group", last: Math.max(last, end) };
}

const OF_HEADS =
  /^(of|state|the|two|delegations?|government|and|foreign|policy|agencies|ministries|diplomatic|services|departments|missions|affairs)$/;

// "of the two countries", "of India and Japan"; null where the noun is somebody else's ("the officials of the bank").
function endOfOwners(words: readonly Word[], from: number, to: number): number | null {
  let end = from;
  if (
    /^(the|both|two)$/.test(words[from]?.text ?? "") &&
    /^(two|both|countries|sides)$/.test(words[from + 1]?.text ?? "")
  ) {
    while (end + 1 < to && /^(two|countries|sides|nations|states)$/.test(words[end + 1]?.text ?? "")) end++;
    return end;
  }
  const countries = endOfCountries(words, pastArticle(words, from), to);
  return countries ?? (/^(state|delegations?|the)$/.test(words[from]?.text ?? "") ? from - 2 : null);
}

// "of India, Japan and the Republic of Korea".
function endOfCountries(words: readonly Word[], from: number, to: number): number | null {
  let end: number | null = null;
  let at = from;
  while (at < to) {
    if (words[at]?.text === "and") at++;
    if (words[at]?.text === "the") at++;
    const country = countryAt(words, at, to);
    if (!country || country.as === "adjective") return end;
    end = country.last;
    at = end + 1;
    const next = words[at];
    if (!next || (next.text !== "and" && next.gap !== ", ")) return end;
  }
  return end;
}

/** An institution, agency or state that is named at a word, or null. */
export function otherAt(words: readonly Word[], at: number, to: number): OtherPhrase | null {
  const opens = words[at]?.text === "the" || words[at]?.text === "a" ? at + 1 : at;
  const word = words[opens];
  if (!word || opens >= to) return null;
  const ministry = ministryAt(words, opens, to);
  if (ministry) return ministry;
  const house = houseAt(words, opens, to);
  if (house) return house;
  const institution = word.capital ? matchAt(institutions, words, opens, to) : null;
  if (institution && (institution.last > opens || word.text.length > 5 || word.upper || word.text.includes("."))) {
    const side = words[institution.last + 1];
    return {
      kind: "institution",
      last: side?.text === "side" ? institution.last + 1 : institution.last,
      ...institution.value,
    };
  }
  const agency = matchAt(agencies, words, opens, to);
  if (agency && isAgencyPrinted(words, opens, agency.last)) {
    const name = words
      .slice(opens, agency.last + 1)
      .map(({ text }) => text)
      .join(" ");
    return { kind: "agency", last: agency.last, name, country: null };
  }
  return stateAt(words, opens, to);
}

// "the Peruvian presidential press service", "Chad's Embassy in Cairo": a house of a state that is in no list.
function houseAt(words: readonly Word[], at: number, to: number): OtherPhrase | null {
  const owner = countryAt(words, at, to);
  if (!owner || (owner.as !== "adjective" && !words[owner.last]?.possessive)) return null;
  let last = owner.last + 1;
  while (last < to && houseAdjectives.has(words[last]?.text ?? "") && !houses.has(words[last]?.text ?? "")) last++;
  const head = words[last];
  const run = words.slice(owner.last + 1, last + 1);
  if (last >= to || !head || !houses.has(head.text) || head.possessive || !run.every(({ gap }) => isTight(gap)))
    return null;
  // "the Peruvian administration" is the state itself.
  if (
    run.length === 1 &&
    !/^(embassy|mission|parliament|chancellery|military|army|presidency|consulate|senate)$/.test(head.text)
  )
    return null;
  const name = words
    .slice(at, last + 1)
    .map(({ text, capital, possessive }) => (capital ? capitals([text]) : text) + (possessive ? "'s" : ""));
  return { kind: "institution", last, name: name.join(" "), country: owner.code };
}

function isAgencyPrinted(words: readonly Word[], first: number, last: number): boolean {
  const word = words[first] as Word;
  if (first === last && word.text.length <= 5) return word.upper;
  return (
    word.capital || /^(state|local|official|media|news|sources|diplomatic|informed|ministry|security)$/.test(word.text)
  );
}

function stateAt(words: readonly Word[], at: number, to: number): OtherPhrase | null {
  const country = countryAt(words, at, to);
  if (!country) return null;
  const next = words[country.last + 1];
  if (next && country.last + 1 < to && STATE_NOUNS.test(next.text) && isTight(next.gap) && !next.possessive) {
    return { kind: "state", last: country.last + 1, country: country.code };
  }
  return country.as === "adjective" ? null : { kind: "state", last: country.last, country: country.code };
}

const pastArticle = (words: readonly Word[], at: number): number => (words[at]?.text === "the" ? at + 1 : at);

// "of Foreign Affairs and Trade": the last word of a ministry's field, or the ministry itself.
function endOfField(words: readonly Word[], head: number, to: number): number {
  if (!/^(of|for)$/.test(words[head + 1]?.text ?? "")) return head;
  let end = head + 1;
  for (; end + 1 < to; end++) {
    const next = words[end + 1] as Word;
    if (!portfolios.has(next.text) || !(next.capital || /^(and|of)$/.test(next.text))) break;
  }
  while (end > head && !words[end]?.capital) end--;
  return end;
}

// "Russia's Foreign Ministry", "the Ministry of Foreign Affairs of X", "the Ministry".
function ministryAt(words: readonly Word[], at: number, to: number): OtherPhrase | null {
  const owner = countryAt(words, at, to);
  let p = owner ? owner.last + 1 : at;
  const from = p;
  while (p < to && p - from < 5 && portfolios.has(words[p]?.text ?? "") && !/^(the|of|for)$/.test(words[p]?.text ?? ""))
    p++;
  const head = words[p];
  if (!head || p >= to || !/^(ministry|mfa)$/.test(head.text) || (p > at && !isTight(head.gap))) return null;
  let field = words.slice(from, p).map(({ text }) => text);
  let last = p;
  const end = endOfField(words, p, to);
  if (end > p) {
    field = words.slice(p + 2, end + 1).map(({ text }) => text);
    last = end;
  }
  const after = owner || words[last + 1]?.text !== "of" ? null : countryAt(words, pastArticle(words, last + 2), to);
  const country = owner?.code ?? after?.code ?? null;
  if (after) last = after.last;
  const plain = field.join(" ");
  const of = /^(foreign|foreign affairs)?$/.test(plain) ? "Foreign Affairs" : capitals(field);
  return {
    kind: "institution",
    last,
    name: `Ministry of ${of}${country ? ` of ${countryName(country)}` : ""}`,
    country,
  };
}

function capitals(words: readonly string[]): string {
  return words
    .map((word) => (word === "and" || word === "of" ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}

/** Where an organisation of no list ends ("the Regional Anti-Terrorist Council"), or null. */
export function unknownOrganisationEnd(words: readonly Word[], at: number, to: number): number | null {
  const opens = words[at]?.text === "the" ? at + 1 : at;
  return words[opens]?.capital ? organisationEnd(words, opens, to) : null;
}
