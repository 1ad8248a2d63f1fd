import { describe, expect, it } from "vitest";
import { progressBar } from "./progress-bar";

function written(isTTY: boolean): string {
  const parts: string[] = [];
  const out = { isTTY, write: (text: string) => parts.push(text) } as unknown as NodeJS.WriteStream;
  const bar = progressBar(2, out);
  bar.step(() => parts.push("one\n"));
  bar.end();
  return parts.join("");
}

describe("a progress bar", () => {
  it("stays below the lines, and goes away", () => {
    const clear = "\r\u001b[K";
    const half = `[${"#".repeat(15)}${" ".repeat(15)}] 1/2`;
    expect(written(true)).toBe(`[${" ".repeat(30)}] 0/2${clear}one\n${half}${clear}`);
  });

  it("is not there where nobody watches", () => {
    expect(written(false)).toBe("one\n");
  });

  it("says how fast it has gone lately and how long it will take, and is not drawn anew for everything", () => {
    const parts: string[] = [];
    let time = 0;
    const out = { isTTY: true, write: (text: string) => parts.push(text) } as unknown as NodeJS.WriteStream;
    const bar = progressBar(1_000, out, () => time);
    for (let i = 0; i < 100; i += 1) bar.step();
    expect(parts).toHaveLength(1);
    time = 2_000;
    bar.step();
    expect(parts.at(-1)).toMatch(/ 101\/1000 · 51\/s · 18 s left$/);
  });
});
