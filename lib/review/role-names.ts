import type { Rank } from "@/lib/domain/words";
import { OFFICES } from "@/lib/extraction/gazetteer";
import type { MaybeBoth } from "./working-draft";

const BY_ROLE = new Map(
  [...OFFICES]
    .reverse()
    .map(({ role, ar, rank }) => [role.toLowerCase(), { en: role, ar: ar[0] ?? "", rank }] as const),
);

/**
 * A role in both languages, with its rank. One that is in no list stays in English alone.
 * @param role as a draft has it, plain English; null where the text names no office
 */
export function roleOf(role: string | null): { role: MaybeBoth; rank: Rank } {
  if (role === null) return { role: { en: "", ar: "" }, rank: "official" };
  const known = BY_ROLE.get(role.trim().toLowerCase());
  if (known) return { role: { en: known.en, ar: known.ar }, rank: known.rank };
  return { role: { en: role, ar: "" }, rank: rankByWords(role) };
}

// A deputy, a former or an assistant minister is none.
function rankByWords(role: string): Rank {
  if (/\b(?:deputy|vice|former|assistant|adviser|advisor)\b/i.test(role)) return "official";
  if (/\b(?:prime minister|head of state)\b/i.test(role)) return "leader";
  return /\bminister\b/i.test(role) ? "minister" : "official";
}
