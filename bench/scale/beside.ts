import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER } from "@/lib/env";

/** What is measured in a process of its own, each with what it is told. */
const BENCHES: readonly { what: string; args: string[] }[] = [
  { what: "How PostgreSQL answers", args: ["bench/plans.ts"] },
  { what: "Answers a second", args: ["bench/rates.ts"] },
  { what: "Replicas", args: ["bench/replicas.ts"] },
  { what: "Import", args: ["bench/import.ts", "--reports", "2000"] },
  { what: "Extraction", args: ["bench/extraction.ts"] },
  { what: "The first view, with Lighthouse", args: ["bench/first-view.ts"] },
];

/**
 * Runs the other benches one after the other and passes on what they print.
 * @returns whether all of them say that their bounds are met
 */
export async function runBeside(say: (line: string) => void): Promise<boolean> {
  let met = true;
  for (const { what, args } of BENCHES) {
    if (!existsSync(join(PROJECT_FOLDER, args[0] as string))) throw new Error(`${args[0]} is missing.`);
    say(`\n${what}`);
    const code = await run(args, say);
    if (code !== 0) say(`exit code ${code}`);
    met &&= code === 0;
  }
  return met;
}

function run(args: readonly string[], say: (line: string) => void): Promise<number> {
  const child = spawn(process.execPath, ["--import", "tsx", ...args], {
    cwd: PROJECT_FOLDER,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let rest = "";
  child.stdout.on("data", (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split("\n");
    rest = lines.pop() ?? "";
    lines.forEach(say);
  });
  return new Promise((resolve) =>
    child.on("close", (code) => {
      if (rest) say(rest);
      resolve(code ?? 1);
    }),
  );
}
