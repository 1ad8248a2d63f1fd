import { readFile, stat } from "node:fs/promises";
import { type RunAs, runCommand } from "./run-command";

/**
 * Chooses the user that PostgreSQL runs as. PostgreSQL refuses to run as root; everybody else runs it themselves.
 * @param clusterFolder a cluster that is already there keeps its owner
 * @returns null for ourselves; as root the owner of the cluster, else `postgres`, else a new system user `readout`,
 *   else `nobody`
 * @throws Error when root finds none of them
 */
export async function chooseOsUser(clusterFolder: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return null;
  const users = await readUsers();
  const owner = await stat(clusterFolder).catch(() => null);
  if (owner && owner.uid !== 0) {
    return users.find((user) => user.uid === owner.uid) ?? { uid: owner.uid, gid: owner.gid, name: `uid ${owner.uid}` };
  }
  const named = (list: Named[], name: string) => list.find((user) => user.name === name && user.uid !== 0);
  const known = named(users, "postgres") ?? named(users, "readout");
  if (known) return known;
  await runCommand("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "readout"]);
  const made = named(await readUsers(), "readout") ?? named(users, "nobody");
  if (!made) throw new Error("PostgreSQL does not run as root, and there is no user postgres, readout or nobody here.");
  return made;
}

/**
 * Whether a user can enter a folder and, when asked, write into it.
 * @param user the user; null is ourselves and always can
 */
export async function canReach(user: RunAs, folder: string, write: boolean): Promise<boolean> {
  if (!user) return true;
  // Asked of the system itself, as that user: permission bits alone leave out access lists and mounts.
  const question = write ? 'cd "$1" && test -w .' : 'cd "$1"';
  const { code } = await runCommand("/bin/sh", ["-c", question, "sh", folder], { runAs: user, timeout: 10_000 });
  return code === 0;
}

type Named = NonNullable<RunAs>;

async function readUsers(): Promise<Named[]> {
  const text = await readFile("/etc/passwd", "utf8").catch(() => "");
  return text.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
