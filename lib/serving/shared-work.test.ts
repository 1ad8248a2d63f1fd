import { EventEmitter } from "node:events";
import { expect, it } from "vitest";
import { createSharedWork } from "./shared-work";
import { createTurns, Unwanted } from "./turns";

function later<R>() {
  let resolve: (value: R) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<R>((done, fail) => {
    resolve = done;
    reject = fail;
  });
  return { promise, resolve, reject };
}

it("does work once for all who wait, and anew for whoever comes afterwards", async () => {
  const shared = createSharedWork<number>();
  const { promise, resolve } = later<number>();
  const [first, second] = ["a", "a"].map((name) => shared.join(name, new EventEmitter(), () => promise));
  const other = shared.join("b", new EventEmitter(), async () => 2);
  expect(await other).toEqual({ made: 2, begun: true });
  resolve(1);
  expect([await first, await second]).toEqual([
    { made: 1, begun: true },
    { made: 1, begun: false },
  ]);
  expect(await shared.join("a", new EventEmitter(), async () => 3)).toEqual({ made: 3, begun: true });
});

it("fails for those who wait, and for nobody after them", async () => {
  const shared = createSharedWork<number>();
  const { promise, reject } = later<number>();
  const waiting = [1, 2].map(() => shared.join("a", new EventEmitter(), () => promise));
  reject(new Error("broken"));
  for (const each of waiting) await expect(each).rejects.toThrow("broken");
  expect(await shared.join("a", new EventEmitter(), async () => 4)).toEqual({ made: 4, begun: true });
});

it("does not begin what nobody waits for any more, and begins what one of two still waits for", async () => {
  const shared = createSharedWork<string>();
  const turns = createTurns(1);
  const { promise, resolve } = later<void>();
  const begun: string[] = [];
  const join = (name: string, reader: EventEmitter) =>
    shared.join(name, reader, (wanted) =>
      turns.take(async () => {
        begun.push(name);
        await promise;
        return name;
      }, wanted),
    );
  const busy = join("busy", new EventEmitter());
  const [gone, alone, stays] = [new EventEmitter(), new EventEmitter(), new EventEmitter()];
  const answers = [join("two", gone), join("one", alone), join("two", stays)];
  const unwanted = expect(answers[1]).rejects.toBeInstanceOf(Unwanted);
  gone.emit("close");
  alone.emit("close");
  resolve();
  await busy;
  await unwanted;
  expect((await answers[2])?.made).toBe("two");
  expect(begun).toEqual(["busy", "two"]);
});

it("lets so much begin at once, and the next in the order in which they came", async () => {
  const turns = createTurns(2);
  const holds = [1, 2, 3, 4].map(() => later<number>());
  const begun: number[] = [];
  const all = holds.map(({ promise }, i) => {
    return turns.take(
      () => {
        begun.push(i);
        return promise;
      },
      () => true,
    );
  });
  expect(begun).toEqual([0, 1]);
  holds[1]?.reject(new Error("broken"));
  await expect(all[1]).rejects.toThrow("broken");
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
  for (const { resolve } of holds) resolve(1);
  await Promise.all([all[0], all[2], all[3]]);
  expect(begun).toEqual([0, 1, 2, 3]);
});
