import { COUNTRIES_AFRICA_AMERICAS } from "./countries-africa-americas";
import { COUNTRIES_ASIA_EUROPE } from "./countries-asia-europe";
import { arabicCell, cell, table } from "./spelling";
import type { Country } from "./types";

function country(row: string[]): Country {
  const [code = "", en = "", others = "", demonyms = "", capitals = "", ar = "", arDemonyms = "", arCapitals = ""] =
    row;
  const [name = "", official] = cell(en);
  const [singular = "", broken = ""] = arDemonyms.split("+");
  const [demonym = "", ...demonymForms] = cell(singular);
  const capitalsEn = cell(capitals);
  return {
    code,
    en: {
      name,
      ...(official ? { official } : {}),
      others: cell(others),
      demonyms: cell(demonyms),
      capital: capitalsEn[0] ?? "",
      capitals: capitalsEn,
    },
    ar: { names: arabicCell(ar), demonym, demonymForms, demonymPlurals: cell(broken), capitals: cell(arCapitals) },
  };
}

/** The members of the United Nations, with Palestine, the Vatican, Taiwan, Kosovo and the European Union. */
export const COUNTRIES: readonly Country[] = [COUNTRIES_ASIA_EUROPE, COUNTRIES_AFRICA_AMERICAS].flatMap((text) =>
  table(text).map(country),
);
