import { expect, it } from "vitest";
import { addHits, bitsFor, eachHit, PostingWriter } from "./posting";

function written(hits: readonly number[], statements: number): Uint8Array {
  const writer = new PostingWriter();
  for (const hit of hits) writer.add(hit);
  return writer.write(statements);
}

function read(posting: Uint8Array, statements: number): number[] {
  const bits = new Uint8Array(bitsFor(statements));
  addHits(bits, posting);
  const hits: number[] = [];
  eachHit(bits, (hit) => hits.push(hit));
  return hits;
}

const every = (step: number, below: number) =>
  Array.from({ length: Math.ceil(below / step) }, (_, place) => place * step);

it.each([
  ["nothing", []],
  ["the first", [0]],
  ["the last", [49_999]],
  ["far apart", [0, 127, 128, 129, 16_600, 49_999]],
  ["all", every(1, 50_000)],
  ["every third", every(3, 50_000)],
  ["every ninth", every(9, 50_000)],
  ["every two hundredth", every(200, 50_000)],
])("hits are read as they were written: %s", (_, hits) => {
  expect(read(written(hits, 50_000), 50_000)).toEqual(hits);
});

it("a hit that comes twice is kept once", () => {
  expect(written([3, 3, 7, 7], 50)).toEqual(written([3, 7], 50));
});

it("no word takes more than a bit for each statement", () => {
  for (const step of [1, 2, 5, 8, 9]) expect(written(every(step, 50_000), 50_000).length).toBeLessThanOrEqual(6_251);
  expect(written(every(1_000, 50_000), 50_000).length).toBe(1 + 50 * 2 - 1);
});

it("postings of several words come together", () => {
  const bits = new Uint8Array(bitsFor(100));
  addHits(bits, written([1, 50], 100));
  addHits(bits, written(every(2, 100), 100));
  const hits: number[] = [];
  eachHit(bits, (hit) => hits.push(hit));
  expect(hits).toEqual([0, 1, ...every(2, 100).slice(1)]);
});
