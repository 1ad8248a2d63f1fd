import { randomBytes } from "node:crypto";
import { link, readFile, rename, unlink, writeFile } from "node:fs/promises";
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
      const taken = await link(draft, path).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === "EEXIST") return false;
          throw error;
        },
      );
      if (taken) return token;
      const holder = await readHolder(path);
      if (holder && !holderIsAlive(holder)) await takeAway(path, holder);
      else if (Date.now() > deadline) throw new Error(`Process ${holder?.pid ?? "?"} holds ${path} for too long.`);
      else await sleep(40);
    }
  } finally {
    await unlink(draft).catch(() => {});
  }
}

// Two processes may find the same dead holder. The one that comes second could move away the lock that the first has
// just taken; it sees that by the token and puts it back.
async function takeAway(path: string, dead: Holder): Promise<void> {
  const aside = `${path}.dead.${process.pid}`;
  if (!(await rename(path, aside).then(yes, no))) return;
  const moved = await readHolder(aside);
  if (moved && moved.token !== dead.token) await link(aside, path).catch(() => {});
  await unlink(aside).catch(() => {});
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
const no = () => false;
