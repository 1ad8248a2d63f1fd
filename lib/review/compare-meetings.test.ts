import { describe, expect, it } from "vitest";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import { type Candidate, compareMeetings, type Sought } from "./compare-meetings";

const day = (edtf: string | null, earliest = edtf, latest = edtf) => ({
  edtf,
  precision: edtf ? ("day" as const) : ("unknown" as const),
  basis: "stated" as const,
  earliest,
  latest,
});

function known(date: MeetingSummary["date"], more: Partial<MeetingSummary> = {}): Candidate {
  const person = (id: string, party: string) => ({ id, party, nameEn: id, nameAr: id, shortEn: id, shortAr: id });
  return {
    meeting: {
      ...{ id: "mtestme0", slug: "x", channel: "in_person", setting: "bilateral", level: "minister" },
      ...{ place: null, occasion: null, date, textDate: date, unreviewed: false, statements: 0, topics: 0 },
      parties: ["OM", "LB"],
      people: [person("salem", "OM"), person("mazen", "LB")],
      ...more,
    },
    ...{ placeId: "port", occasionId: "forum-2031", sameReport: false },
  };
}

const sought: Sought = {
  ...{ people: ["salem", "mazen"], parties: ["OM", "LB"], strangers: 0, edtf: "2031-03-03", channel: "in_person" },
  ...{ place: null, occasion: null },
};
const verdict = (more: Partial<Sought>, candidate: Candidate) =>
  compareMeetings({ ...sought, ...more }, candidate)?.verdict ?? null;

describe("a known meeting is", () => {
  it("the same with the same people on the same day", () => {
    expect(verdict({}, known(day("2031-03-03")))).toBe("same");
    expect(verdict({ people: ["salem"], strangers: 1 }, known(day("2031-03-03")))).toBe("same");
  });

  it("perhaps the same where only the parties or the day are known", () => {
    expect(verdict({ people: [], strangers: 2 }, known(day("2031-03-03")))).toBe("maybe");
    expect(verdict({ edtf: null }, known(day("2031-03-03")))).toBe("maybe");
    expect(verdict({}, known(day(null)))).toBe("maybe");
    expect(verdict({ edtf: "XXXX-03-03" }, known(day("2031-03-03")))).toBe("maybe");
  });

  it("never surely the same by a year alone, unless the event is the same", () => {
    const year = { edtf: "2031", place: "port" };
    expect(verdict(year, known(day("2031-03-03")))).toBe("maybe");
    expect(verdict({ ...year, occasion: "forum-2031" }, known(day("2031-03-03")))).toBe("same");
  });

  it("another one on another day, by other means, or of other people", () => {
    expect(verdict({ edtf: "2031-03-09" }, known(day("2031-03-03")))).toBe(null);
    expect(verdict({ edtf: "2031-03-04" }, known(day("2031-03-03")))).toBe("maybe");
    expect(verdict({ channel: "phone" }, known(day("2031-03-03")))).toBe("maybe");
    expect(verdict({ people: ["a-president"] }, known(day("2031-03-03")))).toBe(null);
    expect(verdict({ people: [], strangers: 2, parties: ["SN", "KE"] }, known(day("2031-03-03")))).toBe(null);
  });

  it("the same when it has this very report, whatever the draft says", () => {
    const candidate = { ...known(day("2031-03-03")), sameReport: true };
    expect(verdict({ edtf: "2029-01-01", people: [], parties: [] }, candidate)).toBe("same");
  });

  it("proposed with its reasons, which add up", () => {
    const proposal = compareMeetings(sought, known(day("2031-03-03")));
    expect(proposal?.reasons.map(({ code }) => code)).toEqual([
      "same-people",
      "same-parties",
      "same-day",
      "same-channel",
    ]);
    expect(proposal?.score).toBe(proposal?.reasons.reduce((sum, { weight }) => sum + weight, 0));
  });
});
