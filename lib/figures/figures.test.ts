import { describe, expect, it } from "vitest";
import type { MeetingRecord } from "@/lib/domain/record";
import { readAddress } from "@/lib/filters/address";
import { useTestDatabase } from "@/lib/testing/database";
import { loadMeetingRecords, loadReferenceLists } from "@/seed/records";
import type { BarsFigure, MatrixFigure } from "./figure";
import { buildFigure } from "./registry";

// What the charts count is counted here again from the seed's files, without a database and without the questions.

useTestDatabase({ seeded: true });

const records = loadMeetingRecords();
const { topics, topicGroups } = loadReferenceLists();
const groupOf = new Map(topics.map((topic) => [topic.slug, topic.group]));
const everyGroup = topicGroups.map((group) => group.slug).join(",");

type Statement = MeetingRecord["statements"][number];

function sideOf(meeting: MeetingRecord, statement: Statement): string {
  const parties = statement.speakers.map((speaker) =>
    "party" in speaker
      ? speaker.party
      : (meeting.participations.find((one) => one.person === speaker.person)?.party ?? "unknown"),
  );
  const distinct = [...new Set(parties)];
  return distinct.length === 0 ? "unknown" : distinct.length > 1 ? "joint" : (distinct[0] ?? "unknown");
}

/** Whether a statement names the topic, or a topic of the group. */
const names = (statement: Statement, slug: string) =>
  statement.topics.some((topic) => topic === slug || groupOf.get(topic) === slug);

const statementsOn = (meetings: MeetingRecord[], slug: string, side?: string) =>
  meetings.flatMap((meeting) =>
    meeting.statements.filter((one) => names(one, slug) && (side === undefined || sideOf(meeting, one) === side)),
  ).length;

/** Meetings that raise a topic in one voice only, or ("joint") in several or together. */
function meetingsRaisedBy(meetings: MeetingRecord[], slug: string, side: string): number {
  return meetings.filter((meeting) => {
    const voices = new Set(meeting.statements.filter((one) => names(one, slug)).map((one) => sideOf(meeting, one)));
    if (voices.size === 0) return false;
    return (voices.size > 1 ? "joint" : [...voices][0]) === side;
  }).length;
}

async function figure<F>(name: string, search: string): Promise<F> {
  const address = readAddress(new URLSearchParams(search));
  const built = await buildFigure(name, { locale: "en", address, origin: "" });
  if (!built) throw new Error(`no figure ${name} for ${search}`);
  return built as F;
}

const views: [string, MeetingRecord[]][] = [
  ["", records],
  ["channel=in_person", records.filter((meeting) => meeting.channel === "in_person")],
  [
    "people=wang-yi&level=minister",
    records.filter((meeting) => meeting.parties.length > 0 && meeting.slug.startsWith("wang")),
  ],
  ["from=2018&to=2022", records.filter((meeting) => /-(2021|2022)$/.test(meeting.slug))],
];

describe.each(views)("in the view “%s”", (search, meetings) => {
  // A person filters statements to those they made; the plain count below knows no speakers.
  const bySpeaker = search.includes("people");

  it.skipIf(bySpeaker)("topic frequency by meetings", async () => {
    const drawn = await figure<BarsFigure>("topic-frequency", `${search}&open=${everyGroup}`);
    expect(drawn.n).toBe(meetings.length);
    expect(drawn.drawing.rows.length).toBeGreaterThan(10);
    for (const row of drawn.drawing.rows) {
      const counted = ["CN", "RU", "joint"].map((side) => meetingsRaisedBy(meetings, row.key, side));
      const shown = ["CN", "RU", "joint"].map((side) => row.segments.find((one) => one.series === side)?.count ?? 0);
      expect(shown, row.key).toEqual(counted);
      expect(row.count, row.key).toBe(counted.reduce((a, b) => a + b));
      for (const segment of row.segments) expect(segment.value).toBeCloseTo(segment.count / meetings.length);
    }
    const raised = topics.filter((topic) => statementsOn(meetings, topic.slug) > 0);
    expect(drawn.drawing.rows.filter((row) => row.level === 1)).toHaveLength(raised.length);
  });

  it.skipIf(bySpeaker)("topic frequency by statements", async () => {
    const drawn = await figure<BarsFigure>("topic-frequency", `${search}&measure=statements&open=${everyGroup}`);
    expect(drawn.n).toBe(meetings.reduce((sum, meeting) => sum + meeting.statements.length, 0));
    for (const row of drawn.drawing.rows) {
      for (const side of ["CN", "RU", "joint"]) {
        const shown = row.segments.find((one) => one.series === side)?.count ?? 0;
        expect(shown, `${row.key} ${side}`).toBe(statementsOn(meetings, row.key, side));
      }
    }
  });

  it.skipIf(bySpeaker)("what each side stresses", async () => {
    const drawn = await figure<BarsFigure>("emphasis", `${search}&open=${everyGroup}`);
    for (const row of drawn.drawing.rows) {
      for (const segment of row.segments) {
        expect(segment.count, row.key).toBe(statementsOn(meetings, row.key, segment.series));
        const own = meetings.flatMap((m) => m.statements.filter((one) => sideOf(m, one) === segment.series)).length;
        expect(Math.abs(segment.value), row.key).toBeCloseTo(segment.count / own);
      }
    }
  });

  it.skipIf(bySpeaker)("topics × meetings, silence included", async () => {
    const drawn = await figure<MatrixFigure>("topic-matrix", `${search}&open=${everyGroup}`);
    expect(drawn.drawing.columns.map((column) => column.key).sort()).toEqual(
      meetings.map((meeting) => meeting.id).sort(),
    );
    let silent = 0;
    for (const row of drawn.drawing.rows) {
      row.cells.forEach((cell, i) => {
        const meeting = meetings.filter((one) => one.id === drawn.drawing.columns[i]?.key);
        expect(cell.count, `${row.key} ${i}`).toBe(statementsOn(meeting, row.key));
        if (cell.count === 0) silent += 1;
        expect(cell.href === undefined).toBe(cell.count === 0);
      });
    }
    if (meetings.length > 1) expect(silent).toBeGreaterThan(0);
  });

  it.skipIf(bySpeaker)("topics through time", async () => {
    const drawn = await figure<BarsFigure>("topics-over-time", search);
    for (const row of drawn.drawing.rows) {
      const [from = "", to = ""] = [/from=([\d-]+)/, /to=([\d-]+)/].map((part) => part.exec(row.href)?.[1]);
      const within = meetings.filter((meeting) => {
        const day = (meeting.date.outside ?? meeting.date.text).edtf ?? "";
        return day >= from && day <= to;
      });
      expect(row.count, row.label).toBe(within.reduce((sum, meeting) => sum + meeting.statements.length, 0));
      for (const segment of row.segments) {
        expect(segment.count, `${row.label} ${segment.series}`).toBe(statementsOn(within, segment.series));
      }
      expect(
        row.segments.reduce((sum, segment) => sum + segment.value, 0),
        row.label,
      ).toBeCloseTo(row.count);
    }
    const all = drawn.drawing.rows.reduce((sum, row) => sum + row.count, 0);
    expect(all).toBe(meetings.reduce((sum, meeting) => sum + meeting.statements.length, 0));
  });

  it.runIf(bySpeaker)("a person's own statements", async () => {
    const drawn = await figure<BarsFigure>("topic-frequency", `${search}&measure=statements`);
    const own = meetings.flatMap((meeting) =>
      meeting.statements.filter((one) =>
        one.speakers.some((speaker) => "person" in speaker && speaker.person === "wang-yi"),
      ),
    );
    expect(drawn.n).toBe(own.length);
    for (const row of drawn.drawing.rows) expect(row.count).toBe(own.filter((one) => names(one, row.key)).length);
  });
});

it("goes by what the reports say where the address asks for it: no date, no place in time", async () => {
  const drawn = await figure<BarsFigure>("topics-over-time", "dates=text");
  const dated = records.filter((meeting) => meeting.date.text.edtf !== null);
  expect(dated.length).toBe(records.length - 1);
  const all = drawn.drawing.rows.reduce((sum, row) => sum + row.count, 0);
  expect(all).toBe(dated.reduce((sum, meeting) => sum + meeting.statements.length, 0));
});
