import { readdirSync, readFileSync } from "node:fs";
import { Session } from "node:inspector";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HOSTILE, repeated } from "../../bench/hostile-texts";
import type { Draft, Span } from "./draft";
import { extract } from "./extract";

const REPORTS = "bench/readings/reports";
const TEXTS = readdirSync(REPORTS).map((file) => readFileSync(`${REPORTS}/${file}`, "utf8"));

/** All stretches of the text that a draft points to. */
function spansOf({ meeting, otherMeetings, statements, references, ignore }: Draft): Span[] {
  const meetings = [meeting, ...otherMeetings];
  const traces = [
    ...meetings.flatMap(({ dateTrace, placeTrace, formatTrace, occasionTrace, participants, attendees }) => [
      dateTrace,
      placeTrace,
      formatTrace,
      ...(occasionTrace ? [occasionTrace] : []),
      ...[...participants, ...attendees].map(({ trace }) => trace),
    ]),
    ...statements.flatMap(({ clauseTrace, speakerTrace, kindTrace, topicTraces }) => [
      clauseTrace,
      speakerTrace,
      kindTrace,
      ...topicTraces.map(({ trace }) => trace),
    ]),
    ...references.map(({ trace }) => trace),
  ];
  return [...statements, ...references, ...ignore, ...traces.flatMap(({ words }) => words)];
}

/** What must be so in the draft of any text. */
function check(text: string): void {
  const draft = extract(text);
  for (const { start, end } of spansOf(draft)) {
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  const { statements, otherMeetings, duplicates } = draft;
  expect(statements.map(({ n }) => n)).toEqual(statements.map((_, place) => place + 1));
  const starts = statements.map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  for (const { meeting, speakers, topics } of statements) {
    expect(meeting).toBeGreaterThanOrEqual(0);
    expect(meeting).toBeLessThanOrEqual(otherMeetings.length);
    expect(speakers.every((name) => typeof name === "string" && name !== "")).toBe(true);
    expect(new Set(speakers).size).toBe(speakers.length);
    expect(new Set(topics).size).toBe(topics.length);
  }
  for (const [a, b] of duplicates) expect(0 < a && a < b && b <= statements.length).toBe(true);
  expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
}

/** Numbers that look drawn by lot, and are the same each time. */
function lots(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const ODD = [
  "\ud800",
  "\udfff",
  "\0",
  "\u200f",
  '"',
  "»",
  "(",
  "\n\n",
  "\u{1F6A2}",
  "\u064b",
  "\ufdfa",
  " و ",
  ": ",
  "،",
  "2024",
  "\t",
];

function mutated(seed: number): string {
  const draw = lots(seed);
  let text = TEXTS[draw(TEXTS.length)] ?? "";
  for (let step = 0; step < 6; step++) {
    const [from, to] = [draw(text.length), draw(text.length)].toSorted((a, b) => a - b) as [number, number];
    const piece = text.slice(from, Math.min(to, from + 200));
    const way = draw(4);
    if (way === 0) text = text.slice(0, from) + text.slice(from + piece.length);
    else if (way === 1) text = text.slice(0, to) + piece + text.slice(to);
    else if (way === 2) text = text.slice(0, from) + (ODD[draw(ODD.length)] ?? "") + text.slice(from);
    else text = text.slice(0, from) + (TEXTS[draw(TEXTS.length)] ?? "").slice(from, from + 300) + text.slice(to);
  }
  return text;
}

describe("a draft", () => {
  it("keeps its shape for reports", () => {
    for (const text of TEXTS) check(text);
  });

  it("keeps its shape for reports that were cut, mixed and spoilt", () => {
    for (let seed = 1; seed <= 150; seed++) check(mutated(seed));
  });

  it.each([
    ["nothing", ""],
    ["spaces", " \n\t ".repeat(50)],
    ["pictographs", "\u{1F6A2}\u{1F4DE}".repeat(200)],
    ["lone surrogates", "\ud800 \udc00\udc00 \ud83d".repeat(100)],
    ["zeros", "\0".repeat(1_000)],
    ["one letter", "ا".repeat(100_000)],
    ["one mark", "\u064b".repeat(1_000)],
    ["a ligature", "\ufdfa".repeat(500)],
    ["quotation marks", '"'.repeat(2_000)],
  ])("has no statement in %s", (_, text) => {
    check(text);
    expect(extract(text).statements).toEqual([]);
  });

  it("is the same each time", () => {
    const [text = ""] = TEXTS;
    expect(extract(text)).toEqual(extract(text));
  });
});

/** Of a text twice as long; linear is 2. */
const MOST_GROWTH = 2.4;

// Work, not time: how often the rules' functions and blocks are run. It is the same on every machine.
describe("the work on long texts", () => {
  const session = new Session();
  beforeAll(() => {
    session.connect();
    session.post("Profiler.enable");
    session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  });
  afterAll(() => {
    session.post("Profiler.stopPreciseCoverage");
    session.disconnect();
  });

  const runsSinceAsked = (): number => {
    let runs = 0;
    session.post("Profiler.takePreciseCoverage", (_, answer) => {
      for (const { url, functions } of answer?.result ?? []) {
        if (!url.includes("/lib/extraction/")) continue;
        for (const { ranges } of functions) for (const { count } of ranges) runs += count;
      }
    });
    return runs;
  };
  const workOn = (text: string): number => {
    runsSinceAsked();
    extract(text);
    return runsSinceAsked();
  };

  it.each(HOSTILE.map(({ name, unit }) => [name, unit]))("grows with the text: %s", (_, unit) => {
    extract(repeated(unit, 2_000));
    const growth = (): number => {
      const [some, twice] = [workOn(repeated(unit, 30_000)), workOn(repeated(unit, 60_000))];
      // Long loops that are compiled meanwhile are counted in part only; the functions that were called always are.
      expect(some).toBeGreaterThan(0);
      return twice / some;
    };
    // The engine now and then forgets the counts of a function that rests: then they are taken again.
    let least = growth();
    for (let again = 0; again < 3 && least >= MOST_GROWTH; again++) least = Math.min(least, growth());
    expect(least).toBeLessThan(MOST_GROWTH);
  });
});
