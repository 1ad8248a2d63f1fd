import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { extract } from "../extract";
import type { Gold } from "./gold";
import { type Scores, score } from "./score";

const FOLDER = "bench/readings";
const NAMES = readdirSync(`${FOLDER}/reports`).map((file) => file.replace(/\.txt$/, ""));

const textOf = (name: string) => readFileSync(`${FOLDER}/reports/${name}.txt`, "utf8");
const goldOf = (name: string) =>
  JSON.parse(readFileSync(`${FOLDER}/gold/${name}.json`, "utf8")) as Gold & { sha256: string };

function scoresOf(language: string): Scores {
  const names = NAMES.filter((name) => name.includes(`-${language}-`));
  const reports = names.map((name) => ({ file: name, gold: goldOf(name), predicted: extract(textOf(name)) }));
  return score(reports, { iou: 0.5, published: false });
}

describe("the reports with right answers", () => {
  it("has an answer for each report, made for just this text", () => {
    expect(NAMES).toHaveLength(32);
    expect(readdirSync(`${FOLDER}/gold`).map((file) => file.replace(/\.json$/, ""))).toEqual(NAMES);
    const digests = NAMES.map((name) => createHash("sha256").update(textOf(name)).digest("hex"));
    expect(NAMES.map((name) => goldOf(name).sha256)).toEqual(digests);
  });

  it("has spans that hold the words they are said to hold", () => {
    for (const name of NAMES) {
      const text = textOf(name).replaceAll("\n", " ");
      for (const { start, end, verb } of goldOf(name).statements) {
        const words = text.slice(start, end);
        expect(words, `${name} ${start}`).toBe(words.trim());
        for (const part of (verb ?? "").split(" … ")) expect(words, `${name} ${start}`).toContain(part);
      }
    }
  });
});

// Floors a few points below what the rules reach today (bench/readings/README.md): a change that falls below has broken something.
describe.each([
  ["ar", { found: 0.93, withSpeakers: 0.8, participants: 0.9, topics: 0.78 }],
  ["en", { found: 0.95, withSpeakers: 0.93, participants: 0.97, topics: 0.81 }],
])("reads the reports in %s", (language, floors) => {
  let scores: Scores;
  beforeAll(() => {
    scores = scoresOf(language);
  });

  it("finds the statements and who made them", () => {
    expect(scores.statements.f1).toBeGreaterThanOrEqual(floors.found);
    expect(scores.statementsWithRightSpeaker.f1).toBeGreaterThanOrEqual(floors.withSpeakers);
  });

  it("finds who met, and what was spoken about", () => {
    expect(scores.participantsMicro.f1).toBeGreaterThanOrEqual(floors.participants);
    expect(scores.topicsMicro.f1).toBeGreaterThanOrEqual(floors.topics);
  });

  it("invents no date, and takes nothing for held that was not", () => {
    expect(scores.meeting.nullGold).toBeGreaterThan(0);
    expect(scores.meeting.invented).toBe(0);
    expect(scores.meeting.notHeld).toBeGreaterThan(0);
    expect(scores.meeting.notHeldAsHeld).toBe(0);
  });
});
