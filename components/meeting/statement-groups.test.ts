import { describe, expect, it } from "vitest";
import type { Speaker, StatementRow } from "@/lib/domain/statement-row";
import { groupBySpeaker } from "./group-by-speaker";
import { topicsBySide } from "./topics-by-side";

const speaker = (id: string): Speaker => ({ id, party: "CN", nameEn: id, nameAr: id, shortEn: id, shortAr: id });
const topic = (slug: string) => ({ slug, group: "economy", nameEn: slug, nameAr: slug });

function statement(number: number, speakers: string[], side: string, topics: string[] = []): StatementRow {
  return {
    meetingId: "m1234567",
    meetingSlug: "a",
    number,
    kind: "said",
    attribution: "reported",
    verb: "said",
    textEn: "",
    textAr: "",
    wording: "paraphrase",
    side,
    via: null,
    speakers: speakers.map(speaker),
    topics: topics.map(topic),
    evidence: [],
  };
}

describe("groupBySpeaker", () => {
  it("keeps the order of first voices and of reading, and every statement once", () => {
    const groups = groupBySpeaker([
      statement(1, ["xi", "putin"], "joint"),
      statement(2, ["xi"], "CN"),
      statement(3, ["putin", "xi"], "joint"),
      statement(4, [], "unknown"),
      statement(5, ["xi"], "CN"),
    ]);
    expect(groups.map((group) => group.statements.map((one) => one.number))).toEqual([[1, 3], [2, 5], [4]]);
    expect(groups[2]?.speakers).toEqual([]);
  });
});

describe("topicsBySide", () => {
  const statements = [
    statement(1, ["xi"], "CN", ["trade", "energy"]),
    statement(2, ["xi"], "CN", ["trade"]),
    statement(3, ["xi", "putin"], "joint", ["energy"]),
  ];

  it("gives a silent party its column and counts each topic once a statement", () => {
    const { sides, rows } = topicsBySide(statements, ["CN", "RU"], ["energy", "trade"]);
    expect(sides).toEqual(["CN", "RU", "joint"]);
    expect(rows.map((row) => [row.topic.slug, row.counts, row.total])).toEqual([
      ["energy", [1, 0, 1], 2],
      ["trade", [2, 0, 0], 2],
    ]);
  });

  it("has no row where no topic is named", () => {
    expect(topicsBySide([statement(1, [], "unknown")], ["CN"], []).rows).toEqual([]);
  });
});
