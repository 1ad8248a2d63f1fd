// Runs a command with DATABASE_URL set to the application's database, which is started for as long as it is needed.
import { spawn } from "node:child_process";
import { ensureDatabase } from "@/lib/db/ensure-database";

const [program, ...args] = process.argv.slice(2);
if (!program) {
  process.stderr.write("Say which command to run with the database.\n");
  process.exit(1);
}
const database = await ensureDatabase({ say: (line) => process.stderr.write(`${line}\n`) });
// The command gets the signals of the terminal itself; we wait for it, so that the database outlives it.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});
const child = spawn(program, args, { stdio: "inherit", env: { ...process.env, DATABASE_URL: database.url } });
const code = await new Promise<number>((resolve) => {
  child.on("error", () => resolve(1));
  child.on("exit", (exit) => resolve(exit ?? 1));
});
await database.stop();
process.exit(code);
