import { expect, it } from "vitest";
import { attachment } from "@/lib/exports/attachment";
import { problem } from "./problem";

it("says what went wrong as problem details", async () => {
  const answer = problem(404, "No such chart", "Unknown name.");
  expect(answer.status).toBe(404);
  expect(answer.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  expect(await answer.json()).toEqual({
    type: "about:blank",
    title: "No such chart",
    status: 404,
    detail: "Unknown name.",
  });
});

it("names a download in plain letters and in full", () => {
  expect(attachment('a"b\r\nط.csv')).toBe(`attachment; filename="a_b___.csv"; filename*=UTF-8''a%22b%0D%0A%D8%B7.csv`);
});
