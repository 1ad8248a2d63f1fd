import { CITY_ROWS_EAST } from "./cities-east";
import { CITY_ROWS_WEST } from "./cities-west";
import { COUNTRIES } from "./countries";
import { cell, table } from "./spelling";
import type { City } from "./types";

function city(row: string[]): City {
  const [country = "", english = "", arabic = ""] = row;
  const [en = "", ...aliasesEn] = cell(english);
  return { en, aliasesEn, ar: cell(arabic), country };
}

const listed = [CITY_ROWS_EAST, CITY_ROWS_WEST].flatMap((text) => table(text).map(city));
const names = new Set(listed.map((row) => `${row.country} ${row.en}`));

/** The first capital of a state, unless the table has it with its own spellings (where a state has two seats, say). */
const capitals = COUNTRIES.filter(({ code }) => code !== "EU")
  .map(({ code, en, ar }) => ({ en: en.capital, aliasesEn: en.capitals.slice(1), ar: ar.capitals, country: code }))
  .filter((row) => !names.has(`${row.country} ${row.en}`));

/** Cities and venues where diplomats meet, the capitals among them. */
export const CITIES: readonly City[] = [...listed, ...capitals];
