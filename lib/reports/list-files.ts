import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * The files that are meant: a file is itself, a folder is every one in it and below whose name ends in one of some ways, in the
 * order of their names. In folders only files count, also by a link; a link to a folder is not followed, since it may lead
 * around in a circle.
 * @param endings ".txt" and the like, in small letters
 * @throws Error naming a path that does not exist or is neither file nor folder
 */
export async function listFiles(paths: readonly string[], endings: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => null);
      if (!found) throw new Error(`${path} does not exist.`);
      if (found.isDirectory()) return walk(path, endings);
      if (!found.isFile()) throw new Error(`${path} is neither a file nor a folder.`);
      return [path];
    }),
  );
  return [...new Set(lists.flat())];
}

async function walk(folder: string, endings: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists: string[][] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const named = endings.some((ending) => entry.name.toLowerCase().endsWith(ending));
    if (entry.isDirectory()) lists.push(await walk(path, endings));
    else if (named && (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path))))) lists.push([path]);
  }
  return lists.flat();
}

const leadsToFile = (link: string): Promise<boolean> =>
  stat(link).then(
    (target) => target.isFile(),
    () => false,
  );
