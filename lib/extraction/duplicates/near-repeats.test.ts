import { expect, it } from "vitest";
import { nearRepeats } from "./near-repeats";

const clauses = (...texts: string[]) => texts.map((text, i) => ({ n: i + 1, text }));

it("pairs clauses that repeat each other, marks and hamza aside", () => {
  expect(
    nearRepeats(
      clauses(
        "وأكد الوزير استعداد بلاده لدعم الجهود الرامية إلى إحلال السلام",
        "وشكر مضيفيه على حسن الاستقبال في العاصمة",
        "وأكد الوزير استعداد بلاده لدعم (الجهود) الرامية الى احلال السلام",
      ),
    ),
  ).toEqual([[1, 3]]);
});

it("pairs a clause with its shortened second telling", () => {
  const whole = "He voiced full trust in the growth of trade in the new year";
  expect(nearRepeats(clauses(whole, "He voiced full trust in the growth of trade"))).toEqual([[1, 2]]);
  expect(nearRepeats(clauses(whole, "He voiced full trust"))).toEqual([]);
});

it("leaves short formulas and different contents apart", () => {
  expect(nearRepeats(clauses("وأعرب عن شكره", "وأعرب عن شكره"))).toEqual([]);
  expect(
    nearRepeats(
      clauses(
        "The two sides agreed to deepen cooperation in energy and transport",
        "The two sides agreed to deepen contacts between students and museums",
      ),
    ),
  ).toEqual([]);
});

it("pairs each clause with the first one it repeats", () => {
  const text = "one two three four five six seven";
  expect(nearRepeats(clauses(text, text, text))).toEqual([
    [1, 2],
    [1, 3],
  ]);
});
