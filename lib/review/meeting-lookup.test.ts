import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { acceptReport } from "@/lib/testing/review-hand";
import { arabicSample, storeReport } from "@/lib/testing/sample-review";
import { lookUpMeetings } from "./meeting-lookup";
import { monthsByName } from "./month-names";

const database = useTestDatabase();
const ids: string[] = [];

// Two meetings of Oman and Lebanon: on 8 and on 15 January 2031, of different people.
beforeAll(async () => {
  for (const number of [1, 2]) {
    await storeReport(database.prisma, arabicSample(number));
    const { meetings } = await acceptReport(database.prisma, `rsample${number}`);
    ids.push(meetings[0]?.id ?? "");
  }
});

const found = async (typed: string) => (await lookUpMeetings(database.prisma, typed)).map(({ id }) => id);

describe("looking up a meeting", () => {
  it("goes by parties in either language, the latest first", async () => {
    expect(await found("Oman Lebanon")).toEqual([ids[1], ids[0]]);
    expect(await found("عُمان ولبنان")).toEqual([ids[1], ids[0]]);
    expect(await found("لبنان و عمان")).toEqual([ids[1], ids[0]]);
    expect(await found("lb")).toEqual([ids[1], ids[0]]);
  });

  it("goes by people in any spelling", async () => {
    expect(await found("سالم البحريب")).toEqual([ids[0]]);
    expect(await found("بحريب")).toEqual([ids[0]]);
  });

  it("goes by dates in words and digits", async () => {
    expect(await found("2031-01-08")).toEqual([ids[0]]);
    expect(await found("8 January 2031")).toEqual([ids[0]]);
    expect(await found("١٥ كانون الثاني ٢٠٣١")).toEqual([ids[1]]);
    expect(await found("يناير 2031 Oman")).toEqual([ids[1], ids[0]]);
    expect(await found("February 2031")).toEqual([]);
    expect(await found("2030")).toEqual([]);
  });

  it("asks that every word fits, and finds nothing for nothing", async () => {
    expect(await found("Oman nobody")).toEqual([]);
    expect(await found("  –  ")).toEqual([]);
    expect(await found("%' or 1=1 --")).toEqual([]);
  });

  it("knows a meeting by its id", async () => {
    expect(await found(ids[0] ?? "")).toEqual([ids[0]]);
  });
});

describe("names of months", () => {
  it("are known in the traditions of both languages", () => {
    expect([monthsByName("jun"), monthsByName("حزيران"), monthsByName("جوان"), monthsByName("غشت")]).toEqual([
      [6],
      [6],
      [6],
      [8],
    ]);
    expect(monthsByName("ju")).toEqual([]);
  });
});
