import { expect, it } from "vitest";
import { filtersOf, isUnfiltered, noFilters, readAddress } from "@/lib/filters/address";
import { randomFilterSets } from "./filter-sets";

const names = {
  parties: ["CN", "RU", "EG"],
  people: ["person-one", "person-two"],
  topics: ["trade", "energy", "security"],
  words: ["trade", "تعاون"],
};

it("draws the same sets from the same seed, and others from another", () => {
  const sets = randomFilterSets(50, 1, names);
  expect(randomFilterSets(50, 1, names)).toEqual(sets);
  expect(randomFilterSets(50, 2, names)).not.toEqual(sets);
  expect(new Set(sets).size).toBe(50);
});

it("uses every filter that it has names for, and only ones that can be read", () => {
  const read = randomFilterSets(200, 7, names).map((search) => filtersOf(readAddress(new URLSearchParams(search))));
  expect(read.every((filters) => !isUnfiltered(filters))).toBe(true);
  for (const name of Object.keys(noFilters) as (keyof typeof noFilters)[]) {
    const used = read.filter((filters) => filters[name] !== null && filters[name]?.length !== 0).length;
    if (name === "source" || name === "meetings") expect(used).toBe(0);
    else expect(used, name).toBeGreaterThan(0);
  }
});

it("mixes few and many", () => {
  const counts = randomFilterSets(200, 3, names).map((search) => new URLSearchParams(search).size);
  expect(counts.filter((count) => count <= 2).length).toBeGreaterThan(60);
  expect(counts.filter((count) => count >= 8).length).toBeGreaterThan(5);
});
