import { describe, expect, it } from "vitest";
import { noFilters } from "@/lib/filters/address";
import { useTestDatabase } from "@/lib/testing/database";
import { getMeeting } from "./get-meeting";
import { getNeighbours } from "./get-neighbours";
import { getStatement } from "./get-statement";
import { listMeetings } from "./list-meetings";

useTestDatabase({ seeded: true });

const all = async (order: "newest" | "oldest") =>
  (await listMeetings(noFilters, { dates: "known", order, after: null })).meetings;

describe("getMeeting", () => {
  it("has all facts of every meeting, each statement with its evidence", async () => {
    for (const { id, statements, parties } of await all("newest")) {
      const meeting = await getMeeting(id);
      expect(meeting?.statementRows.length).toBe(statements);
      expect(meeting?.statementRows.every((row) => row.evidence.length > 0)).toBe(true);
      expect(meeting?.reports.length).toBeGreaterThan(0);
      expect(meeting?.participations.map((one) => one.party)).toEqual(expect.arrayContaining(parties));
    }
  });

  it("shows no word of a report that is not loaded", async () => {
    for (const { id } of await all("newest")) {
      const meeting = await getMeeting(id);
      const pieces = meeting?.statementRows.flatMap((row) => row.evidence) ?? [];
      expect(new Set(pieces.map((piece) => `${piece.state} ${piece.exact}`))).toEqual(new Set(["not_loaded null"]));
    }
  });

  it("knows no meeting of another id", async () => {
    expect(await getMeeting("m0000000")).toBeNull();
  });
});

describe("getStatement", () => {
  it("leads through all statements of a meeting and back", async () => {
    const [meeting] = await all("newest");
    const id = meeting?.id ?? "";
    const numbers: number[] = [];
    for (let number: number | null = 1; number !== null; ) {
      const found = await getStatement(id, number);
      expect(found?.previous).toBe(numbers.at(-1) ?? null);
      numbers.push(number);
      number = found?.next ?? null;
    }
    expect(numbers.length).toBe(meeting?.statements);
    expect(await getStatement(id, 9_999)).toBeNull();
  });
});

describe("getNeighbours", () => {
  it("leads from the oldest meeting of the same parties to the newest and back", async () => {
    const ids = (await all("oldest")).filter((one) => one.parties.join() === "CN,RU").map((one) => one.id);
    expect(ids.length).toBeGreaterThan(2);
    for (const [i, id] of ids.entries()) {
      const { previous, next } = await getNeighbours(id, "known");
      expect([previous?.id, next?.id]).toEqual([ids[i - 1], ids[i + 1]]);
    }
  });

  it("leaves out a meeting without a date", async () => {
    const meetings = await all("oldest");
    for (const { id, textDate } of meetings) {
      const { previous, next } = await getNeighbours(id, "text");
      if (!textDate.earliest) expect([previous, next]).toEqual([null, null]);
      for (const neighbour of [previous, next]) if (neighbour) expect(neighbour.textDate.earliest).not.toBeNull();
    }
  });
});
