import type { Random } from "../random";

export type Both = { en: string; ar: string };

// Syllables that belong to no language, in two scripts.
const SYLLABLES: readonly (readonly [string, string])[] = [
  ["ka", "كا"],
  ["mi", "مي"],
  ["ra", "را"],
  ["do", "دو"],
  ["len", "لين"],
  ["su", "سو"],
  ["tar", "تار"],
  ["vo", "فو"],
  ["ne", "ني"],
  ["bal", "بال"],
  ["shi", "شي"],
  ["gor", "غور"],
  ["za", "زا"],
  ["mur", "مور"],
  ["fe", "في"],
  ["lo", "لو"],
  ["dan", "دان"],
  ["ri", "ري"],
  ["ha", "ها"],
  ["yun", "يون"],
  ["gan", "غان"],
  ["be", "بي"],
  ["sal", "سال"],
  ["to", "تو"],
  ["nor", "نور"],
  ["cha", "تشا"],
  ["wen", "وين"],
  ["ju", "جو"],
  ["kim", "كيم"],
  ["o", "أو"],
];

/** An invented proper name of so many syllables, in Latin and in Arabic letters. */
export function inventedName(random: Random, syllables: number): Both {
  const parts = Array.from({ length: syllables }, () => random.pick(SYLLABLES));
  const en = parts.map(([latin]) => latin).join("");
  return { en: en.charAt(0).toUpperCase() + en.slice(1), ar: parts.map(([, arabic]) => arabic).join("") };
}

/** So many invented names, no two alike in either script. */
export function inventedNames(random: Random, count: number, syllables: readonly number[]): Both[] {
  const names = new Map<string, Both>();
  const arabic = new Set<string>();
  while (names.size < count) {
    const name = inventedName(random, random.pick(syllables));
    if (names.has(name.en) || arabic.has(name.ar)) continue;
    names.set(name.en, name);
    arabic.add(name.ar);
  }
  return [...names.values()];
}
