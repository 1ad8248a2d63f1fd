import { beforeAll, describe, expect, it } from "vitest";
import { newestVersion } from "@/lib/db/newest-version";
import { checkDigests } from "@/lib/db/rebuild-digests";
import { type Filters, noFilters } from "@/lib/filters/address";
import { useTestDatabase } from "@/lib/testing/database";
import { MOST_MEETINGS } from "@/lib/timeline/covers";
import { dayString } from "@/lib/timeline/days";
import { spread } from "@/lib/timeline/describe-timeline";
import type { TimelineFacts } from "@/lib/timeline/timeline-facts";
import { slotStart } from "@/lib/timeline/units";
import { getTimeline } from "./get-timeline";
import { countMeetings } from "./list-meetings";

const view = { dates: "known", lanes: "channel", window: null, slots: 32 } as const;

// One database for the file: the many come after the few have been asked for.
const database = useTestDatabase({ seeded: true });

describe("few meetings", () => {
  it("are given one by one, whatever the window", async () => {
    for (const window of [null, ["2019-01-01", "2019-12-31"]] as const) {
      const timeline = await getTimeline(noFilters, { ...view, window });
      expect(timeline).toMatchObject({ total: 5, uncertain: 2, dateless: 1, undated: 0, shown: 5, edges: [] });
      expect(timeline.meetings.length).toBe(5);
      expect([timeline.first, timeline.last]).toEqual(["2017-06-08", "2026-02-04"]);
    }
  });

  it("stand in the lane of each of their parties", async () => {
    const { lanes } = await getTimeline(noFilters, { ...view, lanes: "party" });
    expect(lanes.map((lane) => [lane.key, lane.certain, lane.uncertain])).toEqual([
      ["CN", 3, 2],
      ["RU", 3, 2],
    ]);
  });

  it("are undated where only the text counts and gives no date", async () => {
    const timeline = await getTimeline(noFilters, { ...view, dates: "text" });
    expect(timeline).toMatchObject({ total: 5, uncertain: 2, dateless: 0, undated: 1 });
    expect(await countMeetings({ ...noFilters, certainty: "undated" }, "text")).toBe(1);
    expect(timeline.undatedMeetings.map((meeting) => meeting.textDate.precision)).toEqual(["unknown"]);
  });

  it("are none where nothing fits", async () => {
    const timeline = await getTimeline({ ...noFilters, channel: ["letter"] }, view);
    expect(timeline).toMatchObject({ total: 0, first: null, lanes: [], meetings: [], overview: [] });
  });
});

describe("many meetings", () => {
  beforeAll(async () => {
    // Every tenth is known to its year only, and reaches over many slots.
    await database.prisma.$executeRaw`
      insert into meeting (id, slug, channel, setting, level, date_precision, date_basis, date_earliest, date_latest,
        text_date_precision, text_date_basis, text_date_earliest, text_date_latest, text_date_note_en, text_date_note_ar)
      select 'm' || lpad(i::text, 7, '0'), 'many', (array['in_person', 'phone', 'video'])[1 + i % 3]::channel, 'bilateral',
        'official', p, 'stated', a, b, p, 'stated', a, b, 'note', 'note'
      from (select i, (case when i % 10 = 0 then 'year' else 'day' end)::date_precision as p,
          case when i % 10 = 0 then date_trunc('year', d)::date else d end as a,
          case when i % 10 = 0 then (date_trunc('year', d) + interval '1 year' - interval '1 day')::date else d end as b
        from (select i, date '2005-01-01' + i * 7 as d from generate_series(1, 900) i) days) rows`;
    await checkDigests(database.prisma, { repair: true });
    const { version } = await database.prisma.dataState.findUniqueOrThrow({ where: { id: 1 } });
    await newestVersion(version);
  });

  async function listed(timeline: TimelineFacts, edge: TimelineFacts["edges"][number], slot: number, filters: Filters) {
    if (!timeline.unit) throw new Error("There are no slots");
    const from = dayString(slotStart(slot, timeline.unit));
    const to = dayString(slotStart(slot + 1, timeline.unit) - 1);
    const certainty = edge.uncertain ? "uncertain" : "certain";
    const channel = [edge.lane] as Filters["channel"];
    return countMeetings({ ...filters, channel, certainty, from, to }, "known");
  }

  it("are counted, and every count is that of the list it opens", async () => {
    for (const window of [null, ["2006-03-10", "2014-07-20"]] as const) {
      const timeline = await getTimeline(noFilters, { ...view, window });
      expect(timeline.meetings).toEqual([]);
      expect(timeline.edges.length).toBeGreaterThan(0);
      for (const [lane, uncertain] of [
        ["phone", false],
        ["in_person", true],
      ] as const) {
        const edges = timeline.edges.filter((edge) => edge.lane === lane && edge.uncertain === uncertain);
        for (const { slot, n } of spread(edges).slice(0, 12)) {
          expect(n).toBe(await listed(timeline, { lane, uncertain, slot, starts: 0, ends: 0 }, slot, noFilters));
        }
      }
    }
  });

  it("add up to all whose day is fixed", async () => {
    const timeline = await getTimeline(noFilters, view);
    const certain = timeline.edges.filter((edge) => !edge.uncertain).reduce((sum, edge) => sum + edge.starts, 0);
    expect(certain).toBe(timeline.total - timeline.uncertain);
  });

  it("are given one by one again where the window is small enough", async () => {
    const timeline = await getTimeline(noFilters, { ...view, window: ["2010-01-01", "2010-12-31"] });
    expect(timeline.shown).toBeLessThanOrEqual(MOST_MEETINGS);
    expect(timeline.meetings.length).toBe(timeline.shown);
    expect(timeline.edges).toEqual([]);
  });
});
