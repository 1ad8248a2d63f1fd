import { describe, expect, it } from "vitest";
import { ReferenceLists } from "@/lib/domain/record";
import parties from "@/seed/reference/parties.json";
import seedPeople from "@/seed/reference/people.json";
import {
  AGENCIES,
  CITIES,
  COUNTRIES,
  HONORIFICS,
  INSTITUTIONS,
  MINISTRIES,
  NARRATOR_NOUNS,
  OFFICE_MODIFIERS,
  OFFICES,
  PEOPLE,
} from "./index";

const codes = new Set(COUNTRIES.map((country) => country.code));
const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Values that occur more than once. */
function repeated(values: string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))];
}

/** Names that stand for more than one owner, with the owners. */
function shared(pairs: [name: string, owner: string][]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [name, owner] of pairs) owners.set(name, (owners.get(name) ?? new Set()).add(owner));
  return [...owners]
    .filter(([, list]) => list.size > 1)
    .map(([name, list]) => `${name}: ${[...list].sort().join(" ")}`);
}

const LISTS: { list: string; en: string[]; ar: string[] }[] = [
  {
    list: "countries",
    en: COUNTRIES.flatMap(({ en }) => [en.name, en.official ?? en.name, ...en.others, ...en.demonyms, ...en.capitals]),
    ar: COUNTRIES.flatMap(({ ar }) => [
      ...ar.names,
      ar.demonym,
      ...ar.demonymForms,
      ...ar.demonymPlurals,
      ...ar.capitals,
    ]),
  },
  { list: "cities", en: CITIES.flatMap((row) => [row.en, ...row.aliasesEn]), ar: CITIES.flatMap((row) => row.ar) },
  {
    list: "people",
    en: PEOPLE.flatMap((person) => [person.en, ...person.aliasesEn, ...person.short.en]),
    ar: PEOPLE.flatMap((person) => [person.ar, ...person.aliasesAr, ...person.short.ar]),
  },
  {
    list: "offices",
    en: [...OFFICES, ...OFFICE_MODIFIERS.map((row) => ({ en: row.aliasesEn }))].flatMap((row) => row.en),
    ar: [
      ...OFFICES.flatMap((row) => [...row.ar, ...row.arFeminine, ...row.arDual, ...row.arPlural]),
      ...OFFICE_MODIFIERS.flatMap((row) => row.ar),
    ],
  },
  {
    list: "institutions",
    en: [...INSTITUTIONS, ...MINISTRIES].flatMap((row) => [row.en, ...row.aliasesEn]),
    ar: [...INSTITUTIONS, ...MINISTRIES].flatMap((row) => row.ar),
  },
  {
    list: "agencies",
    en: AGENCIES.flatMap((row) => [row.en, ...row.aliasesEn]),
    ar: AGENCIES.flatMap((row) => row.ar),
  },
  { list: "honorifics", ...HONORIFICS },
  { list: "narrators", ...NARRATOR_NOUNS },
];

describe("every list", () => {
  // "CNN بالعربية" and "5+1" are printed so in Arabic; a Latin name of its own belongs to the English side.
  it.each(LISTS)("writes $list in the letters of their language", ({ en, ar }) => {
    expect(en.filter((name) => ARABIC.test(name) || !/[\p{Script=Latin}\d]/u.test(name))).toEqual([]);
    expect(ar.filter((name) => !ARABIC.test(name) || LATIN.test(name.replace("CNN ", "")))).toEqual([]);
  });

  it.each(LISTS)("leaves no pattern, blank or edge space in $list", ({ en, ar }) => {
    const wrong = /[{}~|;گ]|\/|^\s|\s$|\s\s/;
    const known = new Set(["High Representative/Vice-President", "E3/EU+3"]);
    expect([...en, ...ar].filter((name) => (!name || wrong.test(name)) && !known.has(name))).toEqual([]);
  });
});

describe("countries", () => {
  it("has each code once, in two capital letters", () => {
    expect(repeated(COUNTRIES.map((country) => country.code))).toEqual([]);
    expect(COUNTRIES.filter((country) => !/^[A-Z]{2}$/.test(country.code))).toEqual([]);
    expect(COUNTRIES.length).toBe(193 + 5);
  });

  it("has names and a demonym in both languages", () => {
    const lacking = COUNTRIES.filter(({ en, ar }) => !(en.demonyms[0] && en.capital && ar.names[0] && ar.demonym));
    expect(lacking.map((country) => country.code)).toEqual([]);
  });

  it("shares names only where the world does", () => {
    const names = COUNTRIES.flatMap(({ code, en, ar }) =>
      [en.name, ...en.others, ...en.capitals, ...ar.names, ...ar.capitals].map((name): [string, string] => [
        name,
        code,
      ]),
    );
    expect(shared(names)).toEqual(["Brussels: BE EU", "بروكسل: BE EU", "بروكسيل: BE EU"]);
  });

  it("shares demonyms only where the world does", () => {
    const demonyms = COUNTRIES.flatMap(({ code, en, ar }) =>
      [...en.demonyms, ar.demonym, ...ar.demonymForms].map((name): [string, string] => [name, code]),
    );
    expect(new Set(shared(demonyms).map((line) => line.split(": ")[1]))).toEqual(new Set(["DM DO", "CD CG"]));
  });
});

describe("cities", () => {
  it("lie in a known country, one of a name in each", () => {
    expect(CITIES.filter((city) => !codes.has(city.country))).toEqual([]);
    expect(repeated(CITIES.map((city) => `${city.country} ${city.en}`))).toEqual([]);
    expect(CITIES.filter((city) => city.ar.length === 0)).toEqual([]);
  });

  it.each([
    ["شانغهاي", "CN"],
    ["شنجهاي", "CN"],
    ["شرم الشيخ", "EG"],
    ["جدة", "SA"],
    ["سمرقند", "UZ"],
    ["بيجين", "CN"],
    ["ماناغوا", "NI"],
  ])("has %s in %s", (name, country) => {
    expect(CITIES.filter((city) => city.ar.includes(name)).map((city) => city.country)).toEqual([country]);
  });
});

describe("people", () => {
  it("have ids of their own, a known country and a known organisation", () => {
    const slugs = new Set(INSTITUTIONS.map((row) => row.slug));
    expect(repeated(PEOPLE.map((person) => person.id))).toEqual([]);
    expect(PEOPLE.filter((person) => !codes.has(person.country))).toEqual([]);
    expect(PEOPLE.filter((person) => person.organisation && !slugs.has(person.organisation))).toEqual([]);
  });

  it("share no full name with anybody of another country", () => {
    const names = PEOPLE.flatMap((person) =>
      [person.en, ...person.aliasesEn, person.ar, ...person.aliasesAr].map((name): [string, string] => [
        name,
        person.country,
      ]),
    );
    expect(shared(names)).toEqual([]);
  });

  it("have short forms, and no more spellings than a reader can look through", () => {
    expect(PEOPLE.filter((person) => !person.short.en[0] || !person.short.ar[0]).map((person) => person.id)).toEqual(
      [],
    );
    expect(PEOPLE.filter((person) => person.aliasesAr.length > 100).map((person) => person.id)).toEqual([]);
  });

  it("have the ids and names that the record uses for the same people", () => {
    const known = new Map(PEOPLE.map((person) => [person.id, person.en]));
    const people = ReferenceLists.shape.people.parse(seedPeople);
    const states = new Set(parties.filter((party) => party.kind === "state").map((party) => party.code));
    const differing = people.filter((one) => states.has(one.party) && known.get(one.id) !== one.name.en);
    expect(differing.map((one) => one.id)).toEqual([]);
  });

  it.each([
    ["شي جين بينج", "xi-jinping"],
    ["شي جينبينغ", "xi-jinping"],
    ["سيرجي لافروف", "sergey-lavrov"],
    ["دونالد ترمب", "donald-trump"],
    ["عبد الفتاح السيسي", "abdel-fattah-el-sisi"],
    ["عبدالفتاح السيسي", "abdel-fattah-el-sisi"],
    ["محمد بن سلمان بن عبدالعزيز آل سعود", "mohammed-bin-salman"],
    ["كيم جونغ أون", "kim-jong-un"],
    ["رجب طيب أردوغان", "recep-tayyip-erdogan"],
    ["أنطونيو غوتيريش", "antonio-guterres"],
  ])("knows %s as %s", (name, id) => {
    const found = PEOPLE.filter((person) => person.ar === name || person.aliasesAr.includes(name));
    expect(found.map((person) => person.id)).toEqual([id]);
  });
});

describe("offices, institutions and agencies", () => {
  it("are listed once and point to known countries", () => {
    expect(repeated(INSTITUTIONS.map((row) => row.slug))).toEqual([]);
    expect(repeated(AGENCIES.map((row) => row.id))).toEqual([]);
    const rows = [...INSTITUTIONS, ...AGENCIES, ...OFFICES];
    expect(rows.filter((row) => row.country && !codes.has(row.country))).toEqual([]);
  });

  it("mark who speaks for others, and rank the rest", () => {
    expect(OFFICES.filter((office) => office.narrator).map((office) => office.role)).toEqual(["Spokesperson"]);
    const rank = (title: string) => OFFICES.find((office) => office.ar.includes(title))?.rank;
    expect(["رئيس الوزراء", "وزير الخارجية", "السفير"].map(rank)).toEqual(["leader", "minister", "official"]);
  });
});
