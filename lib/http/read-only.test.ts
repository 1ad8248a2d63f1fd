import { describe, expect, it, vi } from "vitest";
import { originOf } from "./origin";
import { readOnly } from "./read-only";

describe("readOnly", () => {
  it("turns what fails inside into a problem that says nothing of the inside", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const { GET } = readOnly(async () => {
      throw new Error("password=secret");
    });
    const answer = await GET();
    expect(answer.status).toBe(500);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(await answer.text()).not.toContain("secret");
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it("refuses every writing method, and says which are allowed", async () => {
    const { POST, PUT, PATCH, DELETE } = readOnly(async () => new Response("read"));
    for (const refuse of [POST, PUT, PATCH, DELETE]) {
      const answer = refuse();
      expect(answer.status).toBe(405);
      expect(answer.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
      expect(await answer.json()).toMatchObject({ status: 405 });
    }
  });
});

describe("originOf", () => {
  it.each([
    [{ host: "readout.example" }, "http://readout.example"],
    [{ host: "readout.example:8080", "x-forwarded-proto": "https" }, "https://readout.example:8080"],
    [{ host: "[::1]:3000" }, "http://[::1]:3000"],
    [{ host: "user:p@evil.example" }, null],
    [{ host: "evil.example/path" }, null],
    [{ host: "a b" }, null],
    [{}, null],
  ])("%o is %s", (headers, origin) => {
    expect(originOf(new Headers(headers as Record<string, string>))).toBe(origin);
  });
});
