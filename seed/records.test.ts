import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { MeetingRecord } from "@/lib/domain/record";
import { loadMeetingRecords, loadReferenceLists } from "./records";

const lists = loadReferenceLists();
const meetings = loadMeetingRecords();
const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

const ids = (rows: { id: string }[]) => rows.map((row) => row.id);
const slugs = (rows: { slug: string }[]) => rows.map((row) => row.slug);
const unique = (values: unknown[]) => expect(values).toEqual([...new Set(values)]);
const known = (values: (string | null)[], list: string[]) =>
  expect(values.filter((value) => value !== null && !list.includes(value))).toEqual([]);

/** Every pair of an English and an Arabic text in a value, however deep. */
function* bothTexts(value: unknown): Generator<{ en: string; ar: string }> {
  if (typeof value !== "object" || value === null) return;
  if ("en" in value && "ar" in value) yield value as { en: string; ar: string };
  for (const inner of Object.values(value)) yield* bothTexts(inner);
}

/** Every piece of evidence of a meeting. */
function spans(meeting: MeetingRecord) {
  return [
    ...meeting.evidence,
    ...[...meeting.participations, ...meeting.statements, ...meeting.references].flatMap((fact) => fact.evidence),
  ];
}

test("reference lists have unique ids and hold what they refer to", () => {
  const parties = lists.parties.map((party) => party.code);
  for (const rows of [lists.people, lists.places, lists.occasions, lists.agencies]) unique(ids(rows));
  for (const values of [parties, slugs(lists.topicGroups), slugs(lists.topics)]) unique(values);
  known(
    lists.people.map((person) => person.party),
    parties,
  );
  known(
    lists.topics.map((topic) => topic.group),
    slugs(lists.topicGroups),
  );
});

test("every text is given in both scripts, and none in the other's", () => {
  for (const { en, ar } of bothTexts([lists, meetings])) {
    expect(en).toMatch(LATIN);
    expect(en).not.toMatch(ARABIC);
    expect(ar).toMatch(ARABIC);
    expect(ar).not.toMatch(LATIN);
  }
});

test("meetings and reports have ids of their own", () => {
  unique(ids(meetings));
  unique(slugs(meetings));
  unique(meetings.flatMap((meeting) => ids(meeting.reports)));
  unique(meetings.flatMap((meeting) => meeting.reports.map((report) => report.sha256)));
});

describe.each(meetings.map((meeting) => [meeting.slug, meeting] as const))("%s", (_, meeting) => {
  const { participations, statements, references, reports } = meeting;

  test("refers only to what exists", () => {
    const speakers = statements.flatMap((statement) => statement.speakers);
    const people = speakers.flatMap((speaker) => ("person" in speaker ? [speaker.person] : []));
    const voices = speakers.flatMap((speaker) => ("party" in speaker ? [speaker.party] : []));
    known(
      meeting.parties,
      lists.parties.map((party) => party.code),
    );
    known([...voices, ...participations.map((participation) => participation.party)], meeting.parties);
    known(
      participations.map((participation) => participation.person),
      ids(lists.people),
    );
    known(
      people,
      participations.map((participation) => participation.person),
    );
    known([meeting.place], ids(lists.places));
    known([meeting.occasion, ...references.map((reference) => reference.occasion)], ids(lists.occasions));
    known(
      references.map((reference) => reference.meeting),
      ids(meetings),
    );
    known(
      reports.flatMap((report) => [report.agency, report.cites]),
      ids(lists.agencies),
    );
    known(
      statements.map((statement) => statement.via),
      ids(lists.agencies),
    );
    known(
      statements.flatMap((statement) => statement.topics),
      slugs(lists.topics),
    );
  });

  test("numbers its statements and references from 1", () => {
    const count = (rows: unknown[]) => rows.map((_row, index) => index + 1);
    expect(statements.map((statement) => statement.number)).toEqual(count(statements));
    expect(references.map((reference) => reference.number)).toEqual(count(references));
    for (const { statement } of references) expect(statement ?? 1).toBeLessThanOrEqual(statements.length);
  });

  test("gives each statement a speaker and topics, each named once", () => {
    for (const statement of statements) {
      expect(statement.speakers.length).toBeGreaterThan(0);
      expect(statement.topics.length).toBeGreaterThan(0);
      unique(statement.topics);
    }
  });

  test("points inside its reports, with a place of its own for each statement", () => {
    const lengths = new Map(reports.map((report) => [report.id, report.length]));
    for (const span of spans(meeting)) expect(span.end).toBeLessThanOrEqual(lengths.get(span.report) ?? -1);
    unique(statements.map(({ evidence: [first] }) => `${first?.report} ${first?.start} ${first?.end}`));
  });

  test("puts each reference inside the statement it is said to stand in", () => {
    for (const { statement, evidence } of references) {
      const around = statements.find(({ number }) => number === statement)?.evidence;
      for (const { start, end } of evidence) {
        if (around) expect(around.some((span) => span.start <= start && end <= span.end)).toBe(true);
      }
    }
  });

  test("has evidence for each fact that it states, and for no other", () => {
    const stated = (fact: string) => meeting.evidence.some((piece) => piece.fact === fact);
    expect(stated("channel") && stated("setting")).toBe(true);
    expect(stated("date")).toBe(meeting.date.text.edtf !== null);
    expect(stated("place")).toBe(meeting.place !== null);
    expect(stated("occasion")).toBe(meeting.occasion !== null);
  });

  test("keeps kind, attribution and number of speakers in step", () => {
    for (const { kind, attribution, speakers } of statements) {
      expect(attribution === "narration").toBe(kind === "discussed");
      expect(["joint", "narration"].includes(attribution)).toBe(speakers.length > 1);
    }
  });
});

describe("README.md", () => {
  /** The row that the table should hold for a meeting. */
  function row(meeting: MeetingRecord): string[] {
    const person = (id: string) => lists.people.find((row) => row.id === id)?.name.en;
    const taking = meeting.participations.filter(({ part }) => part === "participant");
    const { text, outside } = meeting.date;
    return [
      meeting.id,
      (outside ?? text).edtf ?? "—",
      text.edtf ?? "—",
      text.precision,
      lists.places.find((place) => place.id === meeting.place)?.name.en ?? "—",
      meeting.channel,
      meeting.setting,
      taking.map((who) => `${person(who.person)} (${who.party})`).join(", "),
      String(meeting.statements.length),
      String(new Set(meeting.statements.flatMap((statement) => statement.topics)).size),
      meeting.reports.map((report) => report.sha256.slice(0, 12)).join(", "),
    ];
  }

  test("its table says what the records say", () => {
    const lines = readFileSync(join(import.meta.dirname, "README.md"), "utf8").split("\n");
    const start = lines.findIndex((line) => /^\| id +\|/.test(line));
    const body = lines.slice(
      start + 2,
      lines.findIndex((line, index) => index > start && !line.startsWith("|")),
    );
    const cells = body.map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("`", "")),
    );
    const byDate = [...meetings].sort((a, b) => ((row(a)[1] ?? "") < (row(b)[1] ?? "") ? -1 : 1));
    expect(cells).toEqual(byDate.map(row));
  });
});
