import type { Both } from "./invented-names";

/** A fixed phrase: whose it is (a party's place in the list, null: everybody's), and the years in which it was said. */
export type BenchFormula = {
  id: string;
  name: Both;
  party: number | null;
  years: readonly (readonly [number, number])[];
};

const row = (en: string, ar: string, party: number | null, ...years: [number, number][]): BenchFormula => ({
  id: en.replaceAll(" ", "-"),
  name: { en, ar },
  party,
  years,
});

/** Phrases of our own wording that come and go. */
export const BENCH_FORMULAS: readonly BenchFormula[] = [
  row("a road with many bridges", "طريق ذو جسور كثيرة", 0, [2000, 2011]),
  row("one table for all guests", "مائدة واحدة لجميع الضيوف", 0, [2009, 2026]),
  row("ten steps in the same direction", "عشر خطوات في الاتجاه نفسه", 0, [2013, 2019]),
  row("a lamp for the long night", "مصباح لليل الطويل", 1, [2000, 2007], [2018, 2026]),
  row("the wide roof of the region", "سقف المنطقة الواسع", 1, [2005, 2026]),
  row("clocks that show one hour", "ساعات تشير إلى ساعة واحدة", 1, [2014, 2022]),
  row("open windows and firm doors", "نوافذ مفتوحة وأبواب متينة", 2, [2000, 2016]),
  row("the quiet strength of trade", "قوة التجارة الهادئة", 2, [2011, 2026]),
  row("wells before walls", "الآبار قبل الأسوار", 3, [2001, 2009], [2015, 2023]),
  row("the shade of the shared palm", "ظل النخلة المشتركة", 3, [2004, 2026]),
  row("a garden of many seasons", "حديقة المواسم الكثيرة", 4, [2000, 2013]),
  row("the patience of the stone", "صبر الحجر", 5, [2007, 2021]),
  row("seven rivers one sea", "سبعة أنهار وبحر واحد", 6, [2003, 2026]),
  row("the old river and the new harbour", "النهر القديم والميناء الجديد", 7, [2000, 2026]),
  row("between two shores a boat", "بين ضفتين قارب", 8, [2010, 2026]),
  row("the letter that arrives in time", "الرسالة التي تصل في وقتها", 9, [2000, 2010], [2020, 2024]),
  row("neighbours of the same mountain", "جيران الجبل الواحد", null, [2000, 2026]),
  row("a bridge is built from both banks", "الجسر يبنى من الضفتين", null, [2000, 2018]),
  row("no guest is a stranger", "ليس الضيف غريبا", null, [2008, 2014]),
  row("bread salt and good roads", "الخبز والملح والطرق الجيدة", null, [2012, 2026]),
  row("the map is larger than the border", "الخريطة أوسع من الحدود", null, [2016, 2026]),
  row("the harvest of the common field", "حصاد الحقل المشترك", null, [2002, 2006], [2021, 2026]),
  row("wind for every sail", "ريح لكل شراع", null, [2019, 2026]),
  row("a promise with a date", "وعد له موعد", null, [2023, 2026]),
];

/** The formulas that a party may say in a year. */
export function formulasOf(party: number, year: number): BenchFormula[] {
  return BENCH_FORMULAS.filter(
    (one) =>
      (one.party === null || one.party === party) && one.years.some(([from, until]) => from <= year && year <= until),
  );
}
