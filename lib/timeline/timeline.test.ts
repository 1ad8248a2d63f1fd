import { describe, expect, it } from "vitest";
import { covers, windowToAsk } from "./covers";
import { dayNumber, dayString, firstOfMonth, monthNumber } from "./days";
import { markOf } from "./describe-meeting";
import { overviewOf, spread } from "./describe-timeline";
import { distance, groupPoints, packBars } from "./group-marks";
import { stretchOf, timeAt, xOf } from "./scale";
import { ticksOf } from "./ticks";
import { slotOf, slotStart, UNITS, unitFor } from "./units";
import {
  clampSpan,
  daysOfSpan,
  namedDays,
  panSpan,
  readWindow,
  type Span,
  spanOfWindow,
  wholeSpan,
  windowOfSpan,
  zoomAbout,
  zoomSpan,
} from "./window";

const whole: Span = wholeSpan(dayNumber("2017-06-08"), dayNumber("2026-02-04"));

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

describe("days and units", () => {
  it("goes from days to numbers and back", () => {
    for (const day of ["1899-12-31", "1970-01-01", "2000-02-29", "2026-02-04"])
      expect(dayString(dayNumber(day))).toBe(day);
    expect(dayString(firstOfMonth(monthNumber(dayNumber("2019-07-31"))))).toBe("2019-07-01");
  });

  it("puts every day into the one slot that holds it", () => {
    for (const unit of UNITS) {
      for (let day = dayNumber("1903-01-01"); day < dayNumber("2050-01-01"); day += 97) {
        const slot = slotOf(day, unit);
        expect(slotStart(slot, unit)).toBeLessThanOrEqual(day);
        expect(slotStart(slot + 1, unit)).toBeGreaterThan(day);
      }
    }
  });

  it("begins weeks on Monday", () => {
    const week = { months: 0, days: 7 };
    expect(dayString(slotStart(slotOf(dayNumber("2026-02-08"), week), week))).toBe("2026-02-02");
  });

  it("chooses the finest unit of which few enough cover the time", () => {
    expect(unitFor(30, 32)).toEqual({ months: 0, days: 1 });
    expect(unitFor(365 * 9, 32)).toEqual({ months: 6, days: 0 });
    expect(unitFor(365 * 100, 32)).toEqual({ months: 60, days: 0 });
  });
});

describe("the window", () => {
  it("keeps the point under the pointer while zooming", () => {
    for (const at of [0.2, 0.5, 0.8]) {
      const before: Span = [18_000, 19_000];
      const after = zoomSpan(before, 2, at, whole);
      expect(after[0] + (after[1] - after[0]) * at).toBeCloseTo(before[0] + 1000 * at);
      expect(after[1] - after[0]).toBeCloseTo(500);
    }
  });

  it("keeps a point in time where it is, or the edge that is nearest to it", () => {
    const before: Span = [18_000, 19_000];
    const after = zoomAbout(before, 1.6, 18_300, whole);
    expect((18_300 - after[0]) / (after[1] - after[0])).toBeCloseTo(0.3);
    expect(zoomAbout(before, 2, null, whole)).toEqual(zoomSpan(before, 2, 0.5, whole));
    expect(zoomAbout(before, 2, 17_500, whole)).toEqual([18_000, 18_500]);
    expect(zoomAbout(before, 2, 20_000, whole)).toEqual([18_500, 19_000]);
  });

  it("is named by the days of the meetings where it is whole, for the air around them is no data", () => {
    const extent = [dayNumber("2017-06-08"), dayNumber("2026-02-04")] as const;
    expect(namedDays(whole, whole, extent)).toEqual(extent);
    expect(namedDays([18_000, 18_100], whole, extent)).toEqual([18_000, 18_099]);
  });

  it("stays inside the period and above a week", () => {
    expect(zoomSpan([18_000, 18_010], 100, 0.5, whole)[1] - zoomSpan([18_000, 18_010], 100, 0.5, whole)[0]).toBe(7);
    expect(zoomSpan([18_000, 19_000], 0.001, 0.5, whole)).toEqual(whole);
    const [start, end] = panSpan([20_000, 20_400], 9, whole);
    expect([end, end - start]).toEqual([whole[1], 400]);
    expect(clampSpan([0, 100], whole)).toEqual([whole[0], whole[0] + 100]);
  });

  it("goes into the address and comes back the same", () => {
    const span = spanOfWindow(["2019-01-01", "2020-12-31"], whole);
    expect(windowOfSpan(span, whole)).toBe("2019-01-01..2020-12-31");
    expect(windowOfSpan(whole, whole)).toBeNull();
    expect(daysOfSpan([100.3, 200.7])).toEqual([100, 200]);
  });

  it("reads only what is a window", () => {
    expect(readWindow("2019-01-01..2020-12-31")).toEqual(["2019-01-01", "2020-12-31"]);
    for (const no of [null, "", "2019..2020", "2020-01-01..2019-01-01", "2019-13-01..2020-12-31", "a..b"]) {
      expect(readWindow(no)).toBeNull();
    }
  });

  it("gives a single day some context", () => {
    const [start, end] = wholeSpan(100, 100);
    expect(end - start).toBeGreaterThanOrEqual(60);
    expect(start).toBeLessThan(100);
  });
});

describe("the scale", () => {
  it("mirrors time and finds the point again", () => {
    const scale = { span: [0, 100] as Span, width: 1000, mirrored: false };
    expect(xOf(scale, 25)).toBe(250);
    expect(xOf({ ...scale, mirrored: true }, 25)).toBe(750);
    for (const mirrored of [false, true])
      expect(timeAt({ ...scale, mirrored }, xOf({ ...scale, mirrored }, 33))).toBeCloseTo(33);
    expect(stretchOf({ ...scale, mirrored: true }, 10, 20)).toEqual([800, 900]);
  });

  it("has ticks from decades to days, in the reader's language", () => {
    const labels = (from: string, to: string, tag = "en") =>
      ticksOf([dayNumber(from), dayNumber(to)], 8, tag).map((tick) => tick.label);
    expect(labels("1950-06-01", "2020-06-01")).toEqual(["1960", "1970", "1980", "1990", "2000", "2010", "2020"]);
    expect(labels("2019-02-10", "2020-05-01")).toEqual(["Apr 2019", "Jul", "Oct", "Jan 2020", "Apr"]);
    expect(labels("2019-12-29", "2020-01-04")).toEqual([
      "Dec 29, 2019",
      "Dec 30",
      "Dec 31",
      "Jan 1, 2020",
      "Jan 2",
      "Jan 3",
    ]);
    expect(labels("2018-06-01", "2021-06-01", "ar-u-nu-arab").join()).toContain("٢٠١٩");
  });

  it("says the year at the first tick that has room for its label", () => {
    const span: Span = [dayNumber("2019-03-31"), dayNumber("2019-09-30")];
    expect(ticksOf(span, 8, "en")[0]?.label).toBe("Apr 2019");
    expect(ticksOf(span, 8, "en", 5).map((tick) => tick.label)).toEqual([
      "Apr",
      "May 2019",
      "Jun",
      "Jul",
      "Aug",
      "Sep",
    ]);
  });

  it("never has more ticks than there is room for", () => {
    for (let days = 7; days < 40_000; days = Math.ceil(days * 1.3)) {
      expect(ticksOf([10_000, 10_000 + days], 10, "en").length).toBeLessThanOrEqual(11);
    }
  });
});

describe("marks that would overlap", () => {
  it("become counts that stand apart and lose nobody", () => {
    for (let run = 1; run <= 30; run += 1) {
      const next = numbers(run);
      const points = Array.from({ length: 5 * run }, (_, what) => ({
        x: next() * 900,
        n: 1 + Math.floor(next() * 30),
        what,
      }));
      const groups = groupPoints(points);
      const sum = (list: { n: number }[]) => list.reduce((total, { n }) => total + n, 0);
      expect(sum(groups)).toBe(sum(points));
      expect(groups.flatMap((group) => group.members).length).toBe(points.length);
      for (const [i, group] of groups.entries()) {
        const before = groups[i - 1];
        if (before) expect(group.x - before.x).toBeGreaterThanOrEqual(distance(before.n, group.n));
      }
    }
  });

  it("stand on levels as bars, of which none covers another", () => {
    const next = numbers(7);
    const stretches = Array.from({ length: 80 }, (_, what) => {
      const from = next() * 900;
      return { from, to: from + next() * 60, what };
    });
    const bars = packBars(stretches, 2);
    expect(bars.flatMap((bar) => bar.members).sort((a, b) => a - b)).toEqual(stretches.map(({ what }) => what));
    for (const bar of bars) {
      expect(bar.to - bar.from).toBeGreaterThanOrEqual(23.999);
      for (const other of bars) {
        if (other === bar || other.level !== bar.level) continue;
        expect(other.from >= bar.to + 3.999 || bar.from >= other.to + 3.999).toBe(true);
      }
    }
  });
});

describe("a meeting's mark", () => {
  const none = { edtf: null, precision: "unknown", basis: "none", earliest: null, latest: null } as const;
  const day = {
    edtf: "2023-10-18",
    precision: "day",
    basis: "outside",
    earliest: "2023-10-18",
    latest: "2023-10-18",
  } as const;
  const year = {
    edtf: "2023",
    precision: "year",
    basis: "occasion",
    earliest: "2023-01-01",
    latest: "2023-12-31",
  } as const;

  it("is a dot only where the reports fix the day", () => {
    const stated = { ...day, basis: "stated" } as const;
    expect(markOf({ date: stated, textDate: stated }, "known")).toEqual({ day: 19648, bar: null, uncertain: false });
  });

  it("is a bar, with a hollow dot where the day is known from elsewhere", () => {
    expect(markOf({ date: day, textDate: year }, "known")).toEqual({
      day: 19648,
      bar: [19358, 19722],
      uncertain: true,
    });
    expect(markOf({ date: day, textDate: none }, "known")).toEqual({ day: 19648, bar: null, uncertain: true });
  });

  it("does not count what is known from elsewhere when only the text counts", () => {
    expect(markOf({ date: day, textDate: year }, "text")).toEqual({ day: null, bar: [19358, 19722], uncertain: true });
    expect(markOf({ date: day, textDate: none }, "text")).toEqual({ day: null, bar: null, uncertain: true });
  });
});

describe("counts", () => {
  it("are carried into every slot in which a meeting may have been", () => {
    const edges = [
      { slot: 1, starts: 2, ends: 1 },
      { slot: 3, starts: 0, ends: 1 },
      { slot: 6, starts: 1, ends: 1 },
    ];
    expect(spread(edges)).toEqual([
      { slot: 1, n: 2 },
      { slot: 2, n: 1 },
      { slot: 3, n: 1 },
      { slot: 6, n: 1 },
    ]);
  });
});

describe("the strip of the whole period", () => {
  it("has one stretch for a meeting that may have been at any time of a year, and a slot for each fixed day", () => {
    const month = { months: 1, days: 0 };
    const [january, june, december] = ["2023-01-01", "2023-06-01", "2023-12-01"].map((day) =>
      slotOf(dayNumber(day), month),
    );
    const strip = overviewOf(
      [
        { slot: january ?? 0, starts: 1, ends: 0, uncertain: true },
        { slot: december ?? 0, starts: 0, ends: 1, uncertain: true },
        { slot: june ?? 0, starts: 2, ends: 2, uncertain: false },
      ],
      month,
    );
    expect(strip).toEqual([
      { from: dayNumber("2023-01-01"), to: dayNumber("2023-12-31"), n: 1, uncertain: true },
      { from: dayNumber("2023-06-01"), to: dayNumber("2023-06-30"), n: 2, uncertain: false },
    ]);
  });
});

describe("what the browser has", () => {
  const extent: [number, number] = [17_325, 20_488];

  it("is enough for ever when all meetings are here", () => {
    const data = { extent, covers: extent, counts: null, lanes: [], overview: [] };
    expect(covers(data, whole, whole, 900)).toBe(true);
    expect(covers(data, [18_000, 18_010], whole, 900)).toBe(true);
  });

  it("is not enough beyond what is here, nor where finer slots would fit", () => {
    const unit = { months: 12, days: 0 };
    const cells = [{ lane: "phone", from: 17_000, to: 20_500, certain: 5_000, uncertain: 0 }];
    const overview = [{ from: 17_000, to: 20_500, n: 5_000, uncertain: false }];
    const data = { extent, covers: extent, counts: { unit, cells }, lanes: [], overview };
    expect(covers({ ...data, covers: [18_000, 19_000] }, [17_500, 18_500], whole, 900)).toBe(false);
    expect(covers(data, [18_000, 18_400], whole, 900)).toBe(false);
    expect(windowToAsk([18_000, 18_400], whole)).toEqual([17_800, 18_599]);
  });
});
