import { beforeAll, describe, expect, it } from "vitest";
import { randomFor } from "@/bench/generate/random";
import { writeMeetings } from "@/lib/db/write-meeting";
import type { MeetingRecord } from "@/lib/domain/record";
import { useTestDatabase } from "@/lib/testing/database";
import { SAMPLE_MEETING } from "@/lib/testing/sample-meeting";
import type { Sought } from "../compare-meetings";
import { matchMeetings } from "../match-meetings";
import { indexedOf, loadMeetings } from "./load-meetings";
import { MeetingIndex } from "./meeting-index";

const MEETINGS = 150;
const PEOPLE = 6;
const PARTIES = ["CN", "RU", "KZ", "IN"];

describe("known meetings in memory", () => {
  const database = useTestDatabase({ seeded: true });
  const random = randomFor("meetings in memory");
  const records: MeetingRecord[] = [];
  let people: string[] = [];

  const date = () => {
    const day = `2020-0${random.whole(1, 3)}-1${random.whole(0, 9)}`;
    return random.pick([day, day, day.slice(0, 7), "2020", null]);
  };
  const record = (number: number): MeetingRecord => {
    const edtf = date();
    const precision = edtf === null ? "unknown" : edtf.length === 10 ? "day" : edtf.length === 7 ? "month" : "year";
    const who = [random.pick(people), random.pick(people)].filter((one, place, all) => all.indexOf(one) === place);
    return {
      ...SAMPLE_MEETING,
      id: `m${String(number).padStart(7, "0")}`,
      channel: random.pick(["phone", "in_person", "unspecified"]),
      place: null,
      occasion: null,
      date: { text: { ...SAMPLE_MEETING.date.text, edtf, precision }, outside: null },
      parties: [random.pick(PARTIES), random.pick(["US", "FR"])],
      participations: who.map((person) => ({
        ...{ person, party: "CN", role: { en: "r", ar: "r" }, rank: "official", evidence: [] },
        part: random.chance(0.8) ? "participant" : "attendee",
      })),
      reports: [{ ...(SAMPLE_MEETING.reports[0] as MeetingRecord["reports"][number]), agency: null, cites: null }],
      evidence: [],
      statements: [],
      references: [],
    };
  };

  beforeAll(async () => {
    const known = await database.prisma.person.findMany({ take: PEOPLE, select: { id: true }, orderBy: { id: "asc" } });
    people = known.map(({ id }) => id);
    await database.prisma.party.createMany({
      data: ["US", "FR", "KZ", "IN"].map((code, place) => ({
        ...{ code, kind: "state" as const, nameEn: code, nameAr: code, colour: place, position: 90 + place },
      })),
      skipDuplicates: true,
    });
    for (let number = 0; number < MEETINGS; number += 1) records.push(record(number));
    const changes = records.map((one) => ({ record: one, who: "test" }));
    await database.prisma.$transaction((tx) => writeMeetings(tx, changes), { timeout: 60_000 });
  });

  it("are proposed as the database proposes them, loaded from it or put in as they are written", async () => {
    const loaded = new MeetingIndex();
    await loadMeetings(database.prisma, loaded, -1);
    const put = new MeetingIndex();
    await loadMeetings(database.prisma, put, -1);
    for (const one of records) put.put(one.id, indexedOf(one));
    let proposed = 0;
    for (let round = 0; round < 120; round += 1) {
      const sought: Sought = {
        people: random.chance(0.7) ? [...new Set([random.pick(people), random.pick(people)])] : [],
        parties: random.pick([["CN", "US"], ["RU"], [], ["KZ", "FR", "IN"]]),
        strangers: random.whole(0, 1),
        edtf: date(),
        channel: random.pick(["phone", "unspecified"]),
        place: null,
        occasion: null,
      };
      const [expected = []] = await matchMeetings(database.prisma, [{ ...sought, report: "rnobody" }]);
      const short = expected.map(({ meeting, score, verdict, reasons }) => ({
        id: meeting.id,
        score,
        verdict,
        reasons,
      }));
      for (const index of [loaded, put]) {
        const found = index.match(sought).map(({ meeting, ...rest }) => ({ id: meeting.id, ...rest }));
        expect(found).toEqual(short);
      }
      proposed += short.length;
    }
    expect(proposed).toBeGreaterThan(100);
  });

  it("forget what was withdrawn, and nobody gets its id", () => {
    const index = new MeetingIndex();
    const [one] = records as [MeetingRecord];
    index.put(one.id, indexedOf(one));
    index.put(one.id, null);
    expect(index.has(one.id)).toBe(true);
    const everybody = one.participations.map(({ person }) => person);
    const sought = { people: everybody, parties: [], strangers: 0, edtf: null, place: null, occasion: null };
    expect(index.match({ ...sought, channel: one.channel })).toEqual([]);
  });
});
