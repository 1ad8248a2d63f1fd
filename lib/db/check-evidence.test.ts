import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { checkEvidence } from "./check-evidence";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const check = (text: string, startOffset: number, endOffset: number, quote: string) =>
  checkEvidence(text, { startOffset, endOffset, quoteSha256: sha256(quote) });

it("is exact only where the very words stand", () => {
  expect(check("one two", 4, 7, "two")).toEqual({ state: "exact", exact: "two", prefix: "one ", suffix: "" });
  expect(check("two one", 4, 7, "two").state).toBe("broken");
});

it("is broken beyond the end of the text", () => {
  expect(check("short", 0, 99, "short").state).toBe("broken");
});

it("never splits a surrogate pair, neither in the words nor around them", () => {
  const text = `🌉${"a".repeat(59)}word${"b".repeat(59)}🌉`;
  expect(check(text, 61, 65, "word")).toEqual({
    state: "exact",
    exact: "word",
    prefix: "a".repeat(59),
    suffix: "b".repeat(59),
  });
  expect(check("🌉", 0, 1, "\uFFFD").state).toBe("broken");
});
