import type { Folded } from "./text/fold";

/** The languages whose reports are read. */
export const READ_LANGUAGES = ["ar", "en"] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];

const SCRIPTS = [
  ["ar", 0x600, 0x6ff],
  ["en", 0x61, 0x7a],
  ["ru", 0x400, 0x52f],
  ["zh", 0x4e00, 0x9fff],
] as const;

/** A Chinese character says as much as several letters. */
const WEIGHT: Record<string, number> = { zh: 3 };

/** The language of a report as its script tells it: BCP 47 primary tag, "und" for a text without letters that are known here. */
export function reportLanguage({ text }: Folded): (typeof SCRIPTS)[number][0] | "und" {
  const counts = SCRIPTS.map(([language]) => ({ language, weight: 0 }));
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x61) continue;
    for (let script = 0; script < SCRIPTS.length; script++) {
      const [language, from, to] = SCRIPTS[script] as (typeof SCRIPTS)[number];
      const count = counts[script];
      if (count && unit >= from && unit <= to) count.weight += WEIGHT[language] ?? 1;
    }
  }
  const most = counts.reduce((best, count) => (count.weight > best.weight ? count : best));
  return most.weight > 0 ? most.language : "und";
}

/** Whether reports in a language are read by the machine. */
export function isRead(language: string): language is ReadLanguage {
  return (READ_LANGUAGES as readonly string[]).includes(language);
}
