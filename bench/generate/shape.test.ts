import { describe, expect, it } from "vitest";
import { loadReferenceLists } from "@/seed/records";
import { makeMeeting } from "./meeting/make-meeting";
import { randomFor } from "./random";
import { makeWriter } from "./words/write-statement";
import { BENCH_FORMULAS } from "./world/formulas";
import { makeWorld } from "./world/make-world";

// What is measured on these meetings means something only while they have the shape that they are said to have.

const COUNT = 1_500;
const world = makeWorld(1, loadReferenceLists());
const writer = makeWriter(1);
const made = Array.from({ length: COUNT }, (_, number) =>
  makeMeeting(world, writer, { number, count: COUNT, withTexts: false }),
);
const records = made.map(({ record }) => record);
const statements = records.flatMap((record) => record.statements);

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const share = <T>(list: readonly T[], is: (one: T) => boolean) => list.filter(is).length / list.length;
const between = (value: number, low: number, high: number) => {
  expect(value).toBeGreaterThan(low);
  expect(value).toBeLessThan(high);
};

describe("the shape of the bench's meetings", () => {
  it("is 60 parties and 400 people who change offices", () => {
    expect(world.parties.length).toBe(60);
    expect(world.people.length).toBe(400);
    expect(new Set(world.people.map(({ id }) => id)).size).toBe(400);
    const roles = new Map<string, Set<string>>();
    for (const cabinet of world.cabinets.values()) {
      for (const { person, office } of cabinet.flat()) {
        roles.set(person.id, (roles.get(person.id) ?? new Set()).add(office.en));
      }
    }
    expect(share([...roles.values()], (held) => held.size > 1)).toBeGreaterThan(0.2);
  });

  it("is about 20 statements a meeting and 1.3 topics a statement, in both languages", () => {
    between(mean(records.map((record) => record.statements.length)), 19, 21);
    between(mean(statements.map(({ topics }) => topics.length)), 1.2, 1.4);
    between(mean(statements.map(({ text }) => text.en.length)), 160, 185);
    between(mean(statements.map(({ text }) => text.ar.length)), 120, 145);
  });

  it("is dates from 2000 to 2026, ever denser, of which the reports leave a seventh uncertain", () => {
    between(
      share(records, ({ date }) => date.text.precision !== "day"),
      0.12,
      0.18,
    );
    const years = made.flatMap(({ bounds }) =>
      bounds.best.earliest ? [Number(bounds.best.earliest.slice(0, 4))] : [],
    );
    expect(Math.min(...years)).toBe(2000);
    expect(Math.max(...years)).toBe(2026);
    expect(share(years, (year) => year >= 2020)).toBeGreaterThan(2 * share(years, (year) => year <= 2006));
    expect(records.some(({ date }) => date.outside !== null && date.text.precision === "day")).toBe(true);
  });

  it("is several reports for a third of the meetings, and some meetings of many parties", () => {
    between(
      share(records, ({ reports }) => reports.length > 1),
      0.29,
      0.38,
    );
    between(
      share(records, ({ parties }) => parties.length > 2),
      0.05,
      0.11,
    );
    expect(new Set(records.flatMap(({ reports }) => reports.map(({ sha256 }) => sha256))).size).toBe(
      records.flatMap(({ reports }) => reports).length,
    );
  });

  it("is words that stand everywhere and words that stand almost nowhere", () => {
    const counts = new Map<string, number>();
    for (const text of made.flatMap(({ beside }) => beside.tokens)) {
      for (const token of text.split(" ")) counts.set(token, (counts.get(token) ?? 0) + 1);
    }
    between((counts.get("تعاون") ?? 0) / statements.length, 0.15, 0.6);
    expect([...counts.values()].filter((count) => count <= 3).length).toBeGreaterThan(2_000);
    expect(statements.some(({ text }) => text.ar.includes("شانجهاي"))).toBe(true);
    expect(statements.some(({ text }) => text.ar.includes("شانغهاي"))).toBe(true);
  });

  it("is topics whose ranks change over the years", () => {
    const ranks = (year: number) => {
      const random = randomFor("ranks", year);
      const counts = world.topics.map(() => 0);
      for (let draw = 0; draw < 20_000; draw++) {
        const topic = world.topicLot(random, year, -1);
        counts[topic] = (counts[topic] ?? 0) + 1;
      }
      return counts.map((_, topic) => topic).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
    };
    const [early, next, late] = [ranks(2001), ranks(2002), ranks(2024)];
    const moved = (one: readonly number[], other: readonly number[]) =>
      mean(one.slice(0, 15).map((topic, rank) => Math.abs(other.indexOf(topic) - rank)));
    expect(moved(early, late)).toBeGreaterThan(2 * moved(early, next));
    expect(moved(early, late)).toBeGreaterThan(2);
  });

  it("is formulas that are said in their years alone", () => {
    const uses = made.flatMap(({ record, beside }) =>
      beside.formulas.flatMap((one) => (one ? [{ one, day: record.date.outside?.edtf ?? record.date.text.edtf }] : [])),
    );
    between(uses.length / statements.length, 0.03, 0.06);
    for (const { one, day } of uses.filter(({ day }) => day !== null && /^\d{4}-\d\d-\d\d$/.test(day))) {
      const year = Number(day?.slice(0, 4));
      expect(one.years.some(([from, until]) => from - 1 <= year && year <= until + 1)).toBe(true);
    }
    expect(new Set(uses.map(({ one }) => one.id)).size).toBe(BENCH_FORMULAS.length);
  });
});
