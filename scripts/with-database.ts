// Runs a command with DATABASE_URL set to the application's database, which is started for as long as it is needed.
import { spawn } from "node:child_process";
import { ensureDatabase } from "@/lib/db/ensure-database";
import { endOnSignals } from "./ending";

const [program, ...args] = process.argv.slice(2);
if (!program) {
  process.stderr.write("Say which command to run with the database.\n");
  process.exit(1);
}
const ending = endOnSignals(130);
try {
  const database = await ending.hold(
    () => ensureDatabase({ say: (line) => process.stderr.write(`${line}\n`) }),
    (made) => made.stop(),
  );
  const child = await ending.hold(
    async () => start(program, database.url),
    // The signals of a terminal reach the command as well; others are handed on. The database outlives it.
    async ({ stop, ended }) => {
      stop();
      await ended;
    },
  );
  await ending.end(await child.ended);
} catch (error) {
  if (!ending.signal.aborted) process.stderr.write(`${(error as Error).message}\n`);
  await ending.end(1);
}

function start(command: string, databaseUrl: string): { stop(): void; ended: Promise<number> } {
  const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, DATABASE_URL: databaseUrl } });
  const ended = new Promise<number>((resolve) => {
    child.on("error", () => resolve(1));
    child.on("exit", (exit) => resolve(exit ?? 1));
  });
  return { stop: () => void child.kill("SIGTERM"), ended };
}
