import { foldForSearch } from "@/lib/domain/search-words";

/**
 * A name as it is compared: without marks, case, hyphens and the letters that writers exchange (hamza seats, ي and ى, ة
 * and ه, غ and ج of foreign names). Equal folded names are taken for the same name; nothing is taken away or guessed.
 */
export function foldName(name: string): string {
  return foldForSearch(name)
    .replaceAll("غ", "ج")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
