import { describe, expect, it } from "vitest";
import { type Address, filtersOf, noFilters, readAddress } from "@/lib/filters/address";
import { useTestDatabase } from "@/lib/testing/database";
import { listStatements } from "./list-statements";

useTestDatabase({ seeded: true });

const asked = (search: string) => readAddress(new URLSearchParams(search));
const ask = (address: Address, limit?: number) => listStatements(filtersOf(address), address, limit);
const keyOf = (row: { statement: { meetingId: string; number: number } }) =>
  `${row.statement.meetingId} ${row.statement.number}`;

/** All pages of a list, and how many they are. */
async function walk(address: Address, limit: number) {
  const keys: string[] = [];
  const days: (string | null)[] = [];
  let after: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const page = await ask({ ...address, after }, limit);
    keys.push(...page.statements.map(keyOf));
    days.push(
      ...page.statements.map(({ meeting }) => meeting[address.dates === "text" ? "textDate" : "date"].earliest),
    );
    if (!page.next) return { keys, days, pages, total: page.total };
    after = page.next;
  }
}

describe("listStatements", () => {
  it.each(["", "order=oldest", "dates=text", "dates=text&order=oldest", "q=cooperation", "side=CN"])(
    "covers every statement exactly once, page by page: %s",
    async (search) => {
      const address = asked(search);
      const { keys, pages, total } = await walk(address, 7);
      const whole = await ask(address, 500);
      expect(keys).toEqual(whole.statements.map(keyOf));
      expect(new Set(keys).size).toBe(total);
      expect(pages).toBe(Math.ceil(total / 7));
      expect(total).toBeGreaterThan(7);
    },
  );

  it("puts the newest meeting first, or the oldest, and those without a date last", async () => {
    const known = (days: (string | null)[]) => days.filter((day) => day !== null);
    const newest = await walk(asked("dates=text"), 20);
    const oldest = await walk(asked("dates=text&order=oldest"), 20);
    expect(known(newest.days)).toEqual([...known(newest.days)].sort().reverse());
    expect(known(oldest.days)).toEqual([...known(oldest.days)].sort());
    expect([newest.days.at(-1), oldest.days.at(-1)]).toEqual([null, null]);
    expect(newest.keys.toSorted()).toEqual(oldest.keys.toSorted());
  });

  it.each(["2017-02-31.myxg72nm.3", "2017-13-01.m.1", "none", "..", "0000-01-01.m.1", "2017-06-08.m.99999", "x.y.z"])(
    "begins at the beginning where the cursor %s says nothing",
    async (after) => {
      const first = await ask(asked(""), 5);
      const page = await ask({ ...asked(""), after }, 5);
      expect(page.statements.map(keyOf)).toEqual(first.statements.map(keyOf));
    },
  );

  it("tells how many there are also behind the last page", async () => {
    const page = await ask({ ...asked(""), after: "none.zzzzzzzz.9999" }, 5);
    expect(page.statements).toEqual([]);
    expect(page.total).toBeGreaterThan(50);
    expect(page.next).toBeNull();
  });

  it.each(["'", '"', "a & b | !c", "<->", ":*", "\\", "%", "\ud800", "x".repeat(200)])(
    "takes the search %s for words, whatever it looks like",
    async (q) => {
      const page = await ask({ ...asked(""), q });
      expect(page.total).toBeGreaterThanOrEqual(0);
    },
  );
});

describe("the best answers first", () => {
  it("are the same statements in another order, page after page", async () => {
    const filters = { ...noFilters, q: "cooperation" };
    const view = { dates: "known", order: "newest", after: null } as const;
    const newest = await listStatements(filters, view);
    const keys = ({ statements }: typeof newest) =>
      statements.map((one) => `${one.meeting.id} ${one.statement.number}`);
    const best: string[] = [];
    let after: string | null = null;
    do {
      const page: typeof newest = await listStatements(filters, { ...view, order: "best", after }, 7);
      best.push(...keys(page));
      after = page.next;
    } while (after !== null);
    expect(newest.total).toBeGreaterThan(14);
    expect(best.toSorted()).toEqual(keys(newest).toSorted());
    expect(best).not.toEqual(keys(newest));
    const [top] = (await listStatements(filters, { ...view, order: "best" }, 1)).statements;
    expect(top?.statement.textEn.toLowerCase()).toContain("cooperation");
  });

  it("are the newest where there is nothing to answer", async () => {
    const view = { dates: "known", order: "newest", after: null } as const;
    const best = await listStatements(noFilters, { ...view, order: "best" });
    expect(best).toEqual(await listStatements(noFilters, view));
  });
});
