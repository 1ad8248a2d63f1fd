import { PEOPLE_ARAB } from "./people-arab";
import { PEOPLE_ASIA } from "./people-asia";
import { PEOPLE_CHINA } from "./people-china";
import { PEOPLE_EUROPE } from "./people-europe";
import { PEOPLE_RUSSIA } from "./people-russia";
import { PEOPLE_US } from "./people-us";
import { PEOPLE_WORLD } from "./people-world";
import { arabicCell, cell, slug, table } from "./spelling";
import type { Person } from "./types";

const TABLES = [PEOPLE_CHINA, PEOPLE_RUSSIA, PEOPLE_US, PEOPLE_ARAB, PEOPLE_ASIA, PEOPLE_EUROPE, PEOPLE_WORLD];

/** Names that open with the family name, which is then the short form. */
const FAMILY_FIRST = new Set(["CN", "TW", "KP", "KR", "KH"]);

function shortForms(names: string[], country: string): string[] {
  const place = FAMILY_FIRST.has(country) ? 0 : -1;
  return [...new Set(names.map((name) => name.split(" ").at(place) ?? name))];
}

function person(row: string[]): Person {
  const [country = "", english = "", arabic = "", shortEn = "", shortAr = "", flags = ""] = row;
  const [en = "", ...aliasesEn] = cell(english);
  const [ar = "", ...aliasesAr] = arabicCell(arabic);
  const organisation = /@([a-z0-9-]+)/.exec(flags)?.[1];
  return {
    id: slug(en),
    en,
    ar,
    country,
    aliasesEn,
    aliasesAr,
    short: {
      en: shortEn ? cell(shortEn) : shortForms([en], country),
      ar: shortAr ? arabicCell(shortAr) : shortForms([ar, ...aliasesAr], country),
    },
    ...(organisation ? { organisation } : {}),
    ...(flags.startsWith("f") ? { genderFemale: true as const } : {}),
  };
}

/** People who met, or may meet, with every spelling of their names. */
export const PEOPLE: readonly Person[] = TABLES.flatMap((text) => table(text).map(person));
