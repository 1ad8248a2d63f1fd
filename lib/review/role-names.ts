import type { Rank } from "@/lib/domain/words";
import type { MaybeBoth } from "./working-draft";

// English, Arabic, rank: leader is a head of state or government, minister a member of a government.
const ROLES = `
President | الرئيس | leader
Prime Minister | رئيس الوزراء | leader
Premier | رئيس مجلس الدولة | leader
Chancellor | المستشار | leader
King | الملك | leader
Queen | الملكة | leader
Emir | الأمير | leader
Sultan | السلطان | leader
Crown Prince | ولي العهد | leader
Supreme Leader | المرشد الأعلى | leader
Foreign Minister | وزير الخارجية | minister
Minister of Foreign Affairs | وزير الخارجية | minister
Secretary of State | وزير الخارجية | minister
Foreign Secretary | وزير الخارجية | minister
Defence Minister | وزير الدفاع | minister
Minister of Defence | وزير الدفاع | minister
Secretary of Defense | وزير الدفاع | minister
Deputy Prime Minister | نائب رئيس الوزراء | minister
Interior Minister | وزير الداخلية | minister
Energy Minister | وزير الطاقة | minister
Finance Minister | وزير المالية | minister
Trade Minister | وزير التجارة | minister
Economy Minister | وزير الاقتصاد | minister
Justice Minister | وزير العدل | minister
Vice President | نائب الرئيس | official
Deputy Foreign Minister | نائب وزير الخارجية | official
Secretary-General | الأمين العام | official
Ambassador | السفير | official
Envoy | المبعوث | official
Special Envoy | المبعوث الخاص | official
National Security Adviser | مستشار الأمن القومي | official
Speaker of Parliament | رئيس البرلمان | official
Spokesperson | المتحدث | official
`;

const TABLE = new Map(
  ROLES.trim()
    .split("\n")
    .map((line) => line.split(" | "))
    .map(([en = "", ar = "", rank = ""]) => [en.toLowerCase(), { en, ar, rank: rank as Rank }]),
);

/**
 * A role in both languages, with its rank. One that is in no list stays in English alone.
 * @param role as a draft has it, plain English; null where the text names no office
 */
export function roleOf(role: string | null): { role: MaybeBoth; rank: Rank } {
  if (role === null) return { role: { en: "", ar: "" }, rank: "official" };
  const known = TABLE.get(role.trim().toLowerCase());
  if (known) return { role: { en: known.en, ar: known.ar }, rank: known.rank };
  return { role: { en: role, ar: "" }, rank: rankByWords(role) };
}

// A deputy, a former or an assistant minister is none.
function rankByWords(role: string): Rank {
  if (/\b(?:deputy|vice|former|assistant|adviser|advisor|first lady)\b/i.test(role)) return "official";
  if (/\bminister\b/i.test(role) && !/\bprime minister\b/i.test(role)) return "minister";
  return /\b(?:president of the (?:republic|state)|prime minister|king|queen|emir|sultan|head of state)\b/i.test(role)
    ? "leader"
    : "official";
}
