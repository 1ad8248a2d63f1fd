import { beforeEach, describe, expect, it } from "vitest";
import { noFilters } from "@/lib/filters/address";
import { Columns, UnknownNumber } from "./columns";
import type { Digest } from "./digest";
import { inListOrder } from "./first-in-order";
import { addToLists } from "./lists";
import { inDateOrder } from "./order";
import { countStatements, select } from "./select";

/** A meeting of China (1) and Russia (2) on a day, with so many statements by China on energy. */
function digest(id: string, day: number | null, statements = 1): Digest {
  const people: Digest[11] = [[1, 1, 1, "President", "الرئيس"]];
  const said = Array.from({ length: statements }, (_, i): Digest[13][number] => [i + 1, 1, 0, 1, [1], [1]]);
  return [id, day, day, day, day, 1, 1, "phone", "bilateral", "leader", [1, 2], people, ["CN"], said];
}

let columns: Columns;
beforeEach(() => {
  columns = new Columns();
  addToLists(columns.lists, {
    parties: [
      { number: 1, code: "CN" },
      { number: 2, code: "RU" },
    ],
    people: [{ number: 1, id: "one" }],
    topics: [{ number: 1, slug: "energy", group: "economy" }],
  });
});

const ids = (order: Int32Array) => [...order].map((slot) => columns.ids[slot]);

describe("columns", () => {
  it("hold thousands, give back what they do not need, and go on growing", () => {
    for (let i = 0; i < 5000; i++) columns.add(digest(`m${i}`, i, 3));
    columns.trim();
    expect(columns.side.length).toBeLessThan(5000 * 3 * 1.2);
    for (let i = 5000; i < 9000; i++) columns.add(digest(`m${i}`, i, 3));
    expect([columns.alive, columns.statements, columns.aliveStatements]).toEqual([9000, 27_000, 27_000]);
    const all = select(columns, { ...noFilters, topics: ["energy"], side: ["CN"], people: ["one"] }, "known", null);
    expect([all.meetings.length, countStatements(all)]).toEqual([9000, 27_000]);
    expect(columns.known.latest[8999]).toBe(8999);
    expect([...columns.topics.of(26_999)]).toEqual([columns.lists.topics.find("energy")]);
  });

  it("have a changed meeting once, and a withdrawn one not at all", () => {
    columns.add(digest("m1", 10, 2));
    columns.add(digest("m2", 20, 5));
    const before = select(columns, noFilters, "known", null);
    columns.add(digest("m1", 30, 4));
    columns.remove("m2");
    columns.remove("m3");
    expect([columns.alive, columns.aliveStatements, columns.size]).toEqual([1, 4, 3]);
    expect(countStatements(select(columns, noFilters, "known", null))).toBe(4);
    // What had been chosen before is still what it was.
    expect(countStatements(before)).toBe(7);
  });

  it("say which number nothing in the lists has", () => {
    const unknown = digest("m1", 10);
    unknown[10] = [7];
    expect(() => columns.add(unknown)).toThrow(UnknownNumber);
  });
});

describe("the order of lists", () => {
  it("is by day, then by id, those without a day last; what comes later is sorted in", () => {
    for (const [id, day] of [
      ["mb", 5],
      ["ma", 5],
      ["md", null],
      ["mc", 9],
    ] as const)
      columns.add(digest(id, day));
    expect(ids(inDateOrder(columns, "known", "newest"))).toEqual(["mc", "ma", "mb", "md"]);
    expect(ids(inDateOrder(columns, "known", "oldest"))).toEqual(["ma", "mb", "mc", "md"]);
    columns.add(digest("me", 7));
    columns.add(digest("ma", 1));
    columns.remove("mc");
    expect(ids(inDateOrder(columns, "known", "newest"))).toEqual(["me", "mb", "ma", "md"]);
    expect(ids(inDateOrder(columns, "known", "oldest"))).toEqual(["ma", "mb", "me", "md"]);
  });

  it.each([60, 2])("goes on behind a place, also one that is gone, of %s meetings", (size) => {
    for (let i = 0; i < 60; i++) columns.add(digest(`m${String(i).padStart(2, "0")}`, Math.floor(i / 2)));
    const filters = { ...noFilters, from: "1970-01-01", to: size === 60 ? null : "1970-01-01" };
    const selection = select(columns, filters, "known", null);
    const all = [...inListOrder(selection, "oldest")].map((slot) => columns.ids[slot]);
    expect(all).toHaveLength(size);
    const behind = [...inListOrder(selection, "oldest", { day: 0, id: "m00a" })].map((slot) => columns.ids[slot]);
    expect(behind).toEqual(all.slice(1));
    const from = [...inListOrder(selection, "oldest", { day: 0, id: "m01" }, true)].map((slot) => columns.ids[slot]);
    expect(from).toEqual(all.slice(1));
  });
});
