import { afterEach, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { GET } from "./route";

// The client of the process is made at its first use and kept: each case begins without one.
const kept = globalThis as { readoutPrisma?: { $disconnect(): Promise<void> } };
afterEach(async () => {
  await kept.readoutPrisma?.$disconnect();
  delete kept.readoutPrisma;
});

describe("with a database", () => {
  useTestDatabase({ seeded: true });

  it("answers with what the database counts", async () => {
    const answer = await GET();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toEqual({ status: "ok", meetings: 5, statements: 83 });
  });
});

describe("without one", () => {
  it("answers 503 with a reason, and says nothing of where the database is", async () => {
    const before = process.env.DATABASE_URL;
    process.env.DATABASE_URL = "postgresql://somebody:secret@127.0.0.1:1/nowhere";
    const answer = await GET();
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
    expect(answer.status).toBe(503);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ status: 503, title: expect.any(String), detail: expect.any(String) });
    expect(text).not.toMatch(/secret|somebody|nowhere/);
  });
});
