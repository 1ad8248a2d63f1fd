import { randomBytes } from "node:crypto";
import { link, readFile, unlink, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { processIsAlive, processStartTime } from "./processes";

type Holder = { pid: number; started: string | null; token: string };

/**
 * Runs work while holding a lock between processes. The lock is a file that names its holder; one whose holder is no
 * longer alive is taken over.
 * @param path where the lock file stands; its folder exists
 * @param work what to do
 * @param limit how long to wait for another holder, in milliseconds
 * @throws Error when the other holder keeps it longer than the limit; whatever work throws
 */
export async function withProcessLock<T>(path: string, work: () => Promise<T>, limit = 180_000): Promise<T> {
  const token = await acquire(path, Date.now() + limit);
  try {
    return await work();
  } finally {
    const holder = await readHolder(path);
    if (holder?.token === token) await unlink(path).catch(() => {});
  }
}

async function acquire(path: string, deadline: number): Promise<string> {
  const token = randomBytes(12).toString("hex");
  const own: Holder = { pid: process.pid, started: processStartTime(process.pid), token };
  // Written apart and linked into place, so that nobody ever reads half a lock.
  const draft = `${path}.${token}`;
  await writeFile(draft, JSON.stringify(own), { mode: 0o600 });
  try {
    for (;;) {
      if (await place(draft, path)) return token;
      const holder = await readHolder(path);
      if (holder && !holderIsAlive(holder)) await takeAway(draft, path, holder);
      else if (Date.now() > deadline) throw new Error(`Process ${holder?.pid ?? "?"} holds ${path} for too long.`);
      else await sleep(40);
    }
  } finally {
    await unlink(draft).catch(() => {});
  }
}

/** Puts the draft where nothing stands yet: of many who try, one succeeds. */
function place(draft: string, path: string): Promise<boolean> {
  return link(draft, path).then(yes, (error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") return false;
    throw error;
  });
}

// Several may find the same dead holder. Only one at a time may take its lock away, and looks once more before it does:
// whoever came later would otherwise take away the lock that somebody has got since.
async function takeAway(draft: string, path: string, dead: Holder): Promise<void> {
  const guard = `${path}.takeover`;
  if (!(await place(draft, guard))) {
    const other = await readHolder(guard);
    if (other && !holderIsAlive(other)) await unlink(guard).catch(() => {});
    await sleep(10);
    return;
  }
  try {
    if ((await readHolder(path))?.token === dead.token) await unlink(path).catch(() => {});
  } finally {
    await unlink(guard).catch(() => {});
  }
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Holder;
  } catch {
    return null;
  }
}

function holderIsAlive(holder: Holder): boolean {
  if (!processIsAlive(holder.pid)) return false;
  // A number may have been given to another process since.
  const started = processStartTime(holder.pid);
  return holder.started === null || started === null || started === holder.started;
}

const yes = () => true;
