import { describe, expect, it } from "vitest";
import { COUNTRIES, PEOPLE } from "./index";

const codes = new Set(COUNTRIES.map((country) => country.code));
const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Values that occur more than once. */
function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

describe("countries", () => {
  it("has each code once, in two capital letters", () => {
    expect(repeated(COUNTRIES.map((country) => country.code))).toEqual([]);
    expect(COUNTRIES.filter((country) => !/^[A-Z]{2}$/.test(country.code))).toEqual([]);
    expect(COUNTRIES.length).toBe(193 + 5);
  });
});

describe("people", () => {
  it("have ids of their own and a known country", () => {
    expect(repeated(PEOPLE.map((person) => person.id))).toEqual([]);
    expect(PEOPLE.filter((person) => !codes.has(person.country))).toEqual([]);
  });

  it("are written in the letters of their language", () => {
    const en = PEOPLE.flatMap((person) => [person.en, ...person.aliasesEn, ...person.short.en]);
    const ar = PEOPLE.flatMap((person) => [person.ar, ...person.aliasesAr, ...person.short.ar]);
    expect(en.filter((name) => ARABIC.test(name) || !LATIN.test(name) || /[{}()/~]/.test(name))).toEqual([]);
    expect(ar.filter((name) => LATIN.test(name) || !ARABIC.test(name) || /[{}()/~گ]/.test(name))).toEqual([]);
  });
});
