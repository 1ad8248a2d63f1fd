/** A name in both languages. */
export interface Names {
  nameEn: string;
  nameAr: string;
}

/** The name that a reader does not see in the title, with its language. */
export function otherName(locale: "en" | "ar", names: Names): { lang: string; name: string } {
  return locale === "ar" ? { lang: "en", name: names.nameEn } : { lang: "ar", name: names.nameAr };
}
