import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { PROJECT_FOLDER } from "@/lib/env";

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** Runs a program that says "now" when it wants a signal; what it printed besides, and its exit code. */
async function run(program: string, signals: NodeJS.Signals[]): Promise<{ lines: string[]; code: number }> {
  const source = `import { endOnSignals } from ${JSON.stringify(join(PROJECT_FOLDER, "scripts/ending.ts"))};
    import { setTimeout as sleep } from "node:timers/promises";
    const say = (line) => console.log(line);
    ${program}`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", source], {
    cwd: PROJECT_FOLDER,
    stdio: ["ignore", "pipe", "ignore"],
  });
  children.push(child);
  let printed = "";
  child.stdout.on("data", (data) => {
    printed += data;
    while (signals.length > 0 && printed.includes(`now ${signals.length}`)) child.kill(signals.shift());
  });
  const [code] = await once(child, "close");
  return { lines: printed.trim().split("\n"), code };
}

it("undoes what is made, the newest first, and waits for what is still being made", async () => {
  const program = `const ending = endOnSignals();
    await ending.hold(async () => "a", async (made) => say("undo " + made));
    await ending
      .hold(async () => { say("now 1"); await sleep(300); say("made b"); return "b"; }, async (made) => say("undo " + made))
      .then(() => ending.hold(async () => say("never"), async () => {}))
      .catch((error) => say(error.constructor.name));
    await ending.end(1);`;
  const { lines, code } = await run(program, ["SIGTERM"]);
  expect(lines.filter((line) => line !== "EndedError")).toEqual(["now 1", "made b", "undo b", "undo a"]);
  expect(lines).toContain("EndedError");
  expect(code).toBe(0);
});

it("undoes the rest when one cannot be undone, or could not be made", async () => {
  const program = `const ending = endOnSignals();
    await ending.hold(async () => "a", async (made) => say("undo " + made));
    await ending.hold(async () => "b", async () => { throw new Error("(expected by a test)"); });
    await ending.hold(async () => { throw new Error("no"); }, async () => say("never")).catch(() => {});
    await ending.end(3);`;
  expect(await run(program, [])).toEqual({ lines: ["undo a"], code: 3 });
});

it("ends at once at the second signal", async () => {
  const program = `const ending = endOnSignals();
    await ending.hold(async () => "a", async () => { say("now 1"); await sleep(30_000); });
    say("now 2");
    await sleep(30_000);`;
  expect((await run(program, ["SIGINT", "SIGINT"])).code).toBe(1);
});
