import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { type Database, ensureDatabase } from "./ensure-database";
import { watchDatabase } from "./watch-database";

vi.mock("./ensure-database", () => ({ ensureDatabase: vi.fn() }));

it("does not stay connected to a database that runs on another port now", async () => {
  const at = (port: number, lost: Promise<void>): Database => ({
    url: `postgresql://readout@127.0.0.1:${port}/readout`,
    kind: "embedded",
    startedByUs: true,
    lost,
    stop: vi.fn(async () => {}),
  });
  const first = at(5001, Promise.resolve());
  const elsewhere = at(5002, new Promise(() => {}));
  vi.mocked(ensureDatabase).mockResolvedValue(elsewhere);

  const lines: string[] = [];
  const watch = watchDatabase(first, (line) => lines.push(line));
  for (let look = 0; look < 400 && lines.length < 2; look += 1) await sleep(5);
  await watch.stop();
  expect(lines[1]).toMatch(/runs on another port now/);
  expect(elsewhere.stop).toHaveBeenCalled();
  expect(first.stop).toHaveBeenCalledOnce();
});
