import type { Rank } from "@/lib/domain/words";

/** An office of a party; a term is held by one person. */
export type Office = { en: string; ar: string; rank: Rank };

const STATE_OFFICES: readonly Office[] = [
  { en: "President", ar: "الرئيس", rank: "leader" },
  { en: "Foreign Minister", ar: "وزير الخارجية", rank: "minister" },
  { en: "Deputy Foreign Minister", ar: "نائب وزير الخارجية", rank: "official" },
  { en: "Prime Minister", ar: "رئيس الوزراء", rank: "leader" },
  { en: "Minister of Defence", ar: "وزير الدفاع", rank: "minister" },
  { en: "Minister of Trade", ar: "وزير التجارة", rank: "minister" },
  { en: "Special Envoy", ar: "المبعوث الخاص", rank: "official" },
];

const ORGANISATION_OFFICES: readonly Office[] = [
  { en: "Secretary-General", ar: "الأمين العام", rank: "leader" },
  { en: "High Representative", ar: "الممثل السامي", rank: "minister" },
  { en: "Assistant Secretary-General", ar: "مساعد الأمين العام", rank: "official" },
];

/** The offices of a party with so many people: those that every party has, and more where there are people for them. */
export function officesOf(kind: "state" | "organisation", people: number): readonly Office[] {
  if (kind === "organisation") return ORGANISATION_OFFICES;
  return STATE_OFFICES.slice(0, Math.max(3, Math.min(STATE_OFFICES.length, Math.floor(people / 2))));
}

/** In some years an office has a longer title. */
export const LONGER_TITLES: readonly ((office: Office) => Office)[] = [
  (office) => office,
  (office) => office,
  (office) => ({ ...office, en: `Acting ${office.en}`, ar: `${office.ar} بالإنابة` }),
  (office) => ({ ...office, en: `${office.en} and State Councillor`, ar: `${office.ar} وعضو مجلس الدولة` }),
];
