import { readFileSync, readlinkSync } from "node:fs";

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

/**
 * Whether a process is the PostgreSQL server of this cluster; true where the system does not tell. A copied cluster
 * brings along the number of the server of the original.
 */
export function processServes(pid: number, cluster: string): boolean {
  if (process.platform !== "linux") return true;
  try {
    if (readFileSync(`/proc/${pid}/comm`, "utf8").trim() !== "postgres") return false;
    // The server works in the folder of its cluster.
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EACCES";
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
