import { existsSync } from "node:fs";
import { chown, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Placement } from "./placement";
import { runCommand } from "./run-command";
import { ADMINISTRATOR } from "./server-state";

/**
 * Makes the cluster when there is none. It is made under another name and renamed when it is whole, so that one
 * whose making was interrupted is never taken for a cluster; the remains are removed here.
 * Called under the lock of the data folder.
 * @param password that of the administrator, the only role of a new cluster
 * @returns whether a cluster was made
 * @throws Error with initdb's own words
 */
export async function makeCluster(placement: Placement, password: string): Promise<boolean> {
  await removeRemains(placement);
  if (existsSync(join(placement.cluster, "PG_VERSION"))) return false;
  if (existsSync(placement.cluster)) {
    throw new Error(`${placement.cluster} exists but is not a PostgreSQL cluster; move it away and start again.`);
  }
  const unfinished = `${placement.cluster}.unfinished.${process.pid}.${Date.now()}`;
  const passwordFile = `${unfinished}.password`;
  const { runAs } = placement;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (runAs) await chown(passwordFile, runAs.uid, runAs.gid);
  try {
    const made = await runCommand(placement.binaries.initdb, initArguments(unfinished, passwordFile), { runAs });
    if (made.code !== 0) throw new Error(`The database could not be initialised: ${lastLines(made.output)}`);
    await rename(unfinished, placement.cluster);
  } finally {
    await rm(passwordFile, { force: true });
  }
  return true;
}

// Locale: PostgreSQL's own C.UTF-8. It belongs to the program and not to the machine, so that a cluster sorts alike
// everywhere and no update of the system's libraries can spoil an index; it knows the letters of Unicode, and order for
// readers is made by the application, which knows their language.
function initArguments(folder: string, passwordFile: string): string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${ADMINISTRATOR}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--text-search-config=simple",
    "--data-checksums",
    "--no-instructions",
    "--set=listen_addresses=127.0.0.1",
    "--set=timezone=UTC",
  ];
}

async function removeRemains(placement: Placement): Promise<void> {
  const names = await readdir(placement.home);
  for (const name of names.filter((each) => each.startsWith("cluster.unfinished."))) {
    // An initdb whose parent was killed may still be writing there; what it leaves goes at the next start.
    await rm(join(placement.home, name), { recursive: true, force: true }).catch(() => {});
  }
}

function lastLines(output: string): string {
  return output.split("\n").slice(-4).join(" · ").slice(0, 600);
}
