import type { ReferenceLists } from "@/lib/domain/record";
import { BENCH_PARTIES } from "./parties";

type Agency = ReferenceLists["agencies"][number];

/** An agency and the language in which it writes. */
export type BenchAgency = Agency & { language: string };

const COUNT = 25;
const ARABIC = new Set(["SA", "EG", "AE", "QA", "IQ", "JO", "DZ", "KW", "MA", "OM"]);
const LANGUAGES: Readonly<Record<string, string>> = { CN: "zh", RU: "ru", KZ: "ru", UZ: "ru" };

/** The press agencies of the states that meet most, under names of our own. */
export const BENCH_AGENCIES: readonly BenchAgency[] = BENCH_PARTIES.slice(0, COUNT).map(({ code, name }) => ({
  id: `bench-press-${code.toLowerCase()}`,
  name: { en: `${name.en} Daily Wire`, ar: `برقية ${name.ar} اليومية` },
  country: code,
  language: ARABIC.has(code) ? "ar" : (LANGUAGES[code] ?? "en"),
}));
