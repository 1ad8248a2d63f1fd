import { expect, it } from "vitest";
import type { Answer } from "./answer";
import { createAnswerStore } from "./answer-store";

const answer = (bytes: number): Answer => ({
  headers: { "content-type": "text/html" },
  tag: "t",
  bodies: new Map([["br", Buffer.alloc(bytes)]]),
  making: new Map(),
});

it("stays within its bytes under 10,000 addresses, and keeps those asked for last", () => {
  const store = createAnswerStore(1_000_000);
  for (let n = 0; n < 10_000; n += 1) {
    store.put(`page ${n}`, 1, answer(10_000 + n));
    store.get("page 0", 1);
    expect(store.bytes).toBeLessThanOrEqual(1_000_000);
  }
  expect(store.get("page 0", 1)).toBeDefined();
  expect(store.get("page 1", 1)).toBeUndefined();
  expect(store.get("page 9999", 1)).toBeDefined();
  expect(store.size).toBeGreaterThan(40);
});

it("drops all when the version rises, and takes nothing older", () => {
  const store = createAnswerStore(1_000_000);
  store.put("page", 7, answer(10));
  expect(store.get("page", 8)).toBeUndefined();
  expect(store.bytes).toBe(0);
  store.put("page", 7, answer(10));
  expect([store.get("page", 7), store.get("page", 8), store.size]).toEqual([undefined, undefined, 0]);
});

it("weighs an answer again that has grown, and what would fill it alone is not kept", () => {
  const store = createAnswerStore(100_000);
  const grown = answer(10_000);
  store.put("page", 1, grown);
  const before = store.bytes;
  grown.bodies.set("gzip", Buffer.alloc(5_000));
  store.weighAgain("page");
  expect(store.bytes).toBe(before + 5_000);
  store.put("large", 1, answer(90_000));
  expect(store.get("large", 1)).toBeUndefined();
});
