import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, realpath, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Binaries, copyBinaries, findBinaries } from "./binaries";
import { makeFolder } from "./make-folder";
import { canReach, chooseOsUser } from "./os-user";
import { type RunAs, runCommand } from "./run-command";

/** Where a data folder's PostgreSQL lives and as whom it runs. */
export type Placement = {
  binaries: Binaries;
  runAs: RunAs;
  /** Our own folder: the passwords, the state, the lock. */
  stateFolder: string;
  /** The folder of PostgreSQL's user: the cluster and its log. */
  home: string;
  cluster: string;
  log: string;
};

const OUTSIDE = "/var/lib/readout";

/**
 * Prepares the folders of a data folder and decides where its cluster lives: in the data folder, or, when PostgreSQL's
 * user cannot enter that (a clone under /root), under /var/lib/readout. The programs are copied there when that user
 * cannot reach them.
 * @param dataFolder absolute path; made when it is not there
 * @param say receives one line when something lives outside the data folder
 * @param outside where that is
 */
export async function placeDatabase(
  dataFolder: string,
  say: (line: string) => void,
  outside: string = OUTSIDE,
): Promise<Placement> {
  await mkdir(dataFolder, { recursive: true });
  const folder = await realpath(dataFolder);
  const stateFolder = join(folder, "postgres");
  await makeFolder(stateFolder, 0o755);
  const outsideHome = join(outside, createHash("sha256").update(folder).digest("hex").slice(0, 16));
  const found = await findBinaries();
  const inside = join(stateFolder, "server");
  const runAs = await chooseOsUser(
    [inside, outsideHome].map((home) => join(home, "cluster")).find((cluster) => existsSync(cluster)) ?? inside,
  );

  const binaries = (await canReach(runAs, join(found.folder, "bin"), false))
    ? found
    : await copyBinaries(found, outside);
  let home = inside;
  await ownFolder(home, runAs);
  if (!(await canReach(runAs, home, true))) {
    home = outsideHome;
    await makeFolder(outside, 0o755);
    await ownFolder(home, runAs);
    await setOrphanAside({ home, stateFolder, runAs, pgCtl: binaries.pgCtl }, say);
    if (!existsSync(join(home, "cluster")))
      say(`The database lives in ${home}: user ${runAs?.name} cannot enter ${folder}.`);
  }
  return { binaries, runAs, stateFolder, home, cluster: join(home, "cluster"), log: join(home, "postgres.log") };
}

async function ownFolder(folder: string, runAs: RunAs): Promise<void> {
  await makeFolder(folder, 0o700);
  if (!runAs) return;
  const cluster = await stat(join(folder, "cluster")).catch(() => null);
  if ((await stat(folder)).uid !== runAs.uid || (cluster && cluster.uid !== runAs.uid)) {
    // All of it: a data folder that root has copied belongs to root.
    await runCommand("chown", ["-R", `${runAs.uid}:${runAs.gid}`, folder]);
  }
}

// The data folder was thrown away, its cluster outside was not: nobody has the password, and whoever deletes the data
// folder means to start anew. Nothing is deleted here; the old cluster only steps aside.
async function setOrphanAside(
  old: { home: string; stateFolder: string; runAs: RunAs; pgCtl: string },
  say: (line: string) => void,
): Promise<void> {
  const cluster = join(old.home, "cluster");
  if (!existsSync(cluster) || existsSync(join(old.stateFolder, "password"))) return;
  // Its server may still be running; when it is not, this fails and nothing is lost by that.
  await runCommand(old.pgCtl, ["stop", "-D", cluster, "-m", "fast", "-w", "-t", "30", "-s"], { runAs: old.runAs });
  const aside = `${cluster}.of-a-removed-data-folder.${Date.now()}`;
  await rename(cluster, aside);
  say(`The data folder is new; the database of the one before it was kept as ${aside}.`);
}
