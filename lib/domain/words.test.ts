import { describe, expect, it } from "vitest";
import * as database from "@/lib/db/generated/enums";
import * as words from "./words";

const lists = Object.entries({ ...words } as Record<string, unknown>).flatMap(([name, list]) => {
  const stored: unknown = ({ ...database } as Record<string, unknown>)[name];
  return stored && typeof list === "object" && list && "options" in list ? [[name, list.options, stored] as const] : [];
});

describe("the closed lists", () => {
  it("are compared, all thirteen", () => {
    expect(lists.map(([name]) => name)).toHaveLength(13);
  });

  it.each(lists)("%s is the same here and in the database", (_, options, stored) => {
    expect(options).toEqual(Object.values(stored));
  });
});
