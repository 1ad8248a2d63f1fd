import { describe, expect, it } from "vitest";
import { type Filters, filtersOf, noFilters, readAddress } from "@/lib/filters/address";
import { useTestDatabase } from "@/lib/testing/database";
import { getStatementFacets, type StatementFacets } from "./get-statement-facets";
import { listStatements } from "./list-statements";

useTestDatabase({ seeded: true });

const asked = (search: string) => filtersOf(readAddress(new URLSearchParams(search)));

async function total(filters: Filters): Promise<number> {
  return (await listStatements(filters, { dates: "known", order: "newest", after: null }, 1)).total;
}

/** The filters when one value of a facet is chosen and nothing else of that facet. */
function chosenAlone(filters: Filters, facet: keyof StatementFacets, value: string): Filters {
  if (facet === "year") return { ...filters, from: value, to: value };
  return { ...filters, [facet]: [value] };
}

const sum = (counts: { count: number }[]) => counts.reduce((all, one) => all + one.count, 0);

describe("getStatementFacets", () => {
  it.each(["", "q=cooperation", "channel=video,phone", "topics=economy&side=CN"])(
    "shares out every statement among sides, kinds, attributions, channels and meetings: %s",
    async (search) => {
      const filters = asked(search);
      const facets = await getStatementFacets(filters, "known");
      const over = (facet: "side" | "kind" | "attribution" | "channel" | "meetings") =>
        total({ ...filters, [facet]: [] });
      for (const facet of ["side", "kind", "attribution", "channel", "meetings"] as const) {
        expect(sum(facets[facet]), facet).toBe(await over(facet));
      }
    },
  );

  it.each(["", "q=cooperation", "side=CN&kind=said", "topics=economy", "people=xi-jinping", "from=2021&to=2023"])(
    "says of each value what choosing it alone shows: %s",
    async (search) => {
      const filters = asked(search);
      const facets = await getStatementFacets(filters, "known");
      for (const facet of Object.keys(facets) as (keyof StatementFacets)[]) {
        expect(facets[facet].length, facet).toBeGreaterThan(0);
        for (const { value, count } of facets[facet]) {
          expect(await total(chosenAlone(filters, facet, value)), `${facet} ${value}`).toBe(count);
        }
      }
    },
  );

  it("ignores the choice of a facet in that facet, and in no other", async () => {
    const [open, chosen] = await Promise.all([
      getStatementFacets(noFilters, "known"),
      getStatementFacets({ ...noFilters, side: ["RU"] }, "known"),
    ]);
    expect(chosen.side).toEqual(open.side);
    expect(sum(chosen.kind)).toBeLessThan(sum(open.kind));
  });

  it("is empty where nothing is in view", async () => {
    const facets = await getStatementFacets({ ...noFilters, q: "nobodysaidthis" }, "known");
    expect(Object.values(facets).flat()).toEqual([]);
  });
});
