// The rows of the word lists. In every list of spellings the first is the usual one.

/** A state (or the European Union), with the words that stand for it. */
export type Country = {
  /** ISO 3166-1 alpha-2; EU and XK as they are commonly used. */
  code: string;
  en: {
    name: string;
    official?: string;
    others: string[];
    demonyms: string[];
    capital: string;
    /** Spellings of the capital (and of further seats) that stand for the state. */
    capitals: string[];
  };
  ar: {
    names: string[];
    /** Masculine singular without article: "صيني". */
    demonym: string;
    /** Further spellings of it: "أميركي" beside "أمريكي". */
    demonymForms: string[];
    /** Broken plurals, which no ending gives: "روس", "أتراك". */
    demonymPlurals: string[];
    capitals: string[];
  };
};

/** A city or a venue, by the country it lies in. */
export type City = { en: string; aliasesEn: string[]; ar: string[]; country: string };

/** A person who met, or may meet. Offices are not here: they change. */
export type Person = {
  /** Kebab-case, from the usual English name. */
  id: string;
  en: string;
  ar: string;
  country: string;
  aliasesEn: string[];
  aliasesAr: string[];
  /** The forms used after the first mention: "Xi", "bin Salman". They may clash between people. */
  short: { en: string[]; ar: string[] };
  /** Slug of the institution the person is known for, where it is no state. */
  organisation?: string;
  genderFemale?: true;
};

/** How high an office stands: head of state or government; minister; everybody else. */
export type OfficeRank = "leader" | "minister" | "official";

/** A title of office. */
export type Office = {
  /** The plain English role, as the record prints it. */
  role: string;
  rank: OfficeRank;
  en: string[];
  /** Masculine singular as printed, with article where it is printed so. */
  ar: string[];
  arFeminine: string[];
  arDual: string[];
  arPlural: string[];
  /** Speaks for somebody else: what he reports is another's word. */
  narrator?: true;
  /** The title by itself names this country ("خادم الحرمين الشريفين", "الكرملين"). */
  country?: string;
};

/** What speaks under its own name. */
export type Institution = {
  slug: string;
  en: string;
  aliasesEn: string[];
  ar: string[];
  country: string | null;
  kind: InstitutionKind;
};
export type InstitutionKind = "office" | "ministry" | "organisation" | "company" | "movement" | "agreement" | "forum";

/** A ministry or the like that every state has; the country's name or demonym is put to it. */
export type MinistryPattern = {
  slug: string;
  /** "Ministry of Foreign Affairs"; the reader adds "of <Country>". */
  en: string;
  aliasesEn: string[];
  ar: string[];
};

/** A news agency, paper or broadcaster. */
export type Agency = { id: string; en: string; aliasesEn: string[]; ar: string[]; country: string | null };
