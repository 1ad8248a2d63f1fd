import { expect, it } from "vitest";
import type { PageContext } from "@/components/page/page-context";
import { noFilters } from "@/lib/filters/address";
import { readerOf } from "@/lib/i18n/reader";
import { findChoices } from "./filter-choices";
import { filterMenus, LONG } from "./filter-options";

const names = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    id: `person-${i}`,
    party: "AA",
    shortEn: "",
    shortAr: "",
    nameEn: `Zoë ${i}`,
    nameAr: `زوي أحمد ${i}`,
  }));
const catalogue = (people: number, parties: number) =>
  ({
    people: names(people),
    parties: Array.from({ length: parties }, (_, i) => ({
      code: `p-${i}`,
      colour: 0,
      nameEn: `Land ${i}`,
      nameAr: `بلد ${i}`,
    })),
    groups: [],
    topics: [],
    sources: [],
    version: 1,
    changedAt: "",
  }) as unknown as PageContext["catalogue"];
const context = (people: number, parties: number, chosen: string[] = []) =>
  ({
    reader: readerOf("en"),
    address: { ...noFilters, people: chosen },
    catalogue: catalogue(people, parties),
    user: null,
  }) as unknown as PageContext;

it("finds a name in either language, however it is spelled, and says how many there are", () => {
  const asked = { reader: readerOf("en"), catalogue: catalogue(300, 2) };
  expect(findChoices(asked, "people", "", 100)).toMatchObject({ total: 300 });
  expect(findChoices(asked, "people", "", 100).choices).toHaveLength(100);
  expect(findChoices(asked, "people", "zoe 299", 100)).toMatchObject({ total: 1, choices: [{ key: "person-299" }] });
  expect(findChoices(asked, "people", "احمد 17", 100).choices.map(({ key }) => key)).toContain("person-17");
  expect(findChoices(asked, "people", "nobody", 100)).toEqual({ total: 0, choices: [] });
});

it("keeps short menus whole, and of long ones what is chosen and what is commonest", () => {
  const commonest = { parties: ["p-3"], people: ["person-40", "person-2"], topics: [] };
  const small = filterMenus(context(LONG, 2), "/", false, commonest);
  expect(small.find(({ name }) => name === "people")).toMatchObject({ more: null });
  expect(small.find(({ name }) => name === "people")?.options).toHaveLength(LONG);

  const large = filterMenus(context(400, 60, ["person-399"]), "/meetings", false, commonest);
  const people = large.find(({ name }) => name === "people");
  expect(people?.options.map(({ key, chosen }) => [key, chosen])).toEqual([
    ["person-2", false],
    ["person-40", false],
    ["person-399", true],
  ]);
  expect(people?.chosen).toBe(1);
  expect(people?.more).toMatchObject({ total: 400, page: "/en/choices/people?people=person-399&at=%2Fmeetings" });
  expect(large.find(({ name }) => name === "side")?.options.map(({ key }) => key)).toEqual(["p-3"]);
});
