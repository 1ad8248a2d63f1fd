import { readFileSync } from "node:fs";

/** Whether a process with this number lives, whoever owns it. A zombie does not. */
export function processIsAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return statFields(pid)?.[0] !== "Z";
}

/** When a process started, in the kernel's ticks since boot; null where the system does not tell. */
export function processStartTime(pid: number): string | null {
  return statFields(pid)?.[19] ?? null;
}

/** Whether a process is a PostgreSQL server; true where the system does not tell. */
export function processIsPostgres(pid: number): boolean {
  if (process.platform !== "linux") return true;
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim() === "postgres";
  } catch {
    return false;
  }
}

// The fields after the name, which stands in brackets and may hold anything.
function statFields(pid: number): string[] | null {
  if (process.platform !== "linux") return null;
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}
