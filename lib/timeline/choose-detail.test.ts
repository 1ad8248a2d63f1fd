import { describe, expect, it } from "vitest";
import { chooseDetail, likelyNext } from "./choose-detail";
import { type Coverage, covers, slotsInView, slotsToAsk } from "./covers";
import { daysOf, UNITS } from "./units";
import type { Span } from "./window";

const whole: Span = [0, 9_000];
const lane = { key: "phone", label: "", colour: "", href: "", certain: 0, uncertain: 0, undated: 0, levels: 0 };
const overview = [{ from: 0, to: 8_999, n: 100_000, uncertain: false }];

/** Counts by a unit of so many months over some days. */
function counted(from: number, to: number, months: number): Coverage {
  const unit = { months, days: 0 };
  return { extent: [0, 8_999], covers: [from, to], counts: { unit, cells: [] }, lanes: [lane], overview };
}

describe("what is drawn", () => {
  const years = counted(0, 8_999, 12);
  const months = counted(2_000, 4_000, 1);

  it("stays as long as it is enough, and gives way to the newest answer that is", () => {
    expect(chooseDetail(years, [years, months], whole, whole, 900)).toBe(years);
    expect(chooseDetail(years, [years, months], [2_500, 3_200], whole, 900)).toBe(months);
    expect(chooseDetail(months, [years, months], whole, whole, 900)).toBe(years);
  });

  it("stays until there is something better, rather than leave a blank", () => {
    expect(chooseDetail(years, [years, months], [6_000, 6_700], whole, 900)).toBe(years);
  });

  it("is not so fine that the marks crowd", () => {
    const lanes = Array.from({ length: 8 }, () => lane);
    const fine = { ...counted(0, 8_999, 1), lanes };
    expect(covers(fine, [3_000, 3_500], whole, 900)).toBe(true);
    expect(covers(fine, [3_000, 4_000], whole, 900)).toBe(false);
    const coarse = { ...counted(0, 8_999, 2), lanes };
    expect(chooseDetail(fine, [fine, coarse], [3_000, 4_000], whole, 900)).toBe(coarse);
  });

  it("is asked one by one where the strip says that few are there", () => {
    const few = { ...months, overview: [{ from: 0, to: 8_999, n: 900, uncertain: false }] };
    expect(covers(months, [2_500, 3_200], whole, 900)).toBe(true);
    expect(covers(few, [2_500, 3_200], whole, 900)).toBe(false);
  });
});

describe("what may be looked at next", () => {
  it("is closer, to either side, and farther", () => {
    const next = likelyNext([3_000, 4_000], whole);
    expect(next).toHaveLength(4);
    expect(next[0]?.[0]).toBeGreaterThan(3_000);
    expect(next[1]).toEqual([4_000, 5_000]);
    expect(next[2]).toEqual([2_000, 3_000]);
    expect(next[3]?.[1]).toBeGreaterThan(4_000);
  });

  it("is never what is in view already", () => {
    expect(likelyNext(whole, whole)).toHaveLength(1);
  });
});

describe("slots", () => {
  it("never make more marks than a drawing may have, however many lanes", () => {
    for (const lanes of [1, 3, 5, 8]) expect(slotsInView(4_000, lanes) * lanes * 2).toBeLessThanOrEqual(300);
    expect(slotsInView(300, 1)).toBe(10);
    const asked = slotsToAsk(whole, whole, 4_000, 8);
    expect(asked).toBeLessThanOrEqual(19);
    expect(UNITS.find((unit) => 9_000 / daysOf(unit) <= asked)).toEqual({ months: 24, days: 0 });
  });
});
