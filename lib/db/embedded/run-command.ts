import { spawn } from "node:child_process";

/** An operating-system user that a program runs as; null means: as ourselves. */
export type RunAs = { uid: number; gid: number; name: string } | null;

/** How a program ended: its exit code (-1 when a signal or the time limit ended it) and what it printed. */
export type CommandResult = { code: number; output: string };

/**
 * Runs one of PostgreSQL's programs to its end.
 * @param program path of the program
 * @param args its arguments
 * @param options the user to run as, a time limit in milliseconds (default 120,000)
 * @returns exit code and combined output; never rejects: a program that cannot be started is code -1
 */
export function runCommand(
  program: string,
  args: readonly string[],
  options: { runAs?: RunAs; timeout?: number } = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(program, args, {
      ...(options.runAs ? { uid: options.runAs.uid, gid: options.runAs.gid } : {}),
      // PostgreSQL's programs refuse a working directory that their user cannot read.
      cwd: process.platform === "win32" ? undefined : "/",
      env: cleanEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
      timeout: options.timeout ?? 120_000,
      windowsHide: true,
    });
    const collect = (data: Buffer) => {
      if (output.length < 20_000) output += data.toString("utf8");
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => resolve({ code: -1, output: String(error.message) }));
    // "exit", not "close": the server that pg_ctl leaves behind may hold the pipes open.
    child.on("exit", (code) => setImmediate(() => resolve({ code: code ?? -1, output: output.trim() })));
  });
}

// PGDATA, PGPORT, PGOPTIONS and their like would lead the programs elsewhere; messages are read, so they are English.
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG[A-Z]|LC_|LANG|DATABASE_|NODE_OPTIONS)/.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: process.env.NODE_ENV, LC_ALL: "C", TZ: "UTC" };
}
