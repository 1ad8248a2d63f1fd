import { describe, expect, it } from "vitest";
import type { Gold, Prediction } from "./gold";
import { pairSpans } from "./pair-spans";
import { printScores } from "./print-scores";
import { type ScoreOptions, score } from "./score";

const GOLD: Gold = {
  meeting: {
    date: null,
    dateGivenPublished: "2019-05-06",
    place: { country: "KE" },
    format: "in-person-bilateral",
    formatAlso: ["sideline"],
    participants: [
      { name_en: "Ada Okello", name_ar: "آدا أوكيلو", aliases: ["A. Okelo"], country: "KE", role: "Foreign Minister" },
      { name_en: "Kofi Mensah", country: "GH", role: "Foreign Minister" },
    ],
  },
  statements: [
    statement(1, 0, 100, ["Ada Okello"], "أكدت", "name", ["trade"]),
    statement(2, 120, 200, ["Ada Okello", "Kofi Mensah"], "تابع … قائلا", "joint", ["trade", "borders"]),
    { ...statement(3, 220, 300, ["Kenya"], "said", "institution", []), acceptAlso: ["Ghana"] },
  ],
  references: [{ kind: "treaty", start: 50, end: 70 }],
  ignore: [{ start: 400, end: 500 }],
  duplicates: [[1, 2]],
};

function statement(
  n: number,
  start: number,
  end: number,
  speakers: string[],
  verb: string,
  cue: string,
  topics: string[],
) {
  return { n, start, end, speakers, verb, cue, topics, kind: "said", speech: "indirect" };
}

const RIGHT: Prediction = {
  meeting: {
    date: null,
    place: { country: "KE" },
    format: "sideline",
    participants: [
      { name_en: "a okelo", country: "KE", role: "foreign minister" },
      { name_en: "Kofi Mensah", country: "GH", role: "Envoy" },
    ],
  },
  statements: [
    { ...statement(7, 0, 98, ["ادا اوكيلو"], "وأكدت", "", ["trade"]) },
    { ...statement(8, 120, 200, ["Ada Okello", "Kofi Mensah"], "قائلا", "", ["trade"]) },
    { ...statement(9, 220, 300, ["Ghana"], "denied", "", []) },
    { ...statement(10, 410, 490, [], "said", "", []) },
  ],
  references: [{ kind: "treaty", start: 52, end: 70 }],
  duplicates: [[8, 7]],
};

const scored = (predicted: Prediction | null, options: Partial<ScoreOptions> = {}) =>
  score([{ file: "a.json", gold: GOLD, predicted }], { iou: 0.5, published: false, ...options });

describe("score", () => {
  it("counts what is found and right, and leaves neutral stretches out", () => {
    const scores = scored(RIGHT);
    expect(scores.statements).toMatchObject({ hit: 3, pred: 3, gold: 3, f1: 1 });
    expect(scores.statementsWithRightSpeaker.hit).toBe(3);
    expect(scores.onMatched).toEqual({ speakers: 1, kind: 1, speech: 1, verb: 2 / 3 });
    expect(scores.topicsMicro).toMatchObject({ hit: 2, pred: 2, gold: 3 });
    expect(scores.referencesMicro.f1).toBe(1);
    expect(scores.duplicatesLinked).toEqual([1, 1]);
    expect(scores.byCue.joint).toEqual({ gold: 1, found: 1, speaker: 1 });
    expect(scores.nearExactSpans).toBe(1);
    expect(scores.meeting).toMatchObject({ date: 1, country: 1, format: 1, participants: 1, partCountry: 2, role: 1 });
    expect(scores.meetingsMicro.f1).toBe(1);
  });

  it("counts an invented date, and wants the date where the day of publication was known", () => {
    const dated = { ...RIGHT, meeting: { ...RIGHT.meeting, date: "2019-05-06" } };
    expect(scored(dated).meeting).toMatchObject({ invented: 1, nullGold: 1, dateGiven: 0 });
    expect(scored(dated, { published: true }).meeting).toMatchObject({ invented: 0, dateGiven: 1, dateGivenRight: 1 });
  });

  it("counts a meeting not held that is told as held", () => {
    const gold = { ...GOLD, meeting: { ...GOLD.meeting, format: "not-held" } };
    const { meeting } = score([{ file: "a", gold, predicted: RIGHT }], { iou: 0.5, published: false });
    expect(meeting).toMatchObject({ notHeld: 1, notHeldAsHeld: 1 });
  });

  it("pays for a wrong speaker, a loose span and a neutral stretch that runs over", () => {
    const wrong: Prediction = {
      statements: [
        statement(1, 0, 100, ["Kofi Mensah"], "أكدت", "", []),
        statement(2, 120, 155, ["Ada Okello"], "تابع", "", []),
        statement(3, 480, 600, [], "said", "", []),
      ],
    };
    const scores = scored(wrong);
    expect(scores.statements).toMatchObject({ hit: 1, pred: 3, gold: 3 });
    expect(scores.statementsWithRightSpeaker.hit).toBe(0);
    expect(scored(wrong, { iou: 0.3 }).statements.hit).toBe(2);
  });

  it("counts a missing prediction as one that found nothing", () => {
    const scores = scored(null);
    expect(scores.statements).toMatchObject({ hit: 0, pred: 0, gold: 3, p: 0, r: 0, f1: 0 });
    expect(scores.reports[0]?.missing).toBe(true);
    expect(printScores(scores)).toContain("no prediction");
  });

  it("prints every figure", () => {
    const text = printScores(scored(RIGHT));
    expect(text).toContain(
      "statements found                   P 100.0  R 100.0  F1 100.0   (3 of 3 predicted, 3 gold)",
    );
    expect(text).toMatch(/joint +1 +1 +1\n/);
  });
});

it("pairs spans one to one, the best first", () => {
  const pairs = pairSpans(
    [
      { start: 0, end: 10 },
      { start: 5, end: 15 },
    ],
    [
      { start: 4, end: 15 },
      { start: 0, end: 9 },
    ],
    0.3,
  );
  expect(pairs.map(({ gold, predicted }) => [gold, predicted])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});
